import { describe, expect, test } from 'vitest';
import { at } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';
import { dayGrid } from './day-grid.ts';

/** Each cell as `id rows/columns`, with `=` for a heading and `+` for a cell that spans columns. */
function drawn(written: WrittenContent, day = 0): string[] {
  return dayGrid(written, day).cells.map((cell) => {
    const sign = `${cell.heading ? '=' : ''}${cell.spanning ? '+' : ''}`;
    const rows = `${cell.rowStart}-${cell.rowEnd}`;
    return `${cell.slot.subject.id}${sign} ${rows}/${cell.columnStart}-${cell.columnEnd}`;
  });
}

const columns = (written: WrittenContent) =>
  dayGrid(written).columns.map(({ room, lanes }) => `${room?.id ?? 'none'} ${lanes}`);

const rows = (written: WrittenContent, day = 0) =>
  dayGrid(written, day).rows.map((row) =>
    [
      row.start.toFormat('HH:mmZZ'),
      row.minutes,
      `${row.rowStart}-${row.rowEnd}`,
      row.starts ? '' : 'no start',
      row.empty ? 'empty' : '',
    ]
      .filter((word) => word !== '')
      .join(' '),
  );

const hour = (start: string, room: string | undefined, fields: Record<string, unknown> = {}) => ({
  start: at(start),
  minutes: 60,
  ...(room === undefined ? {} : { room }),
  ...fields,
});

describe('columns', () => {
  test('are the rooms the day uses, in the event’s order', () => {
    expect(columns({ talks: { a: hour('09:00', 'cellar'), b: hour('09:00', 'hall') } })).toEqual([
      'hall 1',
      'cellar 1',
    ]);
    expect(columns({})).toEqual([]);
  });

  test('are a single one if nothing has a room', () => {
    const talks = { a: hour('09:00', undefined), tea: hour('10:00', undefined, { kind: 'break' }) };
    expect(columns({ talks })).toEqual(['none 1']);
    expect(drawn({ talks })).toEqual(['a 1-2/1-2', 'tea 2-3/1-2']);
  });

  test('are spanned by a break without a room, but not by one with a room', () => {
    const talks = {
      a: hour('09:00', 'hall'),
      b: hour('09:00', 'attic'),
      lunch: hour('10:00', undefined, { kind: 'meal' }),
      tea: hour('11:00', 'attic', { kind: 'break' }),
    };
    expect(drawn({ talks })).toEqual(['a 1-2/1-2', 'b 1-2/2-3', 'lunch+ 2-3/1-3', 'tea 3-4/2-3']);
  });

  test('are spanned as far as they are free during the break', () => {
    const talks = {
      a: hour('09:00', 'hall'),
      b: hour('09:00', 'attic'),
      posters: hour('10:00', 'foyer', { minutes: 90 }),
      coffee: hour('10:00', undefined, { kind: 'break' }),
    };
    expect(drawn({ talks })).toEqual([
      'a 1-2/1-2',
      'b 1-2/2-3',
      'coffee+ 2-3/1-3',
      'posters 2-4/3-4',
    ]);
  });

  test('include an extra one for a break if nearly all rooms are busy', () => {
    const talks = {
      desk: { start: at('08:00'), minutes: 600, kind: 'registration' },
      a: hour('09:00', 'hall'),
      b: hour('09:00', 'attic'),
      lunch: hour('12:00', undefined, { kind: 'meal' }),
    };
    expect(columns({ talks })).toEqual(['hall 1', 'attic 1', 'none 1']);
    expect(drawn({ talks })).toEqual(['desk 1-6/3-4', 'a 2-3/1-2', 'b 2-3/2-3', 'lunch+ 4-5/1-3']);
  });

  test('are spanned by an evening event that begins while the desk is still open', () => {
    const talks = {
      desk: { start: at('08:00'), minutes: 600, kind: 'registration', room: 'foyer' },
      a: hour('16:00', 'hall'),
      b: hour('16:00', 'attic'),
      boat: hour('17:30', undefined, { kind: 'social' }),
    };
    expect(drawn({ talks })).toEqual(['desk 1-5/3-4', 'a 2-3/1-2', 'b 2-3/2-3', 'boat+ 4-6/1-3']);
  });

  test('are spanned, including the extra one, by a slot without a room if only breaks are on', () => {
    const talks = {
      keynote: hour('09:00', undefined),
      a: hour('10:00', 'hall'),
      b: hour('10:00', 'attic'),
      c: hour('10:00', undefined),
      d: hour('10:30', undefined),
    };
    expect(columns({ talks })).toEqual(['hall 1', 'attic 1', 'none 2']);
    expect(drawn({ talks })).toEqual([
      'keynote+ 1-2/1-5',
      'c 2-4/3-4',
      'a 2-4/1-2',
      'b 2-4/2-3',
      'd 3-5/4-5',
    ]);
  });
});

