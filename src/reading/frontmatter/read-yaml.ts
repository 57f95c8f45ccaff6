import { isAlias, isMap, isScalar, isSeq, parseDocument } from 'yaml';
import type { Document, Node, Pair } from 'yaml';
import type { Problem } from '#src/reading/problem.ts';
import { childKey, mostFields } from './frontmatter.ts';
import type { FieldOffsets, Frontmatter } from './frontmatter.ts';
import { scalarProblems, describeYamlError, duplicateField } from './yaml-problem.ts';

/** Deeper than any field of the model, but within the limits of every stack. */
const deepest = 16;

function isAbsent(node: unknown): boolean {
  return (
    node === null ||
    node === undefined ||
    (isScalar(node) &&
      node.type === 'PLAIN' &&
      node.tag === undefined &&
      node.anchor === undefined &&
      (node.source === '' || node.source === '~' || node.source === 'null'))
  );
}

/** The first character of a value, if it has a meaning in YAML that is not supported here. */
function indicatorOf(node: Node): string | undefined {
  if (isAlias(node)) return '*';
  if (node.anchor !== undefined) return '&';
  return node.tag === undefined ? undefined : '!';
}

class Reader {
  readonly offsets = new Map<string, FieldOffsets>();
  readonly problems: Problem[] = [];
  readonly #shift: number;

  constructor(shift: number) {
    this.#shift = shift;
  }

  report(offset: number, message: string, hint: string): void {
    const code = 'frontmatter-syntax';
    this.problems.push({ code, severity: 'error', offset: offset + this.#shift, message, hint });
  }

  read(node: Node, at: string, depth: number): unknown {
    const start = node.range?.[0] ?? 0;
    const indicator = indicatorOf(node);
    if (depth > deepest) {
      this.report(start, 'The fields are nested too deeply.', 'Use fewer levels.');
    } else if (indicator !== undefined) {
      this.report(
        start,
        `A value that begins with ${indicator} has a special meaning in this format.`,
        'Put the value in quotation marks.',
      );
    } else if (isMap(node)) return this.#readMap(node.items as Pair<Node, Node>[], at, depth);
    else if (isSeq(node)) return this.#readList(node.items as (Node | null)[], at, depth);
    else if (isScalar(node)) return String(node.value);
    return undefined;
  }

  #readMap(items: readonly Pair<Node, Node>[], at: string, depth: number): object {
    const values = {};
    for (const [index, { key, value }] of items.entries()) {
      const start = key.range?.[0] ?? 0;
      if (index === mostFields) {
        this.report(
          start,
          `There are more than ${String(mostFields)} fields in one place.`,
          'Delete the fields that no entry has. Write several items of one kind as a list.',
        );
        break;
      }
      if (!isScalar(key)) {
        this.report(start, 'This isn’t the name of a field.', 'Write "name: value", one per line.');
        continue;
      }
      const name = String(key.value);
      const here = childKey(at, name);
      if (this.offsets.has(here)) {
        this.problems.push(duplicateField(name, start + this.#shift));
        continue;
      }
      const valueStart = value?.range?.[0] ?? start;
      this.offsets.set(here, { key: start + this.#shift, value: valueStart + this.#shift });
      if (isScalar(value)) this.problems.push(...scalarProblems(name, value, this.#shift));
      if (value === null || isAbsent(value)) continue;
      // Assigning to `__proto__` would not create a field.
      Object.defineProperty(values, name, {
        value: this.read(value, here, depth + 1),
        enumerable: true,
        configurable: true,
        writable: true,
      });
    }
    return values;
  }

  #readList(items: readonly (Node | null)[], at: string, depth: number): unknown[] {
    const present = items.filter((item): item is Node => !isAbsent(item));
    return present.map((item, index) => {
      const here = childKey(at, index);
      const start = (item.range?.[0] ?? 0) + this.#shift;
      this.offsets.set(here, { key: start, value: start });
      return this.read(item, here, depth + 1);
    });
  }
}

/** After an error, the parser continues and then reports correct lines, so only the first error is used. */
function syntaxProblems({ errors: [first] }: Document, yaml: string, shift: number): Problem[] {
  return first ? [describeYamlError(first, yaml, shift)] : [];
}

/** Reads fields with a complete YAML parser, in its schema without types. See `readFrontmatter`. */
export function readYaml(yaml: string, shift: number): Frontmatter {
  const document = parseDocument(yaml, {
    schema: 'failsafe',
    prettyErrors: false,
    // The parser would compare each key with all others; the reader here finds duplicates itself.
    uniqueKeys: false,
    merge: false,
    logLevel: 'silent',
  });
  const reader = new Reader(shift);
  const { offsets, problems } = reader;
  const dots = /^\.\.\.[ \t]*$/m.exec(yaml);
  const root = document.contents as Node | null;
  if (dots) {
    reader.report(
      dots.index,
      'A line of three dots ends the fields.',
      'Delete the line, or put it in quotation marks.',
    );
  } else problems.push(...syntaxProblems(document, yaml, shift));
  if (problems.length > 0 || root === null || isAbsent(root)) {
    return { values: {}, offsets, problems };
  }
  if (!isMap(root)) {
    reader.report(
      root.range?.[0] ?? 0,
      'The fields at the top of the file aren’t "name: value" lines.',
      'Write one field per line: a name, a colon, a space (easily forgotten), and the value.',
    );
    return { values: {}, offsets, problems };
  }
  const values = reader.read(root, '', 0) as Record<string, unknown> | undefined;
  return { values: values ?? {}, offsets, problems };
}
