import type {
  ImportedPerson,
  ImportedSlot,
  ImportedTalk,
  Importer,
} from '#src/core/importers/imported.ts';
import { readMinutes } from '#src/core/importers/entries/times.ts';
import { idPattern } from '#src/core/model/scalar.ts';
import { foldText } from '#src/core/text/fold.ts';
import { Collected } from './collect.ts';
import { isPrivate, type TableField } from './table-columns.ts';
import { datesOf } from './table-dates.ts';
import { readPeopleCell, splitPeople } from './table-people.ts';
import { sheetsOf, type TableSheet } from './table-sheets.ts';
import { cellTime, endOfRange, joinDateAndTime, splitRange } from './table-times.ts';

/** A table with a heading row: CSV, TSV, or the sheets of a workbook. */
export const table: Importer = {
  name: 'table',
  label: 'a table (CSV, TSV, xlsx)',
  recognizes: (files) =>
    files.some((file) => file.sheets !== undefined || /\.(?:csv|tsv)$/i.test(file.name)),
  read: (files, options) => {
    const collected = new Collected();
    const talks = new Map<string, ImportedTalk>();
    for (const file of files) {
      const sheets = sheetsOf(file, options, (name) => {
        collected.remark('refused', `Sheet "${name}" holds no talks with times, and was left out`);
      });
      for (const sheet of sheets) readTable(sheet, collected, talks);
    }
    return collected.event({
      settings: {},
      talks: [...talks.values()],
    });
  },
};

function readTable(
  { headings, columns, body }: TableSheet,
  collected: Collected,
  talks: Map<string, ImportedTalk>,
): void {
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
  for (const written of body) {
    const row = written.map((cell, index) => (dated.includes(index) ? plainDate(cell) : cell));
    const date = row[columns.get('date') ?? -1]?.trim();
    // Only the first of several merged cells contains the date.
    above = date === undefined || date === '' ? above : date;
    readRow(row, { headings, columns, used, collected, talks, date: above });
  }
}

interface RowReading {
  readonly headings: readonly string[];
  readonly columns: ReadonlyMap<TableField, number>;
  readonly used: ReadonlySet<number>;
  readonly collected: Collected;
  readonly talks: Map<string, ImportedTalk>;
  /** The date in this row, or in the last row that had one. */
  readonly date: string | undefined;
}

/** The text in a row's cell for a field; undefined if it is empty. */
type CellOf = (field: TableField) => string | undefined;

function readRow(row: readonly string[], reading: RowReading): void {
  const { columns, collected, talks } = reading;
  const of: CellOf = (field) => {
    const value = unguarded(row[columns.get(field) ?? -1] ?? '').trim();
    return value === '' ? undefined : value;
  };
  const title = of('title');
  if (title === undefined) {
    collected.remark('refused', 'A row without a title was left out');
    return;
  }
  const slots = readSlots(of, title, reading);
  const id = of('id');
  const source = id ?? title;
  const before = talks.get(source);
  if (before !== undefined) {
    collected.remark('merged', 'Rows with one id or title became one talk', title);
    talks.set(source, { ...before, slots: [...before.slots, ...slots] });
    return;
  }
  const [kind, url, abstract, status = ''] = [of('kind'), of('url'), of('abstract'), of('status')];
  talks.set(source, {
    source,
    id: isOwnId(id) ? id : undefined,
    title,
    subtitle: of('subtitle'),
    texts: abstract === undefined ? [] : [{ form: 'auto', text: abstract }],
    slots,
    track: collected.track(of('track')),
    kind: kind === undefined ? 'talk' : { word: kind },
    ...readPeople(of, reading),
    language: of('language'),
    tags: (of('tags') ?? '')
      .split(/[|;,]/)
      .map((tag) => tag.trim())
      .filter(Boolean),
    links: url === undefined ? [] : url.split(/\s+/).map((address) => ({ url: address })),
    status: /^cancel/i.test(status)
      ? 'cancelled'
      : /^tentative/i.test(status)
        ? 'tentative'
        : undefined,
    noPlace: otherCells(row, reading),
  });
}

/** The slot of a row; none if the row has no time, or one that can be read in several ways. */
function readSlots(
  of: CellOf,
  title: string,
  { date: dateAbove, collected }: RowReading,
): ImportedSlot[] {
  const room = collected.room(of('room'));
  const hasEnd = [of('end'), of('endTime'), of('minutes')].some((cell) => cell !== undefined);
  const range = splitRange(of('start') ?? '', hasEnd) ?? splitRange(of('time') ?? '', hasEnd);
  const first = range?.from ?? of('start') ?? '';
  const start =
    cellTime(first) ??
    joinDateAndTime(dateAbove ?? of('start'), range?.from ?? of('time') ?? first);
  if (start === undefined) {
    const written = of('start') ?? [dateAbove, of('time')].filter(Boolean).join(' ');
    if (written !== '') {
      collected.remark(
        'refused',
        `A time was left out, because "${written.slice(0, 40)}" can’t be read with certainty; write it like 2026-04-09T07:15`,
        title,
      );
    }
    return [];
  }
  const date = start.slice(0, 10);
  const ownEnd = cellTime(of('end') ?? '') ?? joinDateAndTime(date, of('end') ?? of('endTime'));
  const end = ownEnd ?? (range === undefined ? undefined : endOfRange(start, range.to));
  return [
    {
      source: of('slot'),
      start,
      end: end !== undefined && end < start && !/[Z+]/.test(end) ? undefined : end,
      minutes: readMinutes((of('minutes') ?? '').replace(/\s*(?:min(?:utes|uten)?\.?|m)$/i, '')),
      room,
    },
  ];
}

/** The speakers and authors of a row; its affiliations are those of the speakers, in the same order. */
function readPeople(
  of: CellOf,
  { collected, columns }: RowReading,
): Pick<ImportedTalk, 'speakers' | 'authors'> {
  // Our own export has a column of slots, and names exactly as they are.
  const isOurs = columns.has('slot');
  const named = (cell: string, affiliations: readonly string[]): ImportedPerson[] =>
    readPeopleCell(cell, isOurs).flatMap(({ name, affiliation, role }, index) => {
      const own = affiliations[index] === '' ? undefined : affiliations[index];
      const source = collected.speaker(name, { affiliation: own ?? affiliation });
      return source === undefined ? [] : [{ source, role }];
    });
  const authors = of('authors');
  return {
    speakers: named(of('speakers') ?? '', splitPeople(of('affiliations') ?? '', '|;\n')),
    authors: authors === undefined ? undefined : named(authors, []),
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

/** Whether a cell holds an id as content uses it, rather than a number or another program's UUID. */
function isOwnId(id: string | undefined): boolean {
  return id !== undefined && id.length <= 60 && idPattern.test(id) && /^[a-z]+(?:-|$)/.test(id);
}

/** Removes the apostrophe that stops a spreadsheet from evaluating a text. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t])/, '');
}
