import type { FindingCode } from '#src/core/model/finding-code.ts';
import { findMergeConflict } from './merge-conflict.ts';
import type { Problem } from './problem.ts';

/** The text of a file, or the problem with it. `text` is empty if a problem is an error. */
export interface DecodedText {
  readonly text: string;
  readonly problems: readonly Problem[];
}

function failed(code: FindingCode, offset: number, message: string, hint: string): DecodedText {
  return {
    text: '',
    problems: [{ code, severity: 'error', offset, message, hint }],
  };
}

const saveAsUtf8 = 'Save the file as UTF-8. Most editors offer this under "Save with encoding".';

/** The length of the valid UTF-8 at the start, in bytes. */
function validLength(bytes: Uint8Array): number {
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
}

/**
 * Characters that never occur in a text: the control characters of C0 (except tab and line endings) and C1, DEL, and
 * noncharacters.
 */
const controlCharacter =
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\ufdd0-\ufdef\ufffe\uffff]/;

function codeOf(character: string): string {
  return `U+${character.charCodeAt(0).toString(16).padStart(4, '0').toUpperCase()}`;
}

/** The Windows-1252 character for a C1 control character, which usually comes from that encoding: “ for U+0093. */
function windowsCharacter(character: string): string | undefined {
  const code = character.charCodeAt(0);
  if (code < 0x80 || code > 0x9f) return undefined;
  const meant = new TextDecoder('windows-1252').decode(Uint8Array.of(code));
  return meant === character ? undefined : meant;
}

function refuseControl({ 0: character, index }: RegExpExecArray): DecodedText {
  const meant = windowsCharacter(character);
  return meant === undefined
    ? failed(
        'control-character',
        index,
        `The file contains an invisible control character (${codeOf(character)}).`,
        'Delete it and retype the text around it. Text copied from a PDF often contains such characters.',
      )
    : failed(
        'control-character',
        index,
        `The file contains the control character ${codeOf(character)} where ${meant} was intended.`,
        `Type ${meant} there. The text comes from Windows and wasn’t converted to UTF-8.`,
      );
}

/** Characters that start another text direction, and those that end it (UAX #9, 2). */
const directionEnds: Readonly<Record<string, string>> = {
  '\u202a': '\u202c',
  '\u202b': '\u202c',
  '\u202d': '\u202c',
  '\u202e': '\u202c',
  '\u2066': '\u2069',
  '\u2067': '\u2069',
  '\u2068': '\u2069',
};

/**
 * A character that changes the text direction without ending the change on its line, so that it affects the rest of the
 * page.
 */
function openDirection(text: string): { character: string; index: number } | undefined {
  const open: { character: string; index: number }[] = [];
  for (const { 0: character, index } of text.matchAll(/[\n\u202a-\u202e\u2066-\u2069]/g)) {
    if (character in directionEnds) open.push({ character, index });
    else if (character !== '\n') {
      const last = open.findLastIndex((each) => directionEnds[each.character] === character);
      if (last !== -1) open.splice(last);
    } else if (open[0]) return open[0];
  }
  return open[0];
}

/** The first bytes of documents of other programs: Word and Pages, older Word, PDF, and Rich Text Format. */
const documentStarts = ['PK\u0003\u0004', '\u00d0\u00cf\u0011\u00e0', '%PDF-', '{\\rtf'];

function isDocument(bytes: Uint8Array): boolean {
  const start = String.fromCharCode(...bytes.subarray(0, 5));
  return documentStarts.some((each) => start.startsWith(each));
}

function reject(bytes: Uint8Array): DecodedText {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) {
    return failed('not-utf-8', 0, 'The file is saved as UTF-16, not UTF-8.', saveAsUtf8);
  }
  // As in a stream, the bytes of an incomplete last character are not shown.
  const valid = bytes.subarray(0, validLength(bytes));
  const before = new TextDecoder('utf-8').decode(valid, { stream: true });
  return failed(
    'not-utf-8',
    normalized(before).length,
    'From here on, the file isn’t UTF-8 text.',
    saveAsUtf8,
  );
}

/** Lines end in a line feed, whichever system wrote the file. */
function normalized(text: string): string {
  return text.replace(/\r\n?/g, '\n');
}

/**
 * Converts the bytes of a file to text. They must be valid UTF-8; a byte order mark is dropped, and lines end in `\n`.
 * A document of a word processor, an empty file, another encoding, control characters, an unfinished change of
 * direction, and a merge conflict are errors.
 */
export function decodeText(bytes: Uint8Array): DecodedText {
  if (isDocument(bytes)) {
    return failed(
      'not-utf-8',
      0,
      'The file is a document of another program, not plain text.',
      'Copy the text out of it, and save it as plain text in UTF-8. In TextEdit, first choose Format → Make Plain Text.',
    );
  }
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
  if (control) return refuseControl(control);
  const turned = openDirection(text);
  if (turned) {
    return failed(
      'control-character',
      turned.index,
      `An invisible character (${codeOf(turned.character)}) changes the text direction here, and nothing ends it.`,
      'Delete it: each script gets the right direction automatically.',
    );
  }
  const conflict = findMergeConflict(text);
  if (conflict !== undefined) {
    return failed(
      'merge-conflict',
      conflict,
      'Two versions of these lines are left from a merge in Git.',
      'Keep the right one, and delete the other and the lines that begin with "<<<<<<<", "=======", and ">>>>>>>".',
    );
  }
  return { text, problems: [] };
}
