import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { at, makeContent, span } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';
import { columnsOf, dayGrid } from './day-grid.ts';

const rooms = Array.from({ length: 7 }, (_, index) => ({ id: `r${index}`, name: `R${index}` }));
/** A talk in each room at nine, so that each has a column. */
const everyRoom = Object.fromEntries(rooms.map(({ id }) => [id, span('09:00', 60, { room: id })]));

describe('a break spans free rooms', () => {
  const lunchBeside = (busy: readonly number[], count = rooms.length): string | undefined => {
    const own = rooms.slice(0, count);
    const talks = Object.fromEntries([
      ...Object.entries(everyRoom).slice(0, count),
      ...busy.map((room) => [`busy-${room}`, span('12:00', 60, { room: `r${room}` })]),
      ['lunch', span('12:00', 60, { kind: 'meal' })],
    ]) as Record<string, Record<string, unknown>>;
    return columnsOf({ event: { rooms: own }, talks }).find((cell) => cell.startsWith('lunch'));
  };

  test.each([
    ['all', [], 'lunch+ 1-8'],
    ['the longest run', [0, 3], 'lunch+ 5-8'],
    ['the first of two equal runs', [3], 'lunch+ 1-4'],
    ['a third of them, and not two of seven', [0, 1, 4], 'lunch 8-9'],
    ['three of seven', [0, 1, 5, 6], 'lunch+ 3-6'],
    ['none', [0, 1, 2, 3, 4, 5, 6], 'lunch 8-9'],
  ])('if there are enough: %s', (_which, busy, cell) => {
    expect(lunchBeside(busy)).toBe(cell);
  });

  test('of which one is enough only if there is just one', () => {
    expect(lunchBeside([], 1)).toBe('lunch+ 1-2');
    expect(lunchBeside([0], 2)).toBe('lunch 3-4');
    expect(lunchBeside([0, 1], 3)).toBe('lunch 4-5');
    expect(lunchBeside([0, 1, 2, 3], 6)).toBe('lunch+ 5-7');
  });
});

describe('a slot without a room', () => {
  const three = rooms.slice(0, 3);
  const used = Object.fromEntries(Object.entries(everyRoom).slice(0, 3));
  const cell = (id: string, written: WrittenContent): string | undefined =>
    columnsOf({ event: { rooms: three }, ...written }).find((one) => one.startsWith(id));

  test('is beside the rooms while another talk is on, with or without a room', () => {
    const it = span('12:00', 60);
    const beside = (other: object) =>
      cell('it', { talks: { ...used, it, other: span('12:30', 60, { ...other }) } });
    expect(beside({ room: 'r0' })).toBe('it 4-5');
    expect(beside({})).toMatch(/^it 4-/);
    expect(beside({ room: 'r0', kind: 'break' })).toBe('it+ 2-4');
    expect(beside({ room: 'r0', start: at('13:00') })).toBe('it+ 1-4');
  });

  test('does not span the column beside the rooms unless it spans all rooms', () => {
    const talks = {
      ...used,
      lunch: span('12:00', 60, { kind: 'meal' }),
      busy: span('12:00', 60, { room: 'r0' }),
      one: span('15:00', 60),
      two: span('15:00', 60),
    };
    expect(cell('lunch', { talks })).toBe('lunch+ 2-4');
  });

  test('leaves the columns of a session that begins during it, if it is a break', () => {
    const sessions = { s: span('12:00', 120) };
    const talks = {
      ...used,
      coffee: span('11:45', 30, { kind: 'break' }),
      a: { session: 's', start: at('12:30'), minutes: 30, room: 'r0' },
      b: { session: 's', start: at('12:30'), minutes: 30, room: 'r2' },
    };
    expect(cell('s', { sessions, talks })).toBe('s=+ 1-4');
    expect(cell('coffee', { sessions, talks })).toBe('coffee 4-5');
  });

  test('heads all rooms if it is a session whose talk spans them', () => {
    const sessions = { s: span('12:00', 60) };
    const talks = { ...used, a: { session: 's', start: at('12:00'), minutes: 60 } };
    expect(cell('s', { sessions, talks })).toBe('s=+ 1-4');
    expect(cell('a', { sessions, talks })).toBe('a+ 1-4');
  });

  test('heads only the rooms of its talks if it is a session, not that of a session within it', () => {
    const sessions = {
      outer: span('12:00', 60),
      inner: span('12:00', 60, { within: 'outer', room: 'r2' }),
    };
    const talks = { ...used, a: { session: 'inner', room: 'r0', start: at('12:00'), minutes: 60 } };
    expect(cell('outer', { sessions, talks })).toBe('outer= 1-2');
    expect(cell('inner', { sessions, talks })).toBe('inner= 3-4');
  });
});

test('a session’s room has no column if none of its talks is there', () => {
  const sessions = { s: span('09:00', 60, { room: 'hall' }) };
  const talks = { a: { session: 's', minutes: 60, room: 'attic' } };
  expect(columnsOf({ sessions, talks })).toEqual(['s= 1-2', 'a 1-2']);
});

