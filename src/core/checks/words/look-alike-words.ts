import { lookAlikesIn } from '#src/core/time/look-alikes.ts';

const codeOf = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * The end of a sentence that names a character of a date or time which only looks right: nobody finds
 * a no-break hyphen by eye. Empty where there is none.
 *
 * @example lookAlikeWords('2021‑04‑09') //=> '; its "‑" (U+2011) only looks like "-"'
 */
export function lookAlikeWords(text: string): string {
  const [first] = lookAlikesIn(text);
  if (first === undefined) return '';
  const { character, meant } = first;
  if (/[\u2018-\u201e]/.test(character)) {
    return `; the quotation mark "${character}" (${codeOf(character)}) is part of it`;
  }
  if (meant === '') return `; it holds an invisible character (${codeOf(character)})`;
  return meant === ' '
    ? `; its space (${codeOf(character)}) is not the usual one`
    : `; its "${character}" (${codeOf(character)}) only looks like "${meant}"`;
}
