import {
  fieldsOf,
  nameOf,
  parseFields,
  startOf,
  type Field,
  type ParsedFields,
} from './field-positions.ts';
import { NotEditable, type TextEdit } from './text-edit.ts';

/** The fields of a collection in their order, each with the lines of the comment that explains it in a new file. */
export type Explanations = ReadonlyMap<string, readonly string[]>;

/**
 * A field, or the explanation of one: whole lines, with the comments and empty lines above them. Lines are counted
 * from 0.
 */
interface Item {
  readonly name: string;
  /** Undefined for an explanation. */
  readonly field: Field | undefined;
  /** Whether it is an explanation, or a field below its own. */
  readonly isExplained: boolean;
  readonly firstLine: number;
  /** The number of the line after it. */
  readonly nextLine: number;
}

type Range = Pick<TextEdit, 'start' | 'end'>;

/** The fields of a file, with the offsets of their parts in its text. */
interface FileFields {
  readonly text: string;
  readonly items: readonly Item[];
  readonly fields: ReadonlyMap<string, Field>;
  /** The offset of the first field or comment. */
  readonly offset: number;
  /** The column of the fields, from 0. */
  readonly indent: number;
  /** The lines of an item, to the beginning of the line after it. */
  readonly linesOf: (item: Item) => Range;
  /** A field from its name to the end of its value. */
  readonly rangeOf: (field: Field) => Range;
}

/** A field of one file and a field of the other that change places; one of them alone moves to the other file. */
interface Exchange {
  readonly here: string | undefined;
  readonly there: string | undefined;
}

/** @throws {NotEditable} where a field begins within a line. */
function indentOf({ yaml, root, positions }: ParsedFields): number {
  const starts = root === undefined ? [] : fieldsOf(root).map(({ key }) => startOf(key));
  const isAlone = (start: number): boolean => /(?:^|\n) *$/.test(yaml.slice(0, start));
  if (root?.flow === true || !starts.every(isAlone)) {
    throw new NotEditable('each field must begin on a line of its own');
  }
  return starts[0] === undefined ? 0 : positions.indentOf(starts[0]).length;
}

function readFields(text: string, explanations: Explanations): FileFields {
  const parsed = parseFields(text);
  const { yaml, offset, root, positions } = parsed;
  const lines = yaml.split('\n');
  const starts: number[] = [];
  let start = offset;
  for (const line of lines) {
    starts.push(start);
    start += line.length + 1;
  }
  const lineAt = (at: number): number => starts.findLastIndex((each) => each <= at + offset);
  const fields = root === undefined ? [] : fieldsOf(root);
  const begun = new Map(fields.map((field) => [lineAt(startOf(field.key)), field]));
  const explained = new Map([...explanations].map(([name, [sentence]]) => [sentence, name]));
  const items: Item[] = [];
  for (let line = 0, firstLine = 0; line < lines.length; line += 1) {
    const field = begun.get(line);
    const name = field === undefined ? explained.get(lines[line]) : nameOf(field);
    if (name === undefined) continue;
    const above = items.at(-1);
    const isBelowOwn = above !== undefined && !above.field && above.name === name;
    if (field === undefined) {
      const [, ...example] = explanations.get(name) ?? [];
      const hasExample = example.every((each, index) => each === lines[line + 1 + index]);
      if (hasExample) line += example.length;
    } else line = lineAt(positions.endOfField(field));
    const isExplained = field === undefined || isBelowOwn;
    items.push({ name, field, isExplained, firstLine, nextLine: line + 1 });
    firstLine = line + 1;
  }
  return {
    text,
    items,
    offset,
    fields: new Map(fields.map((field) => [nameOf(field), field])),
    indent: indentOf(parsed),
    linesOf: ({ firstLine, nextLine }) => ({
      start: starts[firstLine] ?? start,
      end: starts[nextLine] ?? start,
    }),
    rangeOf: (field) => ({
      start: startOf(field.key) + offset,
      end: positions.endOfField(field) + offset,
    }),
  };
}

/**
 * The fields that change places: those of the same name; and of the others, if both files have as many of them, the first
 * with the first and so on, unless that would put one below the explanation of another.
 */
function exchangesOf(fields: readonly string[], here: FileFields, there: FileFields): Exchange[] {
  const both = fields.filter((name) => here.fields.has(name) && there.fields.has(name));
  const only = ({ items }: FileFields): string[] =>
    items
      .filter(({ field, name }) => field && fields.includes(name) && !both.includes(name))
      .map(({ name }) => name);
  const [mine, theirs] = [only(here), only(there)];
  const isExplained = [here, there].some(({ items }) => items.some(({ field }) => !field));
  const inPlace = mine.length === theirs.length && !isExplained;
  return [
    ...both.map((name) => ({ here: name, there: name })),
    ...mine.map((name, index) => ({ here: name, there: inPlace ? theirs[index] : undefined })),
    ...(inPlace ? [] : theirs.map((name) => ({ here: undefined, there: name }))),
  ];
}

