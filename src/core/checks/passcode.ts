const address = /https?:\/\/[^\s<>"]+/gi;
const secret =
  /[?&#;](pwd|pass|passwd|password|passcode|pin|(?:access_?|auth_?)?token|(?:api_?|access_?)?key|secret)=[^&#;]/i;
const credentials = /^https?:\/\/[^/?#@:]*:[^/?#@]+@/i;

/** Letters may be written as numbers: `%70wd` is `pwd`. */
const withoutEscapes = (text: string): string =>
  text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );

/**
 * What the web addresses in a text give away: the name of the parameter that holds a passcode
 * (`pwd`), or `name:password@`; undefined where they hold none.
 */
export const passcodeIn = (text: string): string | undefined => {
  for (const [found] of text.matchAll(address)) {
    const name = secret.exec(withoutEscapes(found))?.[1];
    if (name !== undefined) return name;
    if (credentials.test(found)) return 'name:password@';
  }
  return undefined;
};
