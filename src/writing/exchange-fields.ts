import { fieldsOf, nameOf, parseFields, startOf, type ParsedFields } from './field-positions.ts';
import { NotEditable, type TextEdit } from './text-edit.ts';

/** The fields of a collection in their order, each with the lines of the comment that explains it in a new file. */
export type Explanations = ReadonlyMap<string, readonly string[]>;

/** A part of a file, with its text. */
type Piece = TextEdit;

/** A field, or the explanation of one. */
interface Item {
  readonly name: string;
  /** Its whole lines, with the comments and empty lines above them. */
  readonly lines: Piece;
  /** From its name to the end of its value; undefined for an explanation. */
  readonly field: Piece | undefined;
  /** The value of the field as JSON, however it is written. */
  readonly value: string | undefined;
  /** Whether it is one of the fields to exchange. */
  readonly isExchanged: boolean;
  /** Whether it is an explanation, or a field below its own. */
  readonly isExplained: boolean;
}

/** The items of a file in their order. */
interface FileFields {
  readonly items: readonly Item[];
  /** The offset of the first field or comment. */
  readonly offset: number;
  /** The column of the fields, from 0. */
  readonly indent: number;
}

/** The fields to exchange, and where those that move to the other file go. */
export interface FieldExchange {
  readonly fields: readonly string[];
  /** The usual order of fields; all others follow. */
  readonly order: readonly string[];
  readonly explanations: Explanations;
}

/** The name of a field in one file, and that of the field that has its place in the other. */
type Pairs = ReadonlyMap<string, string>;

/** @throws {NotEditable} where a field begins within a line. */
function indentOf({ yaml, root, positions }: ParsedFields): number {
  const starts = root === undefined ? [] : fieldsOf(root).map(({ key }) => startOf(key));
  const isAlone = (start: number): boolean => /(?:^|\n) *$/.test(yaml.slice(0, start));
  if (root?.flow === true || !starts.every(isAlone)) {
    throw new NotEditable('each field must begin on a line of its own');
  }
  return starts[0] === undefined ? 0 : positions.indentOf(starts[0]).length;
}

function readFields(text: string, { fields, explanations }: FieldExchange): FileFields {
  const parsed = parseFields(text);
  const { yaml, offset, root, positions } = parsed;
  const indent = indentOf(parsed);
  const begun = new Map(
    (root ? fieldsOf(root) : []).map((field) => [startOf(field.key) - indent, field]),
  );
  const explained = new Map([...explanations].map(([name, [sentence]]) => [sentence, name]));
  const piece = (start: number, end: number): Piece => ({
    start: start + offset,
    end: end + offset,
    text: yaml.slice(start, end),
  });
  /** The end of an explanation, without its example if that was changed. */
  const endOfExplanation = (name: string, line: number): number => {
    const lines = (explanations.get(name) ?? []).join('\n');
    const end = line + lines.length;
    return yaml.startsWith(`${lines}\n`, line) ? end : line;
  };
  const items: Item[] = [];
  let [line, start] = [0, 0];
  while (line < yaml.length) {
    const field = begun.get(line);
    const name = field ? nameOf(field) : explained.get(yaml.slice(line, positions.lineEnd(line)));
    const end = field ? positions.endOfField(field) : endOfExplanation(name ?? '', line);
    line = positions.lineEnd(end) + 1;
    if (name === undefined) continue;
    const above = items.at(-1);
    items.push({
      name,
      lines: piece(start, line),
      field: field && piece(startOf(field.key), end),
      value: field && JSON.stringify(field.value),
      isExchanged: field !== undefined && fields.includes(name),
      isExplained: !field || (above !== undefined && !above.field && above.name === name),
    });
    start = line;
  }
  return { items, offset, indent };
}

/**
 * Fields of the same name are pairs. The other fields to exchange are pairs in their order, if both files have as many of
 * them, unless that would put one below the explanation of another.
 */
function pairsOf(here: FileFields, there: FileFields): Pairs {
  const namesIn = ({ items }: FileFields): string[] =>
    items.filter(({ field }) => field).map(({ name }) => name);
  const names = namesIn(there);
  const pairs = new Map(
    namesIn(here)
      .filter((name) => names.includes(name))
      .map((name) => [name, name]),
  );
  const othersIn = ({ items }: FileFields): Item[] =>
    items.filter(({ name, isExchanged }) => isExchanged && !pairs.has(name));
  const [others, theirs] = [othersIn(here), othersIn(there)];
  const isExplained = [...here.items, ...there.items].some(({ field }) => !field);
  if (isExplained || others.length !== theirs.length) return pairs;
  for (const [index, { name }] of others.entries()) pairs.set(name, theirs[index]?.name ?? name);
  return pairs;
}

/** The edits that remove fields from a file, or replace them by their pairs. */
function replacements(here: FileFields, there: FileFields, pairs: Pairs): TextEdit[] {
  return here.items.flatMap(({ name, lines, field, value, isExchanged }): TextEdit[] => {
    if (!field || !isExchanged) return [];
    const other = there.items.find((each) => each.field && each.name === pairs.get(name));
    if (!other?.field) return [{ ...lines, text: '' }];
    if (other.name !== name) return [{ ...lines, text: other.lines.text }];
    return other.value === value ? [] : [{ ...field, text: other.field.text }];
  });
}

/** The edits that add to a file the fields that only the other one has. */
function additions(
  here: FileFields,
  there: FileFields,
  pairs: Pairs,
  comesFirst: (item: Item, name: string) => boolean,
): TextEdit[] {
  const items = here.items.filter(({ name, isExchanged }) => !isExchanged || pairs.has(name));
  const edits: TextEdit[] = [];
  let above = -1;
  for (const { name, lines, isExchanged } of there.items.filter(({ field }) => field)) {
    const pair = items.findIndex((each) => each.field && pairs.get(each.name) === name);
    if (pair !== -1) above = pair;
    else if (isExchanged) {
      for (let below = items[above + 1]; below; below = items[above + 1]) {
        if ((below.field && pairs.has(below.name)) || !comesFirst(below, name)) break;
        above += 1;
      }
      // A field stays right below its own explanation.
      const last = items[above];
      if (last && !last.field && last.name === items[above + 1]?.name) above -= 1;
      const at = items[above]?.lines.end ?? here.offset;
      edits.push({ start: at, end: at, text: lines.text });
    }
  }
  return edits;
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
  exchange: FieldExchange,
): [TextEdit[], TextEdit[]] {
  const { order, explanations } = exchange;
  const one = readFields(texts[0], exchange);
  const other = readFields(texts[1], exchange);
  if (one.indent !== other.indent) {
    throw new NotEditable('the fields of both files must begin at the same column');
  }
  const explained = [...explanations.keys()];
  const comesFirst = ({ name, isExplained }: Item, moved: string): boolean =>
    isExplained
      ? explained.indexOf(name) <= explained.indexOf(moved)
      : order.includes(name) && order.indexOf(name) < order.indexOf(moved);
  const editsOf = (here: FileFields, there: FileFields, pairs: Pairs): TextEdit[] =>
    [...replacements(here, there, pairs), ...additions(here, there, pairs, comesFirst)].sort(
      (a, b) => a.start - b.start || a.end - b.end,
    );
  const pairs = pairsOf(one, other);
  const reverse = new Map([...pairs].map(([name, pair]) => [pair, name]));
  return [editsOf(one, other, pairs), editsOf(other, one, reverse)];
}
