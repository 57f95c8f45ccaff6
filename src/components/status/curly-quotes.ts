/**
 * Writes the quotation marks around words of a finding as a page has them; a terminal has straight ones, which can be
 * typed. A mark within a word stays as it is.
 *
 * @example curlyQuotes('"Aula" is taken.') //=> '“Aula” is taken.'
 */
export function curlyQuotes(text: string): string {
  return text.replace(/(?<=^|[\s([])"([^"]+)"(?=$|[\s)\].,;:!?’'])/g, '“$1”');
}
