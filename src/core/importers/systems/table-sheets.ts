import Papa from 'papaparse';
import {
  ImportRefusal,
  type ImportFile,
  type ImportOptions,
  type ImportSheet,
} from '#src/core/importers/imported.ts';
import { guessColumns, type TableField } from './table-columns.ts';

/** A sheet in which each field's column has been found. */
export interface TableSheet {
  readonly name: string;
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<TableField, number>;
  readonly body: readonly (readonly string[])[];
}

const mostRows = 20_000;
const mostColumns = 200;

/** The most rows above the headings: a title across all columns, a date, a remark. */
const mostAbove = 10;

/**
 * The sheets of a file that contain talks: those with times, or else the first one with titles. The others are
 * reported. Throws an ImportRefusal if there is none.
 */
export function sheetsOf(
  file: ImportFile,
  options: ImportOptions,
  onOther: (sheet: ImportSheet) => void,
): TableSheet[] {
  const all: readonly ImportSheet[] = file.sheets ?? [{ name: file.name, rows: rowsOf(file) }];
  const titled = all.flatMap(({ name, rows }) => {
    const at = headingRow(rows, options);
    return at === undefined ? [] : [readSheet(name, rows, at, options)];
  });
  if (titled.length === 0)
    throw new ImportRefusal(withoutTitles(file.name, likelyHeadings(all[0]?.rows ?? [])));
  // A sheet of people has names, too, which by themselves would be mistaken for titles.
  const timed = titled.filter(({ columns }) => columns.has('start') || columns.has('time'));
  const found = timed.length > 0 ? timed : titled.slice(0, 1);
  const taken = new Set(found.map(({ name }) => name));
  for (const sheet of all) if (!taken.has(sheet.name)) onOther(sheet);
  return found;
}

/** The rows of a text separated by commas, semicolons, or tabs; quoted cells may contain line breaks. */
function rowsOf(file: ImportFile): readonly (readonly string[])[] {
  const { data } = Papa.parse<string[]>(file.text.replace(/^\ufeff/, ''), {
    delimiter: /\.tsv$/i.test(file.name) ? '\t' : '',
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    preview: mostRows + mostAbove,
  });
  return data;
}

/**
 * The first row with a heading for titles. If the options name a column that does not exist there, the file is refused,
 * with the headings of the row that has the most known ones.
 */
function headingRow(
  rows: readonly (readonly string[])[],
  options: ImportOptions,
): number | undefined {
  let refusal: ImportRefusal | undefined;
  let most = -1;
  for (const [index, row] of rows.slice(0, mostAbove).entries()) {
    try {
      if (guessColumns(trimmed(row), options).has('title')) return index;
    } catch (error) {
      if (!(error instanceof ImportRefusal)) throw error;
      const known = guessColumns(trimmed(row), {}).size;
      if (known <= most) continue;
      most = known;
      refusal = error;
    }
  }
  if (refusal !== undefined) throw refusal;
  return undefined;
}

/** Of the first rows, the one that looks most like headings: with the most known ones, or else the most cells. */
function likelyHeadings(rows: readonly (readonly string[])[]): readonly string[] {
  const [likely] = rows
    .slice(0, mostAbove)
    .map((row) => {
      const cells = trimmed(row).filter((cell) => cell !== '');
      return { cells, known: guessColumns(cells, {}).size };
    })
    .sort((a, b) => b.known - a.known || b.cells.length - a.cells.length);
  return likely?.cells ?? [];
}

function trimmed(row: readonly string[]): string[] {
  return row.slice(0, mostColumns).map((cell) => cell.trim());
}

function readSheet(
  name: string,
  rows: readonly (readonly string[])[],
  at: number,
  options: ImportOptions,
): TableSheet {
  const first = trimmed(rows[at] ?? []);
  const below = trimmed(rows[at + 1] ?? []);
  const titleColumn = guessColumns(first, options).get('title') ?? 0;
  // A heading that is merged across several columns has a second row of headings below it.
  const isSecond =
    (below[titleColumn] ?? '') === '' &&
    below.some((cell, index) => cell !== '' && (first[index] ?? '') === '');
  const width = Math.max(first.length, isSecond ? below.length : 0);
  const headings = Array.from({ length: width }, (_, index) => {
    const own = isSecond ? below[index] : undefined;
    return own === undefined || own === '' ? (first[index] ?? '') : own;
  });
  const body = rows.slice(at + (isSecond ? 2 : 1));
  if (body.length > mostRows) {
    throw new ImportRefusal(`"${name}" has more than ${mostRows.toLocaleString('en-US')} rows.`);
  }
  return {
    name,
    columns: guessColumns(headings, options),
    headings: headings.map((heading, index) =>
      heading === '' ? `Column ${String(index + 1)}` : heading,
    ),
    body,
  };
}

function withoutTitles(name: string, row: readonly string[]): string {
  const columns = row.slice(0, 12).map((cell) => `"${cell.trim().slice(0, 30)}"`);
  return `"${name}" has no column for titles; its columns are ${columns.join(', ')}. Name it with --column title="…".`;
}
