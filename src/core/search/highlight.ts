import { foldText } from '#src/core/text/fold.ts';
import { foldWithSpellings, noWord, spellingMark, typedSpellings } from './spelling-variants.ts';
import { joinCharacters, separateCharacters, splitCharacters } from './unspaced-scripts.ts';

/** A part of a text, and whether it matches the search. */
export interface Piece {
  readonly text: string;
  readonly found: boolean;
}

/** How many words an excerpt has, and how many of them may come before the first match. */
const length = 30;
const mostBefore = 10;

interface Word {
  text: string;
  found: boolean;
}

/** A word without the punctuation around it. */
const bare = /^([^\p{L}\p{M}\p{N}]*)(.*?)([^\p{L}\p{M}\p{N}]*)$/su;
const endOfSentence = /[.!?…。！？؟][\p{Pe}\p{Pf}"']*$/u;

/**
 * The part of a page's text with the most matches, from the beginning of its sentence if that is near. Only the page's
 * abstract, biography, or article counts, because a result shows the names and the status around it by itself. Empty if
 * nothing in it matches.
 *
 * @param content the text as the search library stores it, with `noWord` before and after what counts.
 * @param locations the matches, by the number of their word.
 */
export function excerptPieces(content: string, locations: readonly number[]): Piece[] {
  const words = excerptedWords(content, new Set(locations));
  const match = densestMatch(words.flatMap(({ found }, index) => (found ? [index] : [])));
  if (match === undefined) return [];
  const from = beginningBefore(match, words);
  const part = words.slice(from, from + length);
  const pieces = from === 0 ? [] : [{ text: '… ', found: false }];
  for (const [index, word] of part.entries()) appendWord(pieces, part[index - 1], word);
  if (from + length < words.length) appendText(pieces, ' …', false);
  return pieces;
}

/** The words that count, without the spellings that the index adds to them. */
function excerptedWords(content: string, found: ReadonlySet<number>): Word[] {
  const words: Word[] = [];
  let counts = false;
  for (const [index, text] of content.split(/\s+/).entries()) {
    if (text.startsWith(noWord)) counts = !counts;
    else if (!counts || text === '') continue;
    else if (!text.startsWith(spellingMark)) words.push({ text, found: found.has(index) });
    else completeWord(words.at(-1), text, found.has(index));
  }
  return words;
}

/** The word before an added spelling matches if the spelling does, and what follows the spelling belongs to the word. */
function completeWord(word: Word | undefined, spelling: string, found: boolean): void {
  if (word === undefined) return;
  word.text += spelling.slice(spellingMark.length).replace(/^[\p{L}\p{M}\p{N}]+/u, '');
  word.found ||= found;
}

/** The first match of those that have the most others soon after them. */
function densestMatch(matches: readonly number[]): number | undefined {
  let [best, most]: [number | undefined, number] = [undefined, 0];
  for (const [at, match] of matches.entries()) {
    const end = match + length - mostBefore;
    const count = matches.slice(at, at + length).filter((one) => one < end).length;
    if (count > most) [best, most] = [match, count];
  }
  return best;
}

/** The beginning of a match's sentence, or a few words before the match if the sentence begins too far away. */
function beginningBefore(match: number, words: readonly Word[]): number {
  for (let from = match; from >= Math.max(0, match - mostBefore); from -= 1) {
    const before = words[from - 1];
    if (before === undefined || endOfSentence.test(before.text)) return from;
  }
  return match - mostBefore / 2;
}

/** Appends a word; only its letters are marked, and adjacent matches are one piece. */
function appendWord(pieces: Piece[], before: Word | undefined, { text, found }: Word): void {
  const space = before === undefined ? '' : spaceBetween(before.text, text);
  if (!found) {
    appendText(pieces, space + text, false);
    return;
  }
  const [, opening = '', letters = '', closing = ''] = bare.exec(text) ?? [];
  appendText(pieces, space + opening, pieces.at(-1)?.found === true && opening === '');
  appendText(pieces, letters, true);
  appendText(pieces, closing, false);
}

function appendText(pieces: Piece[], text: string, found: boolean): void {
  const last = pieces.at(-1);
  if (text === '') return;
  if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + text, found };
  else pieces.push({ text, found });
}

/** The full-width punctuation of Chinese and Japanese. */
const fullWidth = /[\u3001-\u303f\uff01-\uff65]/;

/** The index separates the characters of scripts without spaces between words, and the punctuation beside them. */
function spaceBetween(before: string, text: string): string {
  const both = `${before} ${text}`;
  const isJoined = fullWidth.test(before.slice(-1) + text.slice(0, 1));
  return isJoined || joinCharacters(both) !== both ? '' : ' ';
}

/** The endings of words may differ: `rivers` finds River. With shorter words, too much would be marked. */
const shortestStem = 4;

/** The parts of a title or a name that visibly match a query: words with the same beginning. */
export function markFound(text: string, typed: string): Piece[] {
  const asked = typedSpellings(typed)
    .flatMap((spelling) => foldText(separateCharacters(spelling)).split(' '))
    .filter(Boolean);
  const pieces: Piece[] = [];
  for (const part of splitCharacters(text).flatMap((run) => run.split(/([\p{L}\p{M}\p{N}]+)/u))) {
    if (part === '') continue;
    const words = foldWithSpellings(part).split(' ').filter(Boolean);
    const found = words.some((word) => asked.some((one) => begins(word, one)));
    const last = pieces.at(-1);
    if (last?.found === found) pieces[pieces.length - 1] = { text: last.text + part, found };
    else pieces.push({ text: part, found });
  }
  return pieces;
}

function begins(word: string, asked: string): boolean {
  return word.startsWith(asked) || (word.length >= shortestStem && asked.startsWith(word));
}
