/** The first sentence of a field's description, to be continued. */
export function firstSentence(description: string): string {
  const sentence = /^.*?[.!?](?=\s|$)/s.exec(description)?.[0] ?? description;
  // A word in capitals, such as DOI, stays unchanged.
  return /^[A-Z][a-z ’]/.test(sentence)
    ? sentence.charAt(0).toLowerCase() + sentence.slice(1)
    : sentence;
}

/**
 * Joins words in a sentence.
 *
 * @example joinWords(['a', 'b', 'c'], 'or') //=> 'a, b, or c'
 */
export function joinWords(words: readonly string[], last: 'and' | 'or'): string {
  const end = words.at(-1);
  if (end === undefined) return '';
  if (words.length === 1) return end;
  return `${words.slice(0, -1).join(', ')}${words.length > 2 ? ',' : ''} ${last} ${end}`;
}

/**
 * Lists possible values in a sentence, after "Write".
 *
 * @example oneOf(['a', 'b']) //=> '"a" or "b"'
 */
export function oneOf(values: readonly string[]): string {
  return joinWords(
    values.map((value) => `"${value}"`),
    'or',
  );
}

/** Characters that control a terminal or the direction of text, which a message never needs. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** Replaces characters that control terminals or the direction of text. */
export function printable(text: string, replacement = ' '): string {
  return text.replace(unprintable, replacement);
}

/** A value from a file, for use in a sentence: quoted, on one line, and shortened. */
export function quote(value: unknown, most = 60): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const clean = [...printable(text, ' ').replace(/\s+/g, ' ').trim()];
  return `"${clean.length > most ? `${clean.slice(0, most - 1).join('')}…` : clean.join('')}"`;
}
