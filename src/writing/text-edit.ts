/** A piece of a text and its replacement; offsets in UTF-16 units from 0. */
export interface TextEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** An edit that the file does not allow, explained in one sentence for the command's user. */
export class NotEditable extends Error {}

const byteOrderMark = '\ufeff';

/**
 * A file's text as the readers see it: without a byte order mark, and with line feeds as line endings. Within the text,
 * the same character is a part of it (RFC 3629, section 6).
 */
export function normalized(raw: string): string {
  return raw.slice(raw.startsWith(byteOrderMark) ? 1 : 0).replace(/\r\n?/g, '\n');
}

/** The most frequent line ending in a text; a line feed if there are no line endings. */
function lineEndOf(raw: string): string {
  const windows = raw.split('\r\n').length - 1;
  const all = raw.split('\n').length - 1;
  return windows > 0 && windows * 2 >= all ? '\r\n' : '\n';
}

/** The offset in the raw text for an offset in the normalized one. */
function rawOffset(raw: string, offset: number): number {
  let at = raw.startsWith(byteOrderMark) ? 1 : 0;
  for (let left = offset; left > 0; left -= 1) at += raw.startsWith('\r\n', at) ? 2 : 1;
  return at;
}

/**
 * Applies to a file an edit that was computed for its normalized text. Every other character stays, including the byte
 * order mark and each line's ending; new lines end like most lines of the file.
 */
export function applyTextEdit(raw: string, { start, end, text }: TextEdit): string {
  const before = raw.slice(0, rawOffset(raw, start));
  const after = raw.slice(rawOffset(raw, end));
  return `${before}${text.replaceAll('\n', lineEndOf(raw))}${after}`;
}
