/**
 * How many digits of a SHA-256 a revision has. They are enough, because it is only compared with revisions of the same
 * path.
 */
const revisionDigits = 10;

/** The SHA-256 of bytes in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The revision of a file that is not a page. */
export async function revisionOfFile(bytes: BufferSource): Promise<string> {
  return (await digestOf(bytes)).slice(0, revisionDigits);
}

/**
 * The revision that the build wrote into a page. It survives when a host adds something to the page or changes its
 * whitespace, unlike a digest of the bytes. Undefined for a page that is not ours or was cut off.
 */
export function revisionOfPage(html: string): string | undefined {
  return /<\/html\s*>/i.test(html)
    ? /<html\b[^>]*?\sdata-revision="?([\da-f]+)/i.exec(html)?.[1]
    : undefined;
}
