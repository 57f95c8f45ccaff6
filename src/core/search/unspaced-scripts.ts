/**
 * A character of the scripts that set no spaces between words, with the marks that belong to it. Korean sets
 * spaces, and the beginnings of its words are found as they are.
 */
const character =
  '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー\\p{Script=Thai}\\p{Script=Lao}\\p{Script=Khmer}\\p{Script=Myanmar}]\\p{M}*';

// Without looking behind, which Safari reads from 16.4 on.
const behindCharacter = new RegExp(`(${character})(?=[^\\s\\p{M}])`, 'gu');
const beforeCharacter = new RegExp(`(\\S)(?=${character})`, 'gu');
const charactersAlone = new RegExp(`^(?:${character})+$`, 'u');
const spaceBetween = new RegExp(`(${character}(?:</mark>)?) (?=(?:<mark>)?${character})`, 'gu');

/** Marks an edge while a text is cut: a code point that no text may hold (Unicode, 23.7). */
const cut = '\uffff';

/**
 * Adds a space on both sides of every character of scripts without spaces between words, so that each counts as a word:
 * `AI人工智能` becomes `AI 人 工 智 能`. (Dictionaries segment such texts differently, so that a search would only find words
 * that the browser segments as the build did.)
 */
export function separateCharacters(text: string): string {
  return markEdges(text, ' ');
}

/** Cuts a text where `separateCharacters` sets its spaces. */
export function splitCharacters(text: string): string[] {
  return markEdges(text, cut).split(cut);
}

/** Removes the spaces between characters, also with the marks of matches between them. */
export function joinCharacters(text: string): string {
  return text.replace(spaceBetween, '$1');
}

/** Whether a text consists of such characters alone. */
export function isUnspaced(text: string): boolean {
  return charactersAlone.test(text);
}

/** Characters before all of these scripts: Thai, the first of them in Unicode, begins at U+0E00. */
const spacedScripts = /^[\0-\u0dff]*$/;

function markEdges(text: string, mark: string): string {
  if (spacedScripts.test(text)) return text;
  const behind = text.replace(behindCharacter, `$1${mark}`);
  return behind.replace(beforeCharacter, (whole) => (whole === mark ? whole : whole + mark));
}
