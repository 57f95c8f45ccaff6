/** An address in ASCII. All other characters are percent-encoded once (RFC 3987, 3.1). */
export function asciiAddress(address: string): string {
  return address.toWellFormed().replaceAll(/[^\u0021-\u007E]+/gu, encodeURIComponent);
}

const address = /https?:\/\/[^\s<>"]+/gi;
const secret =
  /[?&#;](pwd|pass|passwd|password|passcode|pin|(?:access_?|auth_?)?token|(?:api_?|access_?)?key|secret)=[^&#;]/i;
const credentials = /^https?:\/\/[^/?#@:]*:[^/?#@]+@/i;

/** Letters may be percent-encoded: `%70wd` is `pwd`. */
function withoutEscapes(text: string): string {
  return text.replace(/%([2-7][0-9a-f])/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
}

/**
 * A secret in the web addresses of a text: the name of the parameter with a passcode (`pwd`), or `name:password@`;
 * undefined if there is none.
 */
export function passcodeIn(text: string): string | undefined {
  for (const [found] of text.matchAll(address)) {
    const name = secret.exec(withoutEscapes(found))?.[1];
    if (name !== undefined) return name;
    if (credentials.test(found)) return 'name:password@';
  }
  return undefined;
}

/**
 * An address as people write and type it: without protocol, `www.`, file name, and trailing slash.
 *
 * @example shortAddress('https://www.example.org/talks/opening/') //=> 'example.org/talks/opening'
 */
export function shortAddress(address: string): string {
  const short = address
    .replace(/^https?:\/\/(www\.)?/, '')
    .replace(/(index)?\.html$/, '')
    .replace(/\/$/, '');
  try {
    return decodeURI(short);
  } catch {
    // A percent sign that escapes nothing.
    return short;
  }
}

/**
 * A base path with exactly one slash at its end, however it was configured.
 *
 * @example withSlash('/odi') //=> '/odi/'
 */
export function withSlash(base: string): string {
  return base.replace(/\/*$/, '/');
}
