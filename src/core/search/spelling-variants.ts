import { foldText, plainLetters } from '#src/core/text/fold.ts';

/** German and Nordic spellings of letters on keyboards that lack them. */
const digraphs: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ø: 'oe', å: 'aa' };

const arabicArticle = /^(?:[وف]?(?:[بك]?ال|لل))(?=[\p{Script=Arabic}\p{M}]{3})/u;
/** French and Italian elided articles before a word: `l’eau`, `dell’acqua`. */
const elided = /^\p{L}{1,5}['’‘ʼ＇´](?=\p{L}[\p{L}\p{M}]{2})/u;

/** Marks a spelling that the author did not write: a zero-width character (U+2060) that belongs to no word. */
export const spellingMark = '\u2060';

/** A word that nobody types, marked as hidden: for a page without other words, and around what excerpts are taken from. */
export const noWord = `${spellingMark}ꙮ`;

/** A word with the characters that may occur inside it. */
const word = /[\p{L}\p{M}\p{N}](?:[\p{L}\p{M}\p{N}\p{Cf}'’‘ʼ＇´]*[\p{L}\p{M}\p{N}])?/gu;

function withDigraphs(text: string): string {
  return text
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüøå]/g, (letter) => digraphs[letter] ?? letter);
}

/**
 * Other spellings under which people search for a word: in plain letters, with `ue` for `ü`, without an elided article.
 * Accents need no spelling of their own, because the index and the filters ignore them.
 */
function otherSpellings(written: string): string[] {
  const own = written.normalize('NFC').toLowerCase();
  const spellings = [
    plainLetters(written),
    plainLetters(withDigraphs(written)),
    plainLetters(written.replace(arabicArticle, '')),
    plainLetters(written.replace(elided, '')),
  ];
  // The index already ignores apostrophes.
  const plain = own.replace(/['’‘ʼ＇´]/g, '');
  return [...new Set(spellings)].filter((spelling) => spelling !== own && spelling !== plain);
}

/** Adds other spellings, for which people may search, after each word: `Øyvind` becomes `Øyvind ⁠oyvind ⁠oeyvind`. */
export function addSpellings(text: string): string {
  if (hasOneSpelling(text)) return text;
  return text.replace(word, (written) =>
    hasOneSpelling(written)
      ? written
      : [written, ...otherSpellings(written).map((spelling) => spellingMark + spelling)].join(' '),
  );
}

/** ASCII without the apostrophe, and spaces, dashes, quotation marks, and points beyond ASCII. */
const oneSpelling = /^[\0-&(-~\u00a0·\u2009\u202f–—“”„«»…−]*$/;

/** Whether a text is known to have no word with another spelling, nor one of a script without spaces, like most texts. */
export function hasOneSpelling(text: string): boolean {
  return oneSpelling.test(text);
}

/** A text in the form that filters search: folded, with its other spellings. */
export function foldWithSpellings(text: string): string {
  return foldText(addSpellings(text));
}

/** A typed text with its possible other spellings: a search for `Müller` also finds Mueller. */
export function typedSpellings(typed: string): string[] {
  const text = typed.normalize('NFC');
  return /[äöüøå]/i.test(text) ? [text, withDigraphs(text)] : [text];
}

/** Words to search for: each in all of its spellings, in folded form. */
export type TypedWords = readonly (readonly string[])[];

/**
 * Splits typed text into words, also at hyphens (`Müller-Lüdenscheidt`): in the form that is searched, each of the two
 * names is followed by its own other spellings.
 */
export function readTyped(typed: string): TypedWords {
  return typed.split(/\s+/).flatMap((written) => {
    const [own = [], ...others] = typedSpellings(written).map((spelling) =>
      foldText(spelling)
        .split(' ')
        .filter((part) => part !== ''),
    );
    return own.map((part, index) => [part, ...others.flatMap((parts) => parts[index] ?? [])]);
  });
}

/** Whether a text contains every word in one of its spellings; the text is in the form of `foldWithSpellings`. */
export function containsAll(text: string, words: TypedWords): boolean {
  return words.every((spellings) => spellings.some((spelling) => text.includes(spelling)));
}
