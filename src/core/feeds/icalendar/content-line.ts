import { asciiAddress } from '#src/core/text/address.ts';

/** A line of an iCalendar file before it is folded: a name with its parameters, and a value. */
export type ContentLine = string;

/**
 * All characters at which some reader ends a line. The format uses only CRLF (RFC 5545, 3.1), but Python's and Ruby's
 * readers also split at Unicode's line breaks.
 */
const lineBreak = /\r\n?|[\u000B\u000C\u0085\u2028\u2029]/g;
const control = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F]/g;

/**
 * Text as iCalendar requires it (RFC 5545, 3.3.11): backslash, semicolon, and comma are escaped, and line breaks become
 * `\n`. Control characters, which the grammar does not allow, are dropped.
 */
export function escapeText(text: string): string {
  return text
    .replaceAll(lineBreak, '\n')
    .replaceAll(control, '')
    .replaceAll(/[\\;,]/g, '\\$&')
    .replaceAll('\n', '\\n');
}

/** A property whose value is text. */
export function textLine(name: string, text: string): ContentLine {
  return `${name}:${escapeText(text)}`;
}

/** A property whose value is an address: percent-encoded, and never escaped like text (RFC 5545, 3.3.13). */
export function uriLine(name: string, address: string): ContentLine {
  return `${name}:${asciiAddress(address)}`;
}

/**
 * A parameter's value in quotation marks. Characters that are not allowed there are encoded by RFC 6868: `^n` for a
 * line break, `^'` for a quotation mark, `^^` for a circumflex.
 */
export function quoteParameter(value: string): string {
  const encoded = value
    .replaceAll(lineBreak, '\n')
    .replaceAll('^', '^^')
    .replaceAll('\n', '^n')
    .replaceAll('"', "^'")
    .replaceAll(control, '');
  return `"${encoded}"`;
}

const mostOctets = 75;

/**
 * Folds a line so that no part is longer than 75 octets without its line break (RFC 5545, 3.1), and never within a
 * character.
 */
export function foldLine(line: ContentLine): string {
  if (line.length * 3 <= mostOctets) return line;
  const parts: string[] = [];
  let begin = 0;
  let octets = 0;
  for (let index = 0; index < line.length;) {
    const point = line.codePointAt(index) ?? 0;
    const length = point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x1_0000 ? 3 : 4;
    if (octets + length > mostOctets) {
      parts.push(line.slice(begin, index));
      begin = index;
      // The space that begins the next line counts.
      octets = 1;
    }
    octets += length;
    index += point < 0x1_0000 ? 1 : 2;
  }
  return [...parts, line.slice(begin)].join('\r\n ');
}

/** Lines as the bytes of a file: folded, and each ended by CRLF, including the last one. */
export function joinLines(lines: readonly ContentLine[]): string {
  return lines.map((line) => `${foldLine(line)}\r\n`).join('');
}
