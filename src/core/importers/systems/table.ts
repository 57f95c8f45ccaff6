import type { Importer, ImportSheet } from '#src/core/importers/imported.ts';
import { foldText } from '#src/core/text/fold.ts';
import { Collected } from './collect.ts';
import { isPrivate, type TableField } from './table-columns.ts';
import { datesOf } from './table-dates.ts';
import type { DateSource } from './table-refusals.ts';
import type { ReadRow } from './table-rows.ts';
import { readSlots } from './table-slots.ts';
import { readStatus } from './table-status.ts';
import { sheetsOf, type TableSheet } from './table-sheets.ts';
import { joinNames } from './table-people.ts';
import { readTalks } from './table-talks.ts';
import { dateOf } from './table-times.ts';

/** A table with a heading row: CSV, TSV, or the sheets of a workbook. */
export const table: Importer = {
  name: 'table',
  label: 'a table (CSV, TSV, xlsx)',
  recognizes: (files) =>
    files.some((file) => file.sheets !== undefined || /\.(?:csv|tsv)$/i.test(file.name)),
  read: (files, options) => {
    const collected = new Collected();
    const rows = files.flatMap((file) => {
      const sheets = sheetsOf(file, options, ({ name, hidden }) => {
        if (hidden === 'whole') return;
        collected.remark('refused', `Sheet "${name}" holds no talks with times, and was left out`);
      });
      for (const sheet of file.sheets ?? []) remarkHidden(sheet, collected);
      return sheets.flatMap((sheet) => readTable(sheet, file.sheets !== undefined, collected));
    });
    return collected.event({ settings: {}, talks: readTalks(rows, collected) });
  },
};

/** Says what the spreadsheet hides, because hidden talks may be rejected ones, or hidden by a forgotten filter. */
function remarkHidden({ name, hidden = 0 }: ImportSheet, collected: Collected): void {
  if (hidden === 0) return;
  const [what, them] =
    hidden === 'whole'
      ? [`Hidden sheet "${name}" was`, 'it']
      : hidden === 1
        ? [`A hidden row of sheet "${name}" was`, 'it']
        : [`${hidden} hidden rows of sheet "${name}" were`, 'them'];
  const message = `${what} left out; to import ${them}, show ${them} in the spreadsheet`;
  collected.remark('refused', message);
}

function readTable(
  { name, headings, columns, body }: TableSheet,
  isSheet: boolean,
  collected: Collected,
): ReadRow[] {
  const used = new Set(columns.values());
  for (const [field, index] of columns) {
    const heading = headings[index] ?? '';
    if (heading !== field) collected.remark('changed', `Column "${heading}" is read as ${field}`);
  }
  headings.forEach((heading, index) => {
    if (!used.has(index) && isPrivate(foldText(heading))) {
      collected.remark('private', `Column "${heading}" was left out`);
    }
  });
  remarkNoPeople(headings, columns, body, collected);
  const dated = (['date', 'start', 'end'] as const).map((field) => columns.get(field) ?? -1);
  const plainDate = datesOf(body.flatMap((row) => dated.map((index) => row[index] ?? '')));
  const sheet = isSheet ? name : undefined;
  const named = sheet === undefined ? undefined : datesOf([])(sheet);
  const ofSheet = named !== undefined && dateOf(named) !== undefined ? named : undefined;
  const hasColumn = columns.has('date');
  let above: string | undefined;
  return body.flatMap((written) => {
    const row = written.map((cell, index) => (dated.includes(index) ? plainDate(cell) : cell));
    const date = row[columns.get('date') ?? -1]?.trim();
    // Only the first of several merged cells contains the date.
    above = date === undefined || date === '' ? above : date;
    const dates = { above, ofSheet, hasColumn, sheet };
    return readRow(row, { headings, columns, used, collected, dates }) ?? [];
  });
}

/** Suggests how to name the column of people if none is known, and an unused one may hold them. */
function remarkNoPeople(
  headings: readonly string[],
  columns: TableSheet['columns'],
  body: TableSheet['body'],
  collected: Collected,
): void {
  const hasPeople = (['speakers', 'firstName', 'authors'] as const).some((field) =>
    columns.has(field),
  );
  const used = new Set(columns.values());
  const isText = (index: number): boolean => body.some((row) => /\p{L}{2}/u.test(row[index] ?? ''));
  const others = headings.filter(
    (heading, index) => !used.has(index) && !isPrivate(foldText(heading)) && isText(index),
  );
  if (hasPeople || others.length === 0) return;
  const named = others
    .slice(0, 6)
    .map((heading) => `"${heading.slice(0, 40)}"`)
    .join(', ');
  const option = `--column speakers="${(others[0] ?? '').slice(0, 40)}"`;
  collected.remark(
    'refused',
    `No column is known to name the speakers. If one of these does (${named}), add an option such as ${option}`,
  );
}

interface RowReading {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<TableField, number>;
  readonly used: ReadonlySet<number>;
  readonly collected: Collected;
  readonly dates: DateSource;
}

/** A folded cell that says yes, in the languages of the headings. */
const yes = /^(?:true|yes|x|1|ja|wahr|oui|vrai|si|verdadero|verdadeiro|sim)$/;

/** A row with a title; undefined for any other one. */
function readRow(row: readonly string[], reading: RowReading): ReadRow | undefined {
  const { headings, columns, collected } = reading;
  const cells = new Map(
    [...columns].flatMap(([field, index]) => {
      const value = unguarded(row[index] ?? '').trim();
      return value === '' ? [] : [[field, value] as const];
    }),
  );
  const name = joinNames(cells.get('firstName'), cells.get('lastName'));
  if (name !== '' && !cells.has('speakers')) cells.set('speakers', name);
  const title = cells.get('title');
  if (title === undefined) {
    collected.remark('refused', 'A row without a title was left out');
    return undefined;
  }
  if (yes.test(foldText(cells.get('private') ?? ''))) {
    collected.remark('private', 'A row that is marked as private was left out');
    return undefined;
  }
  const others = otherCells(row, reading);
  const written = cells.get('status');
  const status = written === undefined ? undefined : readStatus(written);
  if (status === 'left-out') {
    const why = `A row was left out, because its status is "${(written ?? '').slice(0, 40)}"`;
    collected.remark('refused', why, title);
    return undefined;
  }
  if (written !== undefined && status === undefined) {
    const message = `The status "${written.slice(0, 40)}" is not known, and was not taken into account`;
    collected.remark('changed', message, title);
    others[headings[columns.get('status') ?? -1] ?? 'Status'] = written;
  }
  const { slots, unread } = readSlots((field) => cells.get(field), title, reading.dates, collected);
  for (const [field, cell] of Object.entries(unread)) {
    others[headings[columns.get(field as TableField) ?? -1] ?? field] = cell;
  }
  return {
    title,
    cells,
    status,
    slots: slots.map((slot) => ({ ...slot, status })),
    others,
    // Our own export has a column of slots, and names exactly as they are.
    isOurs: columns.has('slot'),
  };
}

/** The cells of columns for which we have no field, without private ones. */
function otherCells(
  row: readonly string[],
  { headings, used }: RowReading,
): Record<string, string> {
  return Object.fromEntries(
    headings.flatMap((heading, index) => {
      const value = (row[index] ?? '').trim();
      const isKept =
        heading !== '' && !used.has(index) && value !== '' && !isPrivate(foldText(heading));
      return isKept ? [[heading, value]] : [];
    }),
  );
}

/** Removes the apostrophe that stops a spreadsheet from evaluating a text. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t])/, '');
}
