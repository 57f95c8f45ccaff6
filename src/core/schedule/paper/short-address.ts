/**
 * An address as one writes it on paper and types it again: without protocol, `www.`, file name and
 * last slash.
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
