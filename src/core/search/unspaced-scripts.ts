/**
 * A character in a script without spaces between words, with the marks that belong to it. Korean has spaces, and a
 * search finds the beginnings of its words without further work.
 */
const character =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';

// No lookbehind, because Safari supports it only from 16.4 on.
const behindCharacter = new RegExp(`(${character})(?=[^\\s\\p{M}])`, 'gu');
const beforeCharacter = new RegExp(`(\\S)(?=${character})`, 'gu');
const charactersAlone = new RegExp(`^(?:${character})+$`, 'u');
const spaceBetween = new RegExp(`(${character}) (?=${character})`, 'gu');

/** Marks an edge while a text is split: a code point that no text may contain (Unicode, 23.7). */
const cut = '\uffff';

/**
 * Adds a space on both sides of every character in scripts without spaces between words, so that each counts as a word:
 * `AI人工智能` becomes `AI 人 工 智 能`. (With dictionaries, which segment such texts differently, a search would find only
 * words that the browser segments in the same way as the build.)
 */
export function separateCharacters(text: string): string {
  return markEdges(text, ' ');
}

/** Splits a text where `separateCharacters` inserts its spaces. */
export function splitCharacters(text: string): string[] {
  return markEdges(text, cut).split(cut);
}

/** Removes the spaces between characters. */
export function joinCharacters(text: string): string {
  return text.replace(spaceBetween, '$1');
}

/** Whether a text consists only of such characters. */
export function isUnspaced(text: string): boolean {
  return charactersAlone.test(text);
}

/** Code points below all of these scripts; Thai, the first of them in Unicode, begins at U+0E00. */
const spacedScripts = /^[\0-\u0dff]*$/;

function markEdges(text: string, mark: string): string {
  if (spacedScripts.test(text)) return text;
  const behind = text.replace(behindCharacter, `$1${mark}`);
  return behind.replace(beforeCharacter, (whole) => (whole === mark ? whole : whole + mark));
}
