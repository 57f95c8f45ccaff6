import { foldText } from '#src/core/time/zones/fold-text.ts';
import { separateSigns } from './signs.ts';

/**
 * Whether words that were found answer what was typed: each word of it shares at least half of its letters,
 * from the first on, with one of them (`studies` and study). An index that does not know a word falls
 * back to shorter and shorter beginnings of it, and in the end finds "B" for `biography`.
 */
export function answersQuery(typed: string, found: readonly string[]): boolean {
  const words = found.flatMap((word) => {
    const folded = foldText(separateSigns(word));
    return [...folded.split(' '), folded.replaceAll(' ', '')];
  });
  return foldText(separateSigns(typed))
    .split(' ')
    .every((asked) => words.some((word) => sharedLength(word, asked) * 2 >= asked.length));
}

function sharedLength(word: string, asked: string): number {
  let length = 0;
  while (length < asked.length && word[length] === asked[length]) length += 1;
  return length;
}
