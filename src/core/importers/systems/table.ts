import type { ImportedTalk, Importer } from '#src/core/importers/imported.ts';
import { readMinutes } from '#src/core/importers/entries/times.ts';
import { idPattern } from '#src/core/model/scalar.ts';
import { foldText } from '#src/core/text/fold.ts';
import { Collected } from './collect.ts';
import { isPrivate, type TableField } from './table-columns.ts';
import { sheetsOf, type TableSheet } from './table-sheets.ts';
import { cellTime, joinDateAndTime } from './table-times.ts';

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
  let above: string | undefined;
  for (const row of body) {
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
    joinDateAndTime(reading.date ?? of('start'), of('time') ?? of('start'));
  const written = of('start') ?? of('time') ?? of('date');
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
      reading.headings.flatMap((heading, index) => {
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

/** Whether a cell holds an id as content uses it, rather than a number or another program's UUID. */
function isOwnId(id: string | undefined): boolean {
  return id !== undefined && id.length <= 60 && idPattern.test(id) && /^[a-z]+(?:-|$)/.test(id);
}

/** Removes the apostrophe that stops a spreadsheet from evaluating a text. */
function unguarded(cell: string): string {
  return cell.replace(/^'(?=[=+\-@\t])/, '');
}

/**
 * Names separated by vertical bars, semicolons, or line breaks. Commas separate them only if each part has a first and
 * a last name.
 */
export function splitPeople(text: string, mayHaveCommas: boolean): string[] {
  const parts = text.split(/\s*[|;\n]\s*/);
  const byComma = text.split(/\s*,\s*/);
  const areNames = mayHaveCommas && byComma.every((part) => /\S\s+\S/.test(part));
  return (parts.length === 1 && areNames ? byComma : parts).map((part) => part.trim());
}
