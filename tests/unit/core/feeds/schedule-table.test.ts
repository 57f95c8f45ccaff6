import { describe, expect, test } from 'vitest';
import { csvText, scheduleTable, tableColumns } from '#src/core/feeds/schedule-table.ts';
import type { TableRow } from '#src/core/feeds/schedule-table.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

const table = scheduleTable(
  assembleSchedule(
    makeContent({
      event: { language: 'de', kinds: [{ id: 'slam', label: 'Poetry slam', like: 'talk' }] },
      speakers: { ada: { name: 'Ada Møller' }, grace: { name: 'Grace Ferreira' } },
      talks: {
        full: {
          ...{ title: 'Every field', subtitle: 'And its text', kind: 'slam', track: 'theory' },
          ...{ start: '2026-10-24T12:00', minutes: 30, room: 'hall', language: 'en' },
          ...{ speakers: ['ada', 'grace'], authors: ['grace', 'ada'], tags: ['one', 'two'] },
          links: [
            { kind: 'paper', url: 'https://paper.example/' },
            { kind: 'code', url: 'https://code.example/' },
          ],
          body: '\nA text.\n\n',
        },
        later: { title: 'Some day', status: 'tentative' },
        twice: {
          title: 'Twice',
          slots: [
            { key: 'a', start: '2026-10-25T01:30', minutes: 120, status: 'cancelled' },
            { key: 'b', start: '2026-10-25T12:00', minutes: 45 },
          ],
        },
      },
    }),
  ),
);

const empty = Object.fromEntries(tableColumns.map((name) => [name, ''])) as TableRow;

describe('the table of a schedule', () => {
  test('has every fact about a talk in its row', () => {
    expect(table.filter(({ id }) => id === 'full')).toEqual([
      {
        ...{ id: 'full', title: 'Every field', subtitle: 'And its text', slot: '1' },
        ...{ start: '2026-10-24T12:00+02:00', end: '2026-10-24T12:30+02:00', minutes: '30' },
        ...{ room: 'Hall', track: 'Theory', kind: 'Poetry slam' },
        ...{ speakers: 'Ada Møller | Grace Ferreira', authors: 'Grace Ferreira | Ada Møller' },
        ...{ abstract: 'A text.', language: 'en', tags: 'one | two' },
        ...{ url: 'https://paper.example/ https://code.example/', status: 'confirmed' },
      },
    ]);
  });

  test('has a row for each slot, with its own time and status, and elapsed minutes', () => {
    const own = { ...empty, id: 'twice', title: 'Twice', kind: 'talk', language: 'de' };
    expect(table.filter(({ id }) => id === 'twice')).toEqual([
      {
        ...{ ...own, slot: 'a', status: 'cancelled', minutes: '120' },
        ...{ start: '2026-10-25T01:30+02:00', end: '2026-10-25T02:30+01:00' },
      },
      {
        ...{ ...own, slot: 'b', status: 'confirmed', minutes: '45' },
        ...{ start: '2026-10-25T12:00+01:00', end: '2026-10-25T12:45+01:00' },
      },
    ]);
  });

  test('has a row for a talk without a time', () => {
    expect(table.filter(({ id }) => id === 'later')).toEqual([
      {
        ...empty,
        id: 'later',
        title: 'Some day',
        kind: 'talk',
        language: 'de',
        status: 'tentative',
      },
    ]);
  });
});

describe('a table as CSV', () => {
  const lineOf = (fields: Partial<TableRow>): string =>
    csvText([{ ...empty, ...fields }])
      .split('\r\n')
      .slice(1, -1)
      .join('\r\n');

  test('begins with a byte order mark and a heading row, and ends each line with CRLF', () => {
    expect(csvText([{ ...empty, id: 'a', status: 'confirmed' }])).toBe(
      '\ufeffid,title,subtitle,slot,start,end,minutes,room,track,kind,speakers,authors,abstract,language,tags,url,status\r\n' +
        'a,,,,,,,,,,,,,,,,confirmed\r\n',
    );
    expect(csvText([])).toMatch(/^\ufeffid,[a-z,]+,status\r\n$/);
  });

  test.each([
    ['a comma', 'a, b', '"a, b"'],
    ['quotation marks', 'a "b" c', '"a ""b"" c"'],
    ['a line feed', 'a\nb', '"a\nb"'],
    ['a carriage return', 'a\rb', '"a\rb"'],
    ['none of them', 'a; b', 'a; b'],
  ])('quotes a cell with %s as RFC 4180 requires', (_what, text, cell) => {
    expect(lineOf({ title: text })).toBe(`,${cell}${','.repeat(15)}`);
  });

  test.each(['=', '+', '-', '@', '\t'])('marks a cell that begins with %j as text', (first) => {
    expect(lineOf({ title: `${first}1+1` })).toBe(`,'${first}1+1${','.repeat(15)}`);
    expect(lineOf({ title: `1${first}1` })).toBe(`,1${first}1${','.repeat(15)}`);
  });

  test('marks a cell that begins with a carriage return as text', () => {
    expect(lineOf({ title: '\r=1' })).toBe(`,"'\r=1"${','.repeat(15)}`);
  });
});
