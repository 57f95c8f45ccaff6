const address = /https?:\/\/[^\s<>"]+/gi;
const secret = /[?&#;](pwd|pass|passwd|password|passcode|pin|access_?token|secret)=[^&#;]/i;
const credentials = /^https?:\/\/[^/?#@:]*:[^/?#@]+@/i;

/**
 * What the web addresses in a text give away: the name of the parameter that holds a passcode
 * (`pwd`), or `name:password@`; undefined where they hold none.
 */
export const passcodeIn = (text: string): string | undefined => {
  for (const [found] of text.matchAll(address)) {
    const name = secret.exec(found)?.[1];
    if (name !== undefined) return name;
    if (credentials.test(found)) return 'name:password@';
  }
  return undefined;
};