describe('a talk in several rooms', () => {
  test('spans the longest run of its rooms that is otherwise empty', () => {
    const talks = {
      ...everyRoom,
      wide: span('12:00', 60, { rooms: ['r6', 'r0', 'r1', 'r3', 'r4', 'r5'] }),
      busy: span('12:30', 60, { room: 'r4' }),
    };
    expect(columnsOf({ event: { rooms }, talks })).toContain('wide+ 1-3');
    expect(columnsOf({ event: { rooms }, talks: { ...talks, busy: span('13:00', 60) } })).toContain(
      'wide+ 4-8',
    );
  });

  test('is in its first room if all of them are taken', () => {
    const talks = {
      ...everyRoom,
      wide: span('12:00', 60, { rooms: ['r3', 'r2'] }),
      two: span('12:00', 60, { room: 'r2' }),
      three: span('12:00', 60, { room: 'r3' }),
    };
    const cells = columnsOf({ event: { rooms }, talks });
    expect(cells.filter((cell) => /^(two|wide|three) /.test(cell)).toSorted()).toEqual([
      'three 5-6',
      'two 3-4',
      'wide 4-5',
    ]);
  });
});

describe('a slot that lasts for days', () => {
  const days = { start: at('12:00'), end: '2026-10-25T18:00', room: 'hall' };
  const lastInstant = (written: WrittenContent, day = 0) =>
    dayGrid(written, day).rows.at(-1)?.end.toFormat('HH:mm');

  test('ends with the last of the others, or after an hour if none ends later', () => {
    const talk = (start: string) => span(start, 60, { room: 'attic' });
    expect(lastInstant({ talks: { days, a: talk('14:00'), b: talk('13:00') } })).toBe('15:00');
    expect(lastInstant({ talks: { days, b: talk('13:00'), a: talk('13:30') } })).toBe('14:30');
    expect(lastInstant({ talks: { days, a: talk('09:00') } })).toBe('13:00');
    expect(lastInstant({ talks: { days, a: talk('11:00') } })).toBe('13:00');
    expect(lastInstant({ talks: { days } })).toBe('13:00');
  });

  test.each([
    ['begins first', { long: span('13:00', 180), short: span('14:00', 30) }],
    ['begins last', { long: span('14:00', 120), short: span('13:00', 30) }],
  ])('ends with the one that ends last, even if that one %s', (_when, talks) => {
    const { cells, rowTracks } = dayGrid({ talks: { days, ...talks } });
    expect(cells.find(({ slot }) => slot.subject.id === 'days')?.rowEnd).toBe(rowTracks + 1);
    expect(lastInstant({ talks: { days, ...talks } })).toBe('16:00');
  });
});

test('a slot of several days that ends when its last day does is not on the next day', () => {
  const ongoing = (end: string) =>
    assembleSchedule(
      makeContent({
        event: { end: '2026-10-26' },
        talks: {
          it: { start: at('06:00'), end },
          late: { start: '2026-10-26T12:00', minutes: 30 },
        },
      }),
    ).days.map((day) => day.ongoing.length);
  expect(ongoing('2026-10-26T06:00')).toEqual([0, 1, 0]);
  expect(ongoing('2026-10-26T06:01')).toEqual([0, 1, 1]);
});

test('a slot shorter than a day ends on the day on which it began, and so does a poster', () => {
  const { days } = assembleSchedule(
    makeContent({
      sessions: { exhibition: { start: at('10:00'), end: '2026-10-25T18:00' } },
      talks: {
        night: span('22:00', 600),
        poster: { session: 'exhibition' },
        sunday: { start: '2026-10-25T12:00', minutes: 30 },
      },
    }),
  );
  expect(days.map(({ ongoing }) => ongoing.map(({ name }) => name))).toEqual([
    [],
    ['sessions/exhibition/1'],
  ]);
});

test('a heading without a room is in its talk’s column, even if that is taken', () => {
  const sessions = { s: span('09:15', 60) };
  const talks = {
    longer: span('08:30', 60, { room: 'hall' }),
    a: { session: 's', start: at('09:15'), minutes: 30, room: 'hall' },
  };
  expect(columnsOf({ sessions, talks })).toEqual(['longer 1-2', 's= 2-3', 'a 2-3']);
  expect(dayGrid({ sessions, talks }).columns.map(({ room }) => room?.id)).toEqual(['hall']);
});

test('an outer heading spans the columns of all its talks', () => {
  const sessions = {
    outer: span('09:00', 120),
    inner: span('09:00', 60, { within: 'outer' }),
  };
  const talks = {
    a: { session: 'inner', start: at('09:00'), minutes: 30, room: 'hall' },
    b: { session: 'inner', start: at('09:30'), minutes: 30, room: 'attic' },
    c: { session: 'outer', start: at('10:00'), minutes: 30, room: 'cellar' },
  };
  const { cells, rows } = dayGrid({ sessions, talks });
  expect(
    cells.map(({ slot, rowStart, rowEnd, columnStart, columnEnd }) =>
      [slot.subject.id, `${rowStart}-${rowEnd}`, `${columnStart}-${columnEnd}`].join(' '),
    ),
  ).toEqual(['outer 1-2 1-4', 'inner 2-3 1-3', 'a 3-4 1-2', 'b 4-5 2-3', 'c 5-6 3-4']);
  expect(rows.map(({ headings }) => headings)).toEqual([2, 0, 0]);
});
