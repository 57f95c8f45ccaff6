import { isMap, isScalar, isSeq, parseDocument, type Node, type Pair, type YAMLMap } from 'yaml';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import { NotEditable } from './text-edit.ts';

/** A field as the YAML parser returns it. */
export type Field = Pair<Node, Node | null>;
export type Fields = YAMLMap<Node, Node | null>;

/** The offset of a node's first character. */
export function startOf(node: Node): number {
  return node.range?.[0] ?? 0;
}

/** The fields of a map. */
export function fieldsOf(map: Fields): Field[] {
  return map.items;
}

/** The name of a field; empty if its key is not text. */
export function nameOf({ key }: Field): string {
  return isScalar(key) ? String(key.value) : '';
}

/** The maps along the path to a field; the last of them contains it. */
export function mapsTo(root: Fields | undefined, path: FieldPath): Fields[] {
  let node: Node | null | undefined = root;
  const maps: Fields[] = [];
  for (const part of path) {
    if (isMap(node)) {
      maps.push(node as Fields);
      node = fieldsOf(node as Fields).find((field) => nameOf(field) === String(part))?.value;
    } else node = isSeq(node) ? (node.items[Number(part)] as Node | undefined) : undefined;
  }
  return maps;
}

/** The ends of values, fields, and lines in a YAML text; offsets in UTF-16 units from 0. */
export class FieldPositions {
  readonly #yaml: string;

  constructor(yaml: string) {
    this.#yaml = yaml;
  }

  /** The end of a value, without the comments and empty lines that the parser includes. */
  endOf(node: Node): number {
    if (isMap(node) && node.flow !== true) {
      const last = fieldsOf(node as Fields).at(-1);
      if (last !== undefined) return this.endOfField(last);
    }
    if (isSeq(node) && node.flow !== true) {
      const last = node.items.at(-1) as Node | undefined;
      if (last !== undefined) return this.endOf(last);
    }
    const end = node.range?.[1] ?? 0;
    return end > startOf(node) && this.#yaml[end - 1] === '\n' ? end - 1 : end;
  }

  /** The end of a field: of its value or, without a value, of its colon. */
  endOfField({ key, value }: Field): number {
    const colon = this.#yaml.indexOf(':', key.range?.[1] ?? 0) + 1;
    return value === null ? colon : Math.max(colon, this.endOf(value));
  }

  /** The end of the line that contains an offset, before its line feed. */
  lineEnd(at: number): number {
    const end = this.#yaml.indexOf('\n', at);
    return end === -1 ? this.#yaml.length : end;
  }

  /** The spaces before an offset on its line. */
  indentOf(at: number): string {
    return ' '.repeat(at - (this.#yaml.lastIndexOf('\n', at - 1) + 1));
  }
}

/** The fields of a file as its parser of YAML sees them. */
export interface ParsedFields {
  readonly yaml: string;
  /** The offset of the YAML in the file. */
  readonly offset: number;
  /** Undefined where the file has no fields. */
  readonly root: Fields | undefined;
  readonly positions: FieldPositions;
}

/**
 * Parses the fields of a file.
 *
 * @param text the whole file, lines ended by one line feed.
 * @throws {NotEditable} where they cannot be read.
 */
export function parseFields(text: string): ParsedFields {
  const { yaml, yamlOffset, problems } = splitFrontmatter(text);
  const document = parseDocument(yaml, { schema: 'failsafe', merge: false, logLevel: 'silent' });
  const root = document.contents as Node | null;
  const isEmpty = root === null || (isScalar(root) && root.source === '');
  if (problems.length + document.errors.length > 0 || (!isMap(root) && !isEmpty)) {
    throw new NotEditable('its fields cannot be read; "npm run check" says why');
  }
  return {
    yaml,
    offset: yamlOffset,
    root: isMap(root) ? (root as Fields) : undefined,
    positions: new FieldPositions(yaml),
  };
}
