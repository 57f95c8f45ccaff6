import { isMap, isScalar, isSeq, type Node } from 'yaml';
import {
  fieldLines,
  inlineText,
  scalarText,
  type ScalarStyle,
} from '#src/core/editing/field-text.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import {
  fieldsOf,
  mapsTo,
  nameOf,
  parseFields,
  startOf,
  type Field,
  type FieldPositions,
  type Fields,
} from './field-positions.ts';
import type { TextEdit } from './text-edit.ts';

const styles: Readonly<Record<string, ScalarStyle>> = {
  QUOTE_SINGLE: 'single',
  QUOTE_DOUBLE: 'double',
};

/** The fields of one file, with the edits that change one of them. Offsets refer to the whole text. */
class FieldEditor {
  readonly #yaml: string;
  readonly #offset: number;
  readonly #root: Fields | undefined;
  readonly #positions: FieldPositions;

  constructor(text: string) {
    const { yaml, offset, root, positions } = parseFields(text);
    this.#yaml = yaml;
    this.#offset = offset;
    this.#root = root;
    this.#positions = positions;
  }

  set(path: FieldPath, value: FieldValue): TextEdit {
    const [name, ...rest] = path;
    if (this.#root !== undefined) return this.#moved(this.#setIn(this.#root, path, value));
    const lines = fieldLines(String(name), wrapped(rest, value));
    return this.#moved({ start: this.#yaml.length, end: this.#yaml.length, text: below(lines) });
  }

  /** Undefined if there is no such field. */
  rename(path: FieldPath, name: string): TextEdit | undefined {
    const map = mapsTo(this.#root, path).at(-1);
    const field = map && fieldsOf(map).find((each) => nameOf(each) === path.at(-1));
    if (field === undefined) return undefined;
    const end = field.key.range?.[1] ?? startOf(field.key);
    return this.#moved({ start: startOf(field.key), end, text: name });
  }

  /** Undefined if there is no such field. */
  remove(path: FieldPath): TextEdit | undefined {
    const inner = mapsTo(this.#root, path).at(-1);
    const index = inner && fieldsOf(inner).findIndex((field) => nameOf(field) === path.at(-1));
    if (inner === undefined || index === undefined || index === -1) return undefined;
    if (fieldsOf(inner).length === 1 && path.length > 1 && typeof path.at(-2) === 'string') {
      return this.remove(path.slice(0, -1));
    }
    return this.#moved(
      inner.flow === true ? this.#removeInBraces(inner, index) : this.#removeLines(inner, index),
    );
  }

  #moved({ start, end, text }: TextEdit): TextEdit {
    return { start: start + this.#offset, end: end + this.#offset, text };
  }

  #setIn(map: Fields, [name, ...rest]: FieldPath, value: FieldValue): TextEdit {
    const field = fieldsOf(map).find((each) => nameOf(each) === String(name));
    if (field === undefined) return this.#addField(map, String(name), wrapped(rest, value));
    const { value: inner } = field;
    if (rest.length > 0 && isMap(inner)) return this.#setIn(inner as Fields, rest, value);
    if (rest.length > 0 && isSeq(inner))
      return this.#setInList(inner.items as Node[], inner, rest, value);
    return this.#replace(field, map, wrapped(rest, value));
  }

  #setInList(
    items: readonly Node[],
    list: Node & { flow?: boolean },
    [index, ...rest]: FieldPath,
    value: FieldValue,
  ): TextEdit {
    const item = items[Number(index)];
    if (item === undefined) return this.#addItem(items, list, wrapped(rest, value));
    if (rest.length > 0 && isMap(item)) return this.#setIn(item as Fields, rest, value);
    const text =
      isScalar(item) && typeof value !== 'object'
        ? scalarText(value, styles[item.type ?? ''] ?? 'plain', list.flow === true)
        : inlineText(wrapped(rest, value));
    return { start: startOf(item), end: this.#positions.endOf(item), text };
  }

  #addItem(items: readonly Node[], list: Node & { flow?: boolean }, value: FieldValue): TextEdit {
    const last = items.at(-1);
    const at = last === undefined ? startOf(list) + 1 : this.#positions.endOf(last);
    if (list.flow === true || last === undefined) {
      return insert(at, `${last === undefined ? '' : ', '}${inlineText(value)}`);
    }
    const text = typeof value === 'object' ? inlineText(value) : scalarText(value);
    return insert(
      this.#positions.lineEnd(at),
      `\n${this.#positions.indentOf(startOf(list))}- ${text}`,
    );
  }