describe('lanes', () => {
  test('put overlapping slots of a room side by side, as wide as possible', () => {
    const talks = {
      a: hour('09:00', 'foyer', { minutes: 120 }),
      b: hour('09:00', 'foyer'),
      c: hour('10:00', 'foyer', { minutes: 120 }),
      d: hour('10:30', 'foyer'),
      e: hour('13:00', 'foyer'),
      f: hour('09:00', 'hall'),
    };
    expect(columns({ talks })).toEqual(['hall 1', 'foyer 3']);
    const cells = dayGrid({ talks }).cells.map(({ slot, lane, lanes, columnStart, columnEnd }) =>
      [slot.subject.id, lane, lanes, `${columnStart}-${columnEnd}`].join(' '),
    );
    expect(cells).toEqual([
      'f 0 1 1-2',
      'b 0 3 2-3',
      'a 1 3 3-4',
      'c 0 3 2-3',
      'd 2 3 4-5',
      'e 0 3 2-5',
    ]);
  });
});

describe('rows', () => {
  test('are the instants at which something starts or ends, with their minutes', () => {
    const talks = {
      a: hour('09:00', 'hall', { minutes: 20 }),
      b: hour('09:00', 'attic', { minutes: 45 }),
      c: hour('11:00', 'hall'),
    };
    expect(rows({ talks })).toEqual([
      '09:00+02:00 20 1-2',
      '09:20+02:00 25 2-3 no start',
      '09:45+02:00 75 3-4 no start empty',
      '11:00+02:00 60 4-5',
    ]);
    expect(drawn({ talks })).toEqual(['a 1-2/1-2', 'b 1-3/2-3', 'c 4-5/1-2']);
    expect(dayGrid({ talks })).toMatchObject({ rowTracks: 4, columnTracks: 2 });
  });

  test('are two for a repeated hour', () => {
    const talks = {
      a: { start: '2026-10-25T01:30', minutes: 60, room: 'hall' },
      b: { start: '2026-10-25T02:30+02:00', minutes: 60, room: 'hall' },
      c: { start: '2026-10-25T02:30+01:00', minutes: 60, room: 'hall' },
      d: { start: '2026-10-25T02:45+02:00', end: '2026-10-25T02:45+01:00', room: 'attic' },
    };
    expect(rows({ talks })).toEqual([
      '01:30+02:00 60 1-2',
      '02:30+02:00 15 2-3',
      '02:45+02:00 45 3-4',
      '02:30+01:00 15 4-5',
      '02:45+01:00 45 5-6 no start',
    ]);
    const facts = dayGrid({ talks }).rows.map((row) => [row.ambiguous, row.clockChangeMinutes]);
    expect(facts).toEqual([
      [false, 0],
      [true, 0],
      [true, 0],
      [true, -60],
      [true, 0],
    ]);
    expect(drawn({ talks })).toEqual(['a 1-2/1-2', 'b 2-4/1-2', 'd 3-5/2-3', 'c 4-6/1-2']);
  });

  test('continue through the night', () => {
    const talks = {
      party: { start: at('22:00'), minutes: 300, room: 'hall' },
      songs: { start: '2026-10-25T00:30', minutes: 60, room: 'attic' },
    };
    expect(drawn({ talks })).toEqual(['party 1-4/1-2', 'songs 2-3/2-3']);
    expect(drawn({ talks }, 1)).toEqual([]);
  });
});

