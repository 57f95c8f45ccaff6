import type { Importer } from '#src/core/importers/imported.ts';
import { foldText } from '#src/core/text/fold.ts';
import { Collected } from './collect.ts';
import { isPrivate, type TableField } from './table-columns.ts';
import { datesOf } from './table-dates.ts';
import type { ReadRow } from './table-rows.ts';
import { readSlots } from './table-slots.ts';
import { readStatus } from './table-status.ts';
import { sheetsOf, type TableSheet } from './table-sheets.ts';
import { readTalks } from './table-talks.ts';

/** A table with a heading row: CSV, TSV, or the sheets of a workbook. */
export const table: Importer = {
  name: 'table',
  label: 'a table (CSV, TSV, xlsx)',
  recognizes: (files) =>
    files.some((file) => file.sheets !== undefined || /\.(?:csv|tsv)$/i.test(file.name)),
  read: (files, options) => {
    const collected = new Collected();
    const rows = files.flatMap((file) =>
      sheetsOf(file, options, (name) => {
        collected.remark('refused', `Sheet "${name}" holds no talks with times, and was left out`);
      }).flatMap((sheet) => readTable(sheet, collected)),
    );
    return collected.event({ settings: {}, talks: readTalks(rows, collected) });
  },
};

function readTable({ headings, columns, body }: TableSheet, collected: Collected): ReadRow[] {
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
  const dated = (['date', 'start', 'end'] as const).map((field) => columns.get(field) ?? -1);
  const plainDate = datesOf(body.flatMap((row) => dated.map((index) => row[index] ?? '')));
  let above: string | undefined;
  return body.flatMap((written) => {
    const row = written.map((cell, index) => (dated.includes(index) ? plainDate(cell) : cell));
    const date = row[columns.get('date') ?? -1]?.trim();
    // Only the first of several merged cells contains the date.
    above = date === undefined || date === '' ? above : date;
    return readRow(row, { headings, columns, used, collected, date: above }) ?? [];
  });
}

interface RowReading {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<TableField, number>;
  readonly used: ReadonlySet<number>;
  readonly collected: Collected;
  /** The date in this row, or in the last row that had one. */
  readonly date: string | undefined;
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
  const { slots, unread } = readSlots((field) => cells.get(field), title, reading.date, collected);
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
