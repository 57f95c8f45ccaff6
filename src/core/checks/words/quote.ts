/** Characters that steer a terminal or turn the direction of text; nobody means them in a message. */
const unprintable =
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff]/g;

/** A text without characters that steer terminals or turn the direction of text: each becomes `replacement`. */
export const printable = (text: string, replacement = ' '): string =>
  text.replace(unprintable, replacement);

/** A value as it stands in the file, for a sentence: on one line, in quotation marks, not endless. */
export const quote = (value: unknown, most = 60): string => {
  const text = typeof value === 'string' ? value : JSON.stringify(value ?? '');
  const clean = [...printable(text, ' ').replace(/\s+/g, ' ').trim()];
  return `"${clean.length > most ? `${clean.slice(0, most - 1).join('')}…` : clean.join('')}"`;
};
