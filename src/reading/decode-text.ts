import type { Problem } from './problem.ts';

/** The text of a file, or why it has none. `text` is empty where a problem is an error. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

const failed = (code: string, offset: number, message: string, hint: string): DecodedText => ({
  text: '',
  problems: [{ code, severity: 'error', offset, message, hint }],
});

const saveAsUtf8 =
  'Save the file again with the encoding UTF-8; most editors offer it under "Save with encoding".';

/** How many of the first bytes are whole UTF-8 characters. */
const validLength = (bytes: Uint8Array): number => {
  let low = 0;
  let high = bytes.length;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    try {
      new TextDecoder('utf-8', { fatal: true }).decode(bytes.subarray(0, middle), { stream: true });
      low = middle;
    } catch {
      high = middle - 1;
    }
  }
  return low;
};

/** Control characters that no text holds: all of C0 but tab, line feed and carriage return, and DEL. */

const controlCharacter = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/;

const reject = (bytes: Uint8Array): DecodedText => {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return failed('not-utf-8', 0, 'The file is saved as UTF-16, not as UTF-8.', saveAsUtf8);
  }
  // As of a stream, the first bytes of a character that does not end are not shown.
  const valid = bytes.subarray(0, validLength(bytes));
  const before = new TextDecoder('utf-8').decode(valid, { stream: true });
  return failed(
    'not-utf-8',
    normalized(before).length,
    'From here on the file is not UTF-8 text.',
    saveAsUtf8,
  );
};

/** Lines end in one line feed, whatever system the file was written on. */
const normalized = (text: string): string => text.replace(/\r\n?/g, '\n');

/**
 * Turns the bytes of a file into text: strictly UTF-8, a byte order mark is dropped, lines end in
 * `\n`. An empty file, another encoding and control characters are errors.
 */
export const decodeText = (bytes: Uint8Array): DecodedText => {
  let text: string;
  try {
    text = normalized(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    return reject(bytes);
  }
  if (text.trim() === '') {
    return failed('empty-file', 0, 'The file is empty.', 'Write the entry, or delete the file.');
  }
  const control = controlCharacter.exec(text);
  if (control) {
    const code = control[0].charCodeAt(0).toString(16).padStart(4, '0').toUpperCase();
    return failed(
      'control-character',
      control.index,
      `The file holds an invisible control character (U+${code}).`,
      'Delete it and type the text there again; it often comes along when text is copied from a PDF.',
    );
  }
  return { text, problems: [] };
};
