/** How many digits of a SHA-256 make a revision: it is only compared with that of the same path. */
const revisionDigits = 10;

/**
 * The revision that the build wrote on a page: it stays when a host adds to the page or moves its
 * spaces, as a digest of the bytes would not. Undefined on what is no page of ours, or was cut short.
 */
export const revisionOfPage = (html: string): string | undefined =>
  /<\/html\s*>/i.test(html)
    ? /<html\b[^>]*?\sdata-revision="?([\da-f]+)/i.exec(html)?.[1]
    : undefined;

/** Marks a page as the device's own copy, so that it can say so itself. */
export const markKept = (html: string): string => html.replace(/<html\b/i, '<html data-kept');

/** The SHA-256 of bytes in hexadecimal digits. */
export async function digestOf(bytes: BufferSource): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', bytes);
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The revision of a file that is no page. */
export const revisionOfFile = async (bytes: BufferSource): Promise<string> =>
  (await digestOf(bytes)).slice(0, revisionDigits);