describe('a session', () => {
  const session = (fields: Record<string, unknown> = {}) => ({
    start: at('09:00'),
    minutes: 60,
    room: 'hall',
    ...fields,
  });

  test('is a cell if it has no talks, or its talks share its time', () => {
    const sessions = { s: session(), t: session({ room: 'foyer' }) };
    expect(drawn({ sessions, talks: { p: { session: 't' } } })).toEqual(['s 1-2/1-2', 't 1-2/2-3']);
  });

  test('is a heading line above talks with times, beside slots that start with it', () => {
    const talks = {
      a: { session: 's', minutes: 30, order: 1 },
      b: { session: 's', minutes: 30, order: 2 },
      c: hour('09:00', 'attic'),
      d: hour('08:30', 'cellar'),
    };
    const sessions = { s: session() };
    expect(drawn({ sessions, talks })).toEqual([
      'd 1-4/3-4',
      's= 2-3/1-2',
      'a 3-4/1-2',
      'c 2-5/2-3',
      'b 4-5/1-2',
    ]);
    expect(rows({ sessions, talks })).toEqual([
      '08:30+02:00 30 1-2',
      '09:00+02:00 30 2-4',
      '09:30+02:00 30 4-5',
    ]);
  });

  test('is a line below the session around it', () => {
    const sessions = { s: session(), inner: { within: 's', start: at('09:00'), minutes: 30 } };
    const talks = { a: { session: 'inner', minutes: 30 }, b: hour('09:00', 'attic') };
    expect(drawn({ sessions, talks })).toEqual([
      's= 1-2/1-2',
      'inner= 2-3/1-2',
      'a 3-4/1-2',
      'b 1-5/2-3',
    ]);
  });

  test('heads the columns of its talks if it has no room', () => {
    const sessions = { s: session({ room: undefined }) };
    const talks = {
      a: { session: 's', minutes: 30, order: 1, room: 'attic' },
      b: { session: 's', minutes: 30, order: 2, room: 'cellar' },
      c: hour('09:00', 'hall'),
    };
    expect(drawn({ sessions, talks })).toEqual([
      's=+ 1-2/2-4',
      'a 2-3/2-3',
      'c 1-4/1-2',
      'b 3-4/3-4',
    ]);
  });

  test('without a room leaves its line to a break that continues in one of these columns', () => {
    const sessions = { s: session({ room: undefined }) };
    const talks = {
      desk: { start: at('08:30'), minutes: 120, kind: 'registration' },
      a: { session: 's', minutes: 60, room: 'hall' },
      b: { session: 's', start: at('09:00'), minutes: 30 },
    };
    expect(drawn({ sessions, talks })).toEqual([
      'desk 1-6/2-3',
      's= 2-3/1-2',
      'b 2-4/3-4',
      'a 3-5/1-2',
    ]);
  });

  test('keeps its lane beside another one in the same column', () => {
    const sessions = {
      s: session({ room: undefined }),
      t: session({ room: undefined, start: at('09:15') }),
    };
    const talks = {
      a: { session: 's', minutes: 30, order: 1 },
      b: { session: 's', minutes: 30, order: 2 },
      x: { session: 't', minutes: 20, order: 1 },
      y: { session: 't', minutes: 40, order: 2 },
    };
    const lanes = dayGrid({ sessions, talks }).cells.map(
      ({ slot, lane }) => `${slot.subject.id} ${lane}`,
    );
    expect(lanes).toEqual(['s 0', 'a 0', 't 1', 'x 1', 'b 0', 'y 1']);
  });

  test('is a cell if the day shows none of its talks', () => {
    const sessions = { s: { start: '2026-10-25T05:30', minutes: 60, room: 'hall' } };
    const talks = { a: { session: 's', start: '2026-10-25T06:00', minutes: 30 } };
    expect(drawn({ sessions, talks })).toEqual(['s 1-2/1-2']);
    expect(drawn({ sessions, talks }, 1)).toEqual(['a 1-2/1-2']);
  });
});
