/**
 * Words in a sentence.
 *
 * @example joinWords(['a', 'b', 'c'], 'or') //=> 'a, b or c'
 */
export const joinWords = (words: readonly string[], last: 'and' | 'or'): string => {
  const end = words.at(-1);
  if (end === undefined) return '';
  return words.length === 1 ? end : `${words.slice(0, -1).join(', ')} ${last} ${end}`;
};
