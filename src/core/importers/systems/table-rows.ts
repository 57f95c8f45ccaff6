import type { ImportedSlot } from '#src/core/importers/imported.ts';
import type { Status } from '#src/core/model/slot.ts';
import type { Collected } from './collect.ts';
import type { TableField } from './table-columns.ts';

/** What a row with a title says. */
export interface ReadRow {
  readonly title: string;
  /** The cells that are not empty, by their fields. */
  readonly cells: ReadonlyMap<TableField, string>;
  /** The status; of several rows, if all of them have the same one. */
  readonly status: Status | undefined;
  /** Each with the status of its row. */
  readonly slots: readonly ImportedSlot[];
  /** The cells without a field, by their headings. */
  readonly others: Readonly<Record<string, string>>;
  /** Whether the table is our own export. */
  readonly isOurs: boolean;
}

/** What the rows of one talk say together. */
export interface TableRow extends ReadRow {
  /** The place of the first one among all rows. */
  readonly position: number;
}

/** Rows that differ in one of these are different talks. */
const telling = [
  'title',
  'speakers',
  'abstract',
  'subtitle',
  'affiliations',
  'authors',
  'kind',
  'track',
  'language',
] as const satisfies readonly TableField[];

/** What stands between the values of several rows in a field that holds a list. */
const lists: Partial<Record<TableField, string>> = { tags: '|', url: ' ' };

/** What rows have in common that may be one talk: their id or number, or else their title. */
export function keyOf({ title, cells }: ReadRow): string {
  return cells.get('id') ?? title;
}

/**
 * The talks among the rows, in groups that share an id or title. Rows with one id, or with one title if they have no id, are
 * one talk only if their other cells are equal or empty: many events have several keynotes, and some number the talks
 * of each day from one.
 */
export function talkRows(rows: readonly ReadRow[], collected: Collected): TableRow[][] {
  const groups = Map.groupBy(
    rows.map((row, position): TableRow => ({ ...row, position })),
    keyOf,
  );
  return [...groups.values()].map((group) => {
    const talks: { row: TableRow; compared: readonly string[] }[] = [];
    for (const row of group) {
      const compared = telling.map((field) => comparable(row.cells.get(field)));
      const same = talks.find((talk) => agree(talk.compared, compared));
      if (same === undefined) {
        talks.push({ row, compared });
        continue;
      }
      collected.remark('merged', 'Rows with one id or title became one talk', row.title);
      same.row = together(same.row, row, collected);
      same.compared = same.compared.map((text, at) => (text === '' ? (compared[at] ?? '') : text));
    }
    if (talks.length > 1)
      remarkSeparate(
        talks.map(({ row }) => row),
        collected,
      );
    return talks.map(({ row }) => row);
  });
}

function comparable(cell = ''): string {
  return cell.toLowerCase().replace(/\s+/g, ' ');
}

function agree(one: readonly string[], other: readonly string[]): boolean {
  return one.every((text, at) => text === other[at] || text === '' || other[at] === '');
}

function together(first: TableRow, second: ReadRow, collected: Collected): TableRow {
  const cells = new Map([...second.cells, ...first.cells]);
  for (const [field, separator] of Object.entries(lists) as [TableField, string][]) {
    const values = [first, second].map((row) => row.cells.get(field));
    const distinct = [...new Set(values.filter((value) => value !== undefined))];
    if (distinct.length > 0) cells.set(field, distinct.join(separator));
  }
  for (const [heading, value] of Object.entries(second.others)) {
    const before = first.others[heading];
    if (before === undefined || before === value) continue;
    const message = `A cell under "${heading}" was left out, because another row of the same talk says something else`;
    collected.remark('refused', message, first.title);
  }
  return {
    ...first,
    cells,
    status: first.status === second.status ? first.status : undefined,
    slots: [...first.slots, ...second.slots],
    others: { ...second.others, ...first.others },
  };
}

function remarkSeparate(talks: readonly TableRow[], collected: Collected): void {
  const hasId = talks.some(({ cells }) => cells.has('id'));
  const titles = [...new Set(talks.map(({ title }) => title))];
  collected.remark(
    'changed',
    `Rows with the same ${hasId ? 'id or number' : 'title'} are separate talks, because their other cells differ`,
    titles.join(', '),
  );
}
