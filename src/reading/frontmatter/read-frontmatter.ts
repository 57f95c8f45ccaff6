import { childKey, mostFields } from './frontmatter.ts';
import type { FieldOffsets, Frontmatter } from './frontmatter.ts';
import { readYaml } from './read-yaml.ts';

/** A line that is not empty: the position of its text, and its indentation. */
interface Line {
  readonly indent: number;
  readonly text: string;
  readonly at: number;
}

/** The text is not simple, so the complete parser has to read it. */
class NotSimple extends Error {}

const field = /^([A-Za-z][\w-]*):(?: +|$)/;

/**
 * Text that YAML can read only as plain text: it does not begin with an indicator, and contains neither ": " nor " #".
 */
const plain = /^[^\s\-?:,[\]{}#&*!|>'"%@`~](?:[^:#]|:(?=\S)|(?<=\S)#)*$/;

/** The same within brackets, where commas and brackets also end it. */
const plainInBrackets = /^[^\s\-?:,[\]{}#&*!|>'"%@`~][^:,[\]{}#"']*$/;

class SimpleReader {
  readonly offsets = new Map<string, FieldOffsets>();
  readonly #shift: number;
  readonly #lines: Line[] = [];
  #next = 0;

  constructor(yaml: string, shift: number) {
    this.#shift = shift;
    for (let at = 0; at < yaml.length;) {
      const end = yaml.indexOf('\n', at);
      const line = yaml.slice(at, end === -1 ? undefined : end);
      const text = line.trimStart();
      const indent = line.length - text.length;
      if (/: +$/.test(text)) throw new NotSimple();
      const isSaid = text !== '' && !text.startsWith('#');
      if (isSaid) this.#lines.push({ indent, text: text.trimEnd(), at: at + indent });
      at += line.length + 1;
    }
  }

  readAll(): Record<string, unknown> {
    const values = this.#lines.length === 0 ? {} : this.#readMap(0, '');
    if (this.#next < this.#lines.length) throw new NotSimple();
    return values;
  }

  #note(here: string, key: number, value: number): void {
    this.offsets.set(here, { key: key + this.#shift, value: value + this.#shift });
  }

  #readMap(indent: number, parent: string): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    let fields = 0;
    for (let line = this.#lines[this.#next]; line; line = this.#lines[this.#next]) {
      if (line.indent < indent) break;
      fields += 1;
      if (fields > mostFields) throw new NotSimple();
      const [marker, name = ''] = field.exec(line.text) ?? [];
      const here = childKey(parent, name);
      if (line.indent !== indent || marker === undefined || this.offsets.has(here)) {
        throw new NotSimple();
      }
      this.#next += 1;
      const text = line.text.slice(marker.length);
      const value =
        text === ''
          ? this.#readBelow(line, here)
          : this.#readScalar(text, here, line.at, line.at + marker.length);
      if (value !== undefined) values[name] = value;
    }
    return values;
  }

  /** The value on the lines below a field: a map, a list, or nothing. */
  #readBelow(line: Line, here: string): unknown {
    const below = this.#lines[this.#next];
    const isList = below?.text.startsWith('- ') === true;
    if (!below || below.indent < line.indent + (isList ? 0 : 1)) {
      this.#note(here, line.at, line.at + line.text.length);
      return undefined;
    }
    this.#note(here, line.at, below.at);
    return isList ? this.#readList(below.indent, here) : this.#readMap(below.indent, here);
  }

  #readList(indent: number, parent: string): unknown[] {
    const values: unknown[] = [];
    for (
      let line = this.#lines[this.#next];
      line?.indent === indent;
      line = this.#lines[this.#next]
    ) {
      const marker = /^- +/.exec(line.text)?.[0];
      if (marker === undefined) break;
      const here = childKey(parent, values.length);
      const item = { indent: indent + marker.length, at: line.at + marker.length };
      const text = line.text.slice(marker.length);
      let value: unknown;
      if (field.test(text)) {
        this.#lines[this.#next] = { ...item, text };
        this.#note(here, item.at, item.at);
        value = this.#readMap(item.indent, here);
      } else {
        this.#next += 1;
        value = this.#readScalar(text, here, item.at, item.at);
      }
      if (value === undefined) throw new NotSimple();
      values.push(value);
    }
    return values;
  }

  #readScalar(text: string, here: string, key: number, at: number): unknown {
    this.#note(here, key, at);
    const below = this.#lines[this.#next];
    const above = this.#lines[this.#next - 1];
    // A line with more indentation continues the value.
    if (below && above && below.indent > above.indent) throw new NotSimple();
    if (/^'(?:[^']|'')*'$/.test(text)) return text.slice(1, -1).replaceAll("''", "'");
    if (/^"[^"\\]*"$/.test(text)) return text.slice(1, -1);
    if (/^\[.+\]$/.test(text)) return this.#readBrackets(text, here, at);
    if (/^\{.+\}$/.test(text)) return this.#readBraces(text, here, at);
    if (!plain.test(text)) throw new NotSimple();
    return text === 'null' ? undefined : text;
  }

  /** The pieces between the commas of `[…]` and `{…}`, each with its offset. */
  #piecesOf(text: string, at: number): [piece: string, at: number][] {
    let end = 1;
    return text
      .slice(1, -1)
      .split(',')
      .map((piece) => {
        const start = at + end + piece.length - piece.trimStart().length;
        end += piece.length + 1;
        return [piece.trim(), start];
      });
  }

  #readBrackets(text: string, parent: string, at: number): string[] {
    return this.#piecesOf(text, at).map(([piece, start], index) => {
      if (!plainInBrackets.test(piece) || piece === 'null') throw new NotSimple();
      this.#note(childKey(parent, index), start, start);
      return piece;
    });
  }

  #readBraces(text: string, parent: string, at: number): Record<string, string> {
    const values: Record<string, string> = {};
    for (const [piece, start] of this.#piecesOf(text, at)) {
      const [marker = '', name = ''] = field.exec(piece) ?? [];
      const value = piece.slice(marker.length);
      const here = childKey(parent, name);
      if (!plainInBrackets.test(value) || value === 'null' || this.offsets.has(here)) {
        throw new NotSimple();
      }
      this.#note(here, start, start + marker.length);
      values[name] = value;
    }
    return values;
  }
}

