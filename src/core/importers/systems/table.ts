import Papa from 'papaparse';
import type {
  ImportedTalk,
  Importer,
  ImportFile,
  ImportOptions,
} from '#src/core/importers/imported.ts';
import { ImportRefusal } from '#src/core/importers/imported.ts';
import { readMinutes } from '#src/core/importers/entries/times.ts';
import { idPattern } from '#src/core/model/scalar.ts';
import { foldText } from '#src/core/text/fold.ts';
import { Collected } from './collect.ts';
import { guessColumns, isPrivate, type TableField } from './table-columns.ts';
import { cellTime, joinDateAndTime } from './table-times.ts';

/** A table with a heading row: CSV, TSV, or a spreadsheet's first sheet. */
export const table: Importer = {
  name: 'table',
  label: 'a table (CSV, TSV, xlsx)',
  recognizes: (files) =>
    files.some((file) => file.rows !== undefined || /\.(?:csv|tsv)$/i.test(file.name)),
  read: (files, options) => {
    const collected = new Collected();
    const talks = new Map<string, ImportedTalk>();
    for (const file of files) readTable(rowsOf(file), file.name, options, collected, talks);
    return {
      settings: {},
      rooms: [...collected.rooms.values()],
      tracks: [...collected.tracks.values()],
      sessions: [],
      talks: [...talks.values()],
      speakers: [...collected.speakers.values()],
      remarks: collected.remarks,
    };
  },
};

const mostRows = 20_000;
const mostColumns = 200;

/** The rows of a text with commas, semicolons or tabs; quoted cells may hold line ends. */
export function rowsOf(file: ImportFile): readonly (readonly string[])[] {
  if (file.rows !== undefined) return file.rows;
  const { data } = Papa.parse<string[]>(file.text.replace(/^\ufeff/, ''), {
    delimiter: /\.tsv$/i.test(file.name) ? '\t' : '',
    delimitersToGuess: [',', ';', '\t'],
    skipEmptyLines: 'greedy',
    preview: mostRows + 2,
  });
  return data;
}

function readTable(
  rows: readonly (readonly string[])[],
  name: string,
  options: ImportOptions,
  collected: Collected,
  talks: Map<string, ImportedTalk>,
): void {
  const [header = [], ...body] = rows;
  const headerCells = header.slice(0, mostColumns).map((cell) => cell.trim());
  const columns = guessColumns(headerCells, options);
  if (!columns.has('title')) {
    throw new ImportRefusal(
      `"${name}" has no column for titles; its columns are ${headerCells
        .slice(0, 12)
        .map((cell) => `"${cell.slice(0, 30)}"`)
        .join(', ')}. Name it with --column title="…".`,
    );
  }
  if (body.length > mostRows) {
    throw new ImportRefusal(`"${name}" has more than ${mostRows.toLocaleString('en-US')} rows.`);
  }
  const used = new Set(columns.values());
  for (const [field, index] of columns) {
    collected.remark('changed', `Column "${headerCells[index] ?? ''}" is read as ${field}`);
  }
  headerCells.forEach((heading, index) => {
    if (heading === '' || used.has(index)) return;
    if (isPrivate(foldText(heading))) {
      collected.remark('private', `Column "${heading}" was left out`);
    }
  });
  for (const row of body) readRow(row, { headerCells, columns, used, collected, talks });
}

interface RowReading {
  readonly headerCells: readonly string[];
  readonly columns: ReadonlyMap<TableField, number>;
  readonly used: ReadonlySet<number>;
  readonly collected: Collected;
  readonly talks: Map<string, ImportedTalk>;
}

function readRow(row: readonly string[], reading: RowReading): void {
  const { columns, collected, talks } = reading;
  const of = (field: TableField): string | undefined => {
    const value = unguarded(row[columns.get(field) ?? -1] ?? '').trim();
    return value === '' ? undefined : value;
  };
  const title = of('title');
  if (title === undefined) {
    collected.remark('refused', 'A row without a title was left out');
    return;
  }
  const start =
    cellTime(of('start') ?? '') ??
    joinDateAndTime(of('date') ?? of('start'), of('time') ?? of('start'));
  const written = of('start') ?? of('date');
  if (start === undefined && written !== undefined) {
    collected.remark(
      'refused',
      `A time was left out, because "${written.slice(0, 40)}" can be read in several ways; write it like 2026-04-09T07:15`,
      title,
    );
  }
  const date = start?.slice(0, 10);
  const end = cellTime(of('end') ?? '') ?? joinDateAndTime(date, of('end') ?? of('endTime'));
  const minutes = readMinutes((of('minutes') ?? '').replace(/\s*(?:min(?:utes|uten)?\.?|m)$/i, ''));
  const room = collected.room(of('room'));
  const slots =
    start === undefined
      ? []
      : [
          {
            source: of('slot'),
            start,
            end: end !== undefined && end < start && !/[Z+]/.test(end) ? undefined : end,
            minutes,
            room,
          },
        ];
  const id = of('id');
  const source = id ?? title;
  const before = talks.get(source);
  if (before !== undefined) {
    collected.remark('merged', 'Rows with one id or title became one talk', title);
    talks.set(source, { ...before, slots: [...before.slots, ...slots] });
    return;
  }
  const affiliations = splitPeople(of('affiliations') ?? '', false);
  const person = (name: string, index: number) => {
    const found = collected.speaker(name, { affiliation: affiliations[index] });
    return found === undefined ? [] : [{ source: found }];
  };
  const kind = of('kind');
  const url = of('url');
  const abstract = of('abstract');
  talks.set(source, {
    source,
    id: isOwnId(id) ? id : undefined,
    title,
    subtitle: of('subtitle'),
    texts: abstract === undefined ? [] : [{ form: 'auto', text: abstract }],
    slots,
    track: collected.track(of('track')),
    kind: kind === undefined ? 'talk' : { word: kind },
    speakers: splitPeople(of('speakers') ?? '', true).flatMap(person),
    authors:
      of('authors') === undefined
        ? undefined
        : splitPeople(of('authors') ?? '', true).flatMap((name) => person(name, -1)),
    language: of('language'),
    tags: (of('tags') ?? '')
      .split(/[|;,]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    links: url === undefined ? [] : url.split(/\s+/).map((address) => ({ url: address })),
    status: /^cancel/i.test(of('status') ?? '')
      ? 'cancelled'
      : /^tentative/i.test(of('status') ?? '')
        ? 'tentative'
        : undefined,
    noPlace: Object.fromEntries(
      reading.headerCells.flatMap((heading, index) => {
        const value = (row[index] ?? '').trim();
        const isKept =
          heading !== '' &&
          !reading.used.has(index) &&
          value !== '' &&
          !isPrivate(foldText(heading));
        return isKept ? [[heading, value]] : [];
      }),
    ),
  });
}

/** Whether a cell holds an id as content has it, and not a number or a UUID of another program. */
function isOwnId(id: string | undefined): boolean {
  return id !== undefined && id.length <= 60 && idPattern.test(id) && /^[a-z]+(?:-|$)/.test(id);
}

/** Undoes the apostrophe that keeps a spreadsheet from computing a text. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t])/, '');
}

/** Names between bars, semicolons or lines; commas part them only where each part has a first and a last name. */
export function splitPeople(text: string, mayHaveCommas: boolean): string[] {
  const parts = text.split(/\s*[|;\n]\s*/);
  const byComma = text.split(/\s*,\s*/);
  const areNames = mayHaveCommas && byComma.every((part) => /\S\s+\S/.test(part));
  return (parts.length === 1 && areNames ? byComma : parts).map((part) => part.trim());
}