  #addField(map: Fields, name: string, value: FieldValue): TextEdit {
    const last = fieldsOf(map).at(-1);
    if (map.flow === true) {
      const at = last === undefined ? startOf(map) + 1 : this.#positions.endOfField(last);
      return insert(
        at,
        `${last === undefined ? ' ' : ', '}${name}: ${inlineText(value)}${last === undefined ? ' ' : ''}`,
      );
    }
    const indent = this.#positions.indentOf(startOf(map));
    const at =
      last === undefined
        ? this.#yaml.length
        : this.#positions.lineEnd(this.#positions.endOfField(last));
    return insert(at, `\n${fieldLines(name, value, indent).join('\n')}`);
  }

  #replace(field: Field, map: Fields, value: FieldValue): TextEdit {
    const { value: old } = field;
    const inBraces = map.flow === true;
    const isThere = old !== null && startOf(old) < (old.range?.[1] ?? 0);
    if (isThere && isScalar(old) && typeof value !== 'object') {
      const style = styles[old.type ?? ''] ?? 'plain';
      return {
        start: startOf(old),
        end: this.#positions.endOf(old),
        text: scalarText(value, style, inBraces),
      };
    }
    const start = this.#yaml.indexOf(':', field.key.range?.[1] ?? 0) + 1;
    const end = isThere ? this.#positions.endOf(old) : start;
    if (inBraces || typeof value !== 'object') {
      const text =
        typeof value === 'object' ? inlineText(value) : scalarText(value, 'plain', inBraces);
      return { start, end, text: ` ${text}` };
    }
    const indent = this.#positions.indentOf(startOf(field.key));
    const lines = fieldLines(nameOf(field), value, indent).join('\n');
    return { start, end, text: lines.slice(lines.indexOf(':') + 1) };
  }

  #removeInBraces(map: Fields, index: number): TextEdit {
    const fields = fieldsOf(map);
    const [field, before, after] = [fields[index], fields[index - 1], fields[index + 1]];
    if (field === undefined) return insert(0, '');
    if (before !== undefined) {
      return {
        start: this.#positions.endOfField(before),
        end: this.#positions.endOfField(field),
        text: '',
      };
    }
    const end = after === undefined ? this.#positions.endOfField(field) : startOf(after.key);
    return { start: startOf(field.key), end, text: '' };
  }

  /** The field's own lines. A comment after it stays, on a line of its own. */
  #removeLines(map: Fields, index: number): TextEdit {
    const field = fieldsOf(map)[index];
    const next = fieldsOf(map)[index + 1];
    if (field === undefined) return insert(0, '');
    const start = startOf(field.key);
    const lineStart = this.#yaml.lastIndexOf('\n', start - 1) + 1;
    const end = this.#positions.lineEnd(this.#positions.endOfField(field));
    const isFirstOfItem = this.#yaml.slice(lineStart, start).trim() !== '';
    const comment = this.#yaml.slice(this.#positions.endOfField(field), end).trim();
    if (isFirstOfItem && next === undefined) return { start, end, text: `{} ${comment}`.trim() };
    if (isFirstOfItem && next !== undefined) {
      // The next field takes over the line, after the list's hyphen, or follows the comments that stay there.
      const upTo = startOf(next.key);
      const comments = this.#yaml
        .slice(this.#positions.endOfField(field), upTo)
        .split('\n')
        .map((line) => line.trim())
        .filter((line) => line !== '');
      const indent = ' '.repeat(start - lineStart);
      return { start, end: upTo, text: comments.map((line) => `${line}\n${indent}`).join('') };
    }
    return comment === ''
      ? { start: lineStart, end: Math.min(end + 1, this.#yaml.length), text: '' }
      : { start, end, text: comment };
  }
}

function insert(at: number, text: string): TextEdit {
  return { start: at, end: at, text };
}

/** Lines to add, each with its line ending. */
function below(lines: readonly string[]): string {
  return lines.map((line) => `${line}\n`).join('');
}

/** A value below the remaining path: `['room-clash']` makes it a map with one field, `[0]` a list with one item. */
function wrapped(path: FieldPath, value: FieldValue): FieldValue {
  return path.reduceRight<FieldValue>(
    (inner, part) => (typeof part === 'number' ? [inner] : { [part]: inner }),
    value,
  );
}

/**
 * The edit that sets a field of a file, in the style of the old value, or adds it after the last field of its map.
 * Nothing else changes: no comment, order, quotation mark, or empty line.
 *
 * @param text the whole file, with line feeds as line endings.
 * @throws {NotEditable} if the fields cannot be read.
 */
export function setField(text: string, path: FieldPath, value: FieldValue): TextEdit {
  return new FieldEditor(text).set(path, value);
}

/**
 * The edit that removes a field and its lines; its comment stays. Undefined if there is no such field.
 *
 * @throws {NotEditable} if the fields cannot be read.
 */
export function removeField(text: string, path: FieldPath): TextEdit | undefined {
  return new FieldEditor(text).remove(path);
}

/**
 * The edit that renames a field; its value and position stay. Undefined if there is no such field.
 *
 * @throws {NotEditable} if the fields cannot be read.
 */
export function renameField(text: string, path: FieldPath, name: string): TextEdit | undefined {
  return new FieldEditor(text).rename(path, name);
}