/**
 * Reads fields that are written in a simple way (names, colons, plain or quoted values, lists), as nearly all are. It
 * gives the same result as a complete YAML parser about ten times faster. `undefined` if anything is not simple, or
 * wrong; the complete parser then reads the text and explains the problem.
 */
export function readSimpleYaml(yaml: string, shift: number): Frontmatter | undefined {
  // In YAML, spaces other than the ordinary one are always text.
  if (/[\t\r\u0085\u2028\u2029\ufeff]|^ *[^\S\n ]|[^\S\n ] *$/m.test(yaml)) return undefined;
  try {
    const reader = new SimpleReader(yaml, shift);
    return { values: reader.readAll(), offsets: reader.offsets, problems: [] };
  } catch (error) {
    if (error instanceof NotSimple) return undefined;
    throw error;
  }
}

/**
 * Reads the fields of a file. Every scalar stays the text in the file. There are no numbers, dates, or booleans here,
 * so that `board: 3.10` and `start: 2021-04-09T07:15` reach the schema as written; a field with an empty value is
 * missing. Anchors, aliases, and tags are refused, so that nothing can be expanded or constructed. Problems are in
 * plain words. Offsets count from the beginning of the file (`shift` is the offset of the YAML in it).
 */
export function readFrontmatter(yaml: string, shift: number): Frontmatter {
  return readSimpleYaml(yaml, shift) ?? readYaml(yaml, shift);
}