/** The edits that take fields out of one file, or replace them by fields of the other one. */
function replacements(
  here: FileFields,
  there: FileFields,
  exchanges: readonly Exchange[],
): TextEdit[] {
  const edits: TextEdit[] = [];
  for (const item of here.items) {
    const exchange = exchanges.find((each) => item.field && each.here === item.name);
    if (!item.field || !exchange) continue;
    const other = there.items.find(({ field, name }) => field && name === exchange.there);
    if (!other?.field) edits.push({ ...here.linesOf(item), text: '' });
    else if (other.name !== item.name) {
      edits.push({ ...here.linesOf(item), text: textIn(there, there.linesOf(other)) });
    } else if (JSON.stringify(item.field.value) !== JSON.stringify(other.field.value)) {
      const text = textIn(there, there.rangeOf(other.field));
      edits.push({ ...here.rangeOf(item.field), text });
    }
  }
  return edits;
}

function textIn({ text }: FileFields, { start, end }: Range): string {
  return text.slice(start, end);
}

/** The edits that add the fields to one file that only the other one has. */
function additions(
  here: FileFields,
  there: FileFields,
  exchanges: readonly Exchange[],
  comesFirst: (item: Item, name: string) => boolean,
): TextEdit[] {
  const names = new Map(exchanges.map((each) => [each.there, each.here]));
  const nameHere = (name: string): string | undefined =>
    names.has(name) ? names.get(name) : here.fields.has(name) ? name : undefined;
  const leaving = new Set(exchanges.flatMap((each) => (each.there ? [] : [each.here])));
  const items = here.items.filter(({ field, name }) => !field || !leaving.has(name));
  const shared = new Set([...there.fields.keys()].map(nameHere));
  const edits: TextEdit[] = [];
  let above = -1;
  for (const item of there.items.filter(({ field }) => field)) {
    const same = items.findIndex(({ field, name }) => field && name === nameHere(item.name));
    if (same !== -1) above = same;
    if (!names.has(item.name) || same !== -1) continue;
    for (let below = items[above + 1]; below; below = items[above + 1]) {
      if ((below.field && shared.has(below.name)) || !comesFirst(below, item.name)) break;
      above += 1;
    }
    // A field stays right below its own explanation.
    const last = items[above];
    if (last && !last.field && last.name === items[above + 1]?.name) above -= 1;
    const after = items[above];
    const at = after === undefined ? here.offset : here.linesOf(after).end;
    edits.push({ start: at, end: at, text: textIn(there, there.linesOf(item)) });
  }
  return edits;
}

/** The fields to exchange, and where those that move to the other file go. */
export interface FieldExchange {
  readonly fields: readonly string[];
  /** The usual order of fields; all others follow. */
  readonly order: readonly string[];
  readonly explanations: Explanations;
}

/**
 * The edits of two files that exchange fields, for each file from the top of its text to its end. A field that both files
 * have keeps its line and takes the other's value. If each file has as many of the other fields, these change places,
 * in their order. If not, they move: each below the nearest field above it that both files have, and there below all
 * that come before it in the usual order, or in the order of the explanations. A field goes with the comments above and
 * beside it.
 *
 * Exchanged twice, two files have every byte again if they have equally many of these fields, or have all in that order.
 * Otherwise the place of a field is lost with its line.
 *
 * @param texts the whole files, lines ended by one line feed.
 * @throws {NotEditable} where the fields cannot be read, or do not begin lines at the same column.
 */
export function exchangeFields(
  texts: readonly [string, string],
  { fields, order, explanations }: FieldExchange,
): [TextEdit[], TextEdit[]] {
  const one = readFields(texts[0], explanations);
  const other = readFields(texts[1], explanations);
  if (one.indent !== other.indent) {
    throw new NotEditable('the fields of both files must begin at the same column');
  }
  const explained = [...explanations.keys()];
  const comesFirst = ({ name, isExplained }: Item, moved: string): boolean =>
    isExplained
      ? explained.indexOf(name) <= explained.indexOf(moved)
      : order.includes(name) && order.indexOf(name) < order.indexOf(moved);
  const exchanges = exchangesOf(fields, one, other);
  const reverse = exchanges.map(({ here, there }) => ({ here: there, there: here }));
  const inOrder = (edits: TextEdit[]): TextEdit[] =>
    edits.sort((a, b) => a.start - b.start || a.end - b.end);
  return [
    inOrder([
      ...replacements(one, other, exchanges),
      ...additions(one, other, exchanges, comesFirst),
    ]),
    inOrder([...replacements(other, one, reverse), ...additions(other, one, reverse, comesFirst)]),
  ];
}
