import { joinWords } from './join-words.ts';

/**
 * Some possible values after "Write".
 *
 * @example oneOf(['a', 'b']) //=> 'one of "a" or "b"'
 * @example oneOf(['a']) //=> '"a"'
 */
export const oneOf = (values: readonly string[]): string => {
  const quoted = joinWords(
    values.map((value) => `"${value}"`),
    'or',
  );
  return values.length === 1 ? quoted : `one of ${quoted}`;
};
