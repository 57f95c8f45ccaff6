import { isAlias, isMap, isScalar, isSeq, parseDocument, type Node, type Pair } from 'yaml';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Problem } from '#src/reading/problem.ts';
import { scalarProblems } from './scalar-problems.ts';
import { describeYamlError } from './yaml-problem.ts';

/** Where a value stands, as offsets of its key and of itself. */
export interface FieldOffsets {
  readonly key: number;
  readonly value: number;
}

/** The fields of a file as they stand there: maps, lists and texts. */
export interface Frontmatter {
  readonly values: Readonly<Record<string, unknown>>;
  /** By path, see {@link pathKey}. */
  readonly offsets: ReadonlyMap<string, FieldOffsets>;
  readonly problems: readonly Problem[];
}

/** A path as one text, for a map. */
export const pathKey = (path: FieldPath): string => JSON.stringify(path);

const isAbsent = (node: unknown): boolean =>
  node === null ||
  node === undefined ||
  (isScalar(node) &&
    node.type === 'PLAIN' &&
    (node.source === '' || node.source === '~' || node.source === 'null'));

/** Deeper than any field of the model, shallower than any stack. */
const deepest = 16;

class Reader {
  readonly offsets = new Map<string, FieldOffsets>();
  readonly problems: Problem[] = [];

  readonly #shift: number;

  constructor(shift: number) {
    this.#shift = shift;
  }

  report(offset: number, message: string, hint: string): undefined {
    const code = 'frontmatter-syntax';
    this.problems.push({ code, severity: 'error', offset: offset + this.#shift, message, hint });
  }

  read(node: Node, path: FieldPath): unknown {
    const start = node.range?.[0] ?? 0;
    if (path.length > deepest) {
      return this.report(start, 'The fields are nested too deeply.', 'Write them more plainly.');
    }
    if (isAlias(node) || node.anchor !== undefined) {
      const sign = isAlias(node) ? '*' : '&';
      return this.report(
        start,
        `A value that begins with ${sign} means something else in this format.`,
        'Put the value in quotation marks.',
      );
    }
    if (node.tag !== undefined) {
      return this.report(
        start,
        'A value that begins with ! means something else in this format.',
        'Put the value in quotation marks.',
      );
    }
    if (isMap(node)) return this.readMap(node.items as Pair<Node, Node | null>[], path);
    if (isSeq(node)) return this.readList(node.items as (Node | null)[], path);
    if (isScalar(node)) return String(node.value);
    return undefined;
  }

  readMap(items: readonly Pair<Node, Node | null>[], path: FieldPath): Record<string, unknown> {
    const values: Record<string, unknown> = {};
    for (const { key, value } of items) {
      const at = key.range?.[0] ?? 0;
      if (!isScalar(key)) {
        this.report(at, 'This is not the name of a field.', 'Write "name: value", one to a line.');
        continue;
      }
      const name = String(key.value);
      const here = [...path, name];
      const valueAt = value?.range?.[0] ?? at;
      this.offsets.set(pathKey(here), { key: at + this.#shift, value: valueAt + this.#shift });
      if (isScalar(value)) this.problems.push(...scalarProblems(name, value, this.#shift));
      if (value === null || isAbsent(value)) continue;
      Object.defineProperty(values, name, {
        value: this.read(value, here),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return values;
  }

  readList(items: readonly (Node | null)[], path: FieldPath): unknown[] {
    const present = items.filter((item): item is Node => !isAbsent(item));
    return present.map((item, index) => {
      const at = (item.range?.[0] ?? 0) + this.#shift;
      this.offsets.set(pathKey([...path, index]), { key: at, value: at });
      return this.read(item, [...path, index]);
    });
  }
}

/**
 * Reads the fields of a file. Every scalar stays the text that stands in the file: there are no
 * numbers, dates or truth values here, so that `board: 3.10` and `start: 2021-04-09T07:15` reach the
 * schema as they were written; an empty value is absent. Anchors, aliases and tags are refused, so
 * nothing can be expanded or constructed. Problems are in plain words; offsets count from the
 * beginning of the file (`shift` is where the YAML begins in it).
 */
export const readFrontmatter = (yaml: string, shift: number): Frontmatter => {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    uniqueKeys: true,
    merge: false,
    logLevel: 'silent',
  });
  const reader = new Reader(shift);
  const errors = document.errors.slice(0, 1).map((error) => describeYamlError(error, yaml, shift));
  const duplicates = document.errors
    .filter((error) => error.code === 'DUPLICATE_KEY')
    .map((error) => describeYamlError(error, yaml, shift));
  const problems = duplicates.length > 0 ? duplicates : errors;
  const root = document.contents as Node | null;
  const dots = /^\.\.\.[ \t]*$/m.exec(yaml);
  if (dots) {
    reader.report(
      dots.index,
      'A line of three dots ends the fields.',
      'Delete the line, or put it in quotation marks.',
    );
    return { values: {}, offsets: reader.offsets, problems: reader.problems };
  }
  if (problems.length > 0 || root === null || isAbsent(root)) {
    return { values: {}, offsets: reader.offsets, problems };
  }
  if (!isMap(root)) {
    reader.report(
      root.range?.[0] ?? 0,
      'The fields at the top of the file are not "name: value" lines.',
      'Write one field to a line: a name, a colon, a space (it is easily forgotten) and the value.',
    );
    return { values: {}, offsets: reader.offsets, problems: reader.problems };
  }
  const values = reader.read(root, []) as Record<string, unknown> | undefined;
  return { values: values ?? {}, offsets: reader.offsets, problems: reader.problems };
};
