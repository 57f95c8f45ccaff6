/** Letters that are no other letter with an accent, and how those write them who do not have them. */
const plainLetters: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ı: 'i',
};

const ownLetter = /[ßæœøłđðþı]/giu;
const arabicArticle = /^(?:[وف]?(?:[بك]?ال|لل))(?=[\p{Script=Arabic}\p{M}]{3})/u;

/** Before a spelling that nobody wrote: a sign without width (U+2060), which is part of no word. */
export const spellingMark = '\u2060';

/** A word that nobody types, for a page that has no other: marked as what is not shown. */
export const noWord = `${spellingMark}ꙮ`;

/** How else a word is looked for: without letters that many keyboards lack, without the Arabic article. */
function otherSpelling(word: string): string | undefined {
  if (/[ßæœøłđðþı]/iu.test(word)) {
    return word.replace(ownLetter, (letter) => plainLetters[letter.toLowerCase()] ?? letter);
  }
  const bare = word.replace(arabicArticle, '');
  return bare === word ? undefined : bare;
}

/**
 * Writes after each word how else it is looked for, where it is: `Øyvind` becomes `Øyvind ⁠Oyvind`.
 * Accents need nothing: the index ignores them by itself.
 */
export function addSpellings(text: string): string {
  return text.replace(/[\p{L}\p{M}]+/gu, (word) => {
    const other = otherSpelling(word);
    return other === undefined ? word : `${word} ${spellingMark}${other}`;
  });
}

const added = new RegExp(`(\\S+) <mark>${spellingMark}[^<]*</mark>`, 'gu');
const left = new RegExp(` ?${spellingMark}[\\p{L}\\p{M}]+`, 'gu');

/** The indexer sets a full stop behind what stands in a paragraph of its own. */
const none = new RegExp(` ?${noWord}\\.?`, 'gu');

/** Takes them out again; where such a spelling is marked as found, the word before it is. */
export function removeSpellings(text: string): string {
  return text
    .replace(added, (_, word: string) => (word.includes('<mark>') ? word : `<mark>${word}</mark>`))
    .replace(none, '')
    .replace(left, '');
}
