import { foldText, plainLetters } from '#src/core/text/fold.ts';
import { separateCharacters, isUnspaced } from './unspaced-scripts.ts';

/**
 * Whether the found words match the typed ones: each typed word shares at least half of its letters, from the
 * beginning, with one of them (`studies` and study). If the index lacks a word, it tries shorter and shorter
 * beginnings, and in the end finds "B" for `biography`.
 */
export function answersQuery(typed: string, found: readonly string[]): boolean {
  const words = found.flatMap((word) => {
    const folded = foldText(separateCharacters(word));
    return [...folded.split(' '), folded.replaceAll(' ', '')];
  });
  return foldText(separateCharacters(typed))
    .split(' ')
    .every((asked) => words.some((word) => sharedLength(word, asked) * 2 >= asked.length));
}

function sharedLength(word: string, asked: string): number {
  let length = 0;
  while (length < asked.length && word[length] === asked[length]) length += 1;
  return length;
}

/**
 * The query to the index for a typed text. Characters of scripts without spaces are searched for one after another, in
 * the order in which they were typed: `人工智能` becomes "人 工 智 能", and does not find 能人.
 */
export function writeQuery(typed: string): string {
  const text = plainLetters(typed).trim().replace(/\s+/g, ' ');
  return isUnspaced(text) ? `"${separateCharacters(text)}"` : separateCharacters(text);
}
