import { describe, expect, test } from 'vitest';
import { at, span } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';
import { columnsOf, dayGrid } from './day-grid.ts';

/** Each cell as `id lane/lanes`, lanes counted from 0. */
const lanesOf = (written: WrittenContent): string[] =>
  dayGrid(written).cells.map(({ slot, lane, lanes }) => `${slot.subject.id} ${lane}/${lanes}`);

describe('lanes', () => {
  test('are as many as overlapping talks, and a talk that begins when another ends takes its lane', () => {
    const room = 'foyer';
    const talks = {
      a: span('09:00', 60, { room }),
      b: span('09:30', 60, { room }),
      c: span('10:00', 60, { room }),
      d: span('10:30', 60, { room }),
    };
    expect(lanesOf({ talks })).toEqual(['a 0/2', 'b 1/2', 'c 0/2', 'd 1/2']);
  });

  test('keep the talks of a session together', () => {
    const sessions = {
      one: span('09:00', 120, { room: 'foyer' }),
      two: span('09:00', 120, { room: 'foyer' }),
    };
    const talks = {
      a: { session: 'one', order: 1, minutes: 60 },
      b: { session: 'one', order: 2, minutes: 60 },
      x: { session: 'two', order: 1, minutes: 60 },
      y: { session: 'two', order: 2, minutes: 60 },
    };
    const lanes = lanesOf({ sessions, talks });
    const laneOf = (id: string) => lanes.find((cell) => cell.startsWith(`${id} `))?.split(' ')[1];
    expect([laneOf('a'), laneOf('b')]).toEqual([laneOf('a'), laneOf('a')]);
    expect([laneOf('x'), laneOf('y')]).toEqual([laneOf('x'), laneOf('x')]);
    expect(laneOf('a')).not.toBe(laneOf('x'));
  });

  test('keep the first talk of a session below its heading, even if another lane is free by then', () => {
    const room = 'foyer';
    const sessions = { s: span('09:00', 90, { room }) };
    const talks = {
      before: span('08:30', 60, { room }),
      a: { session: 's', start: at('09:30'), minutes: 30 },
    };
    expect(lanesOf({ sessions, talks })).toEqual(['before 0/2', 's 1/2', 'a 1/2']);
  });

  test('keep the talks of a session together even if its heading is in another column', () => {
    const sessions = { s: span('09:00', 120, { room: 'attic' }) };
    const talks = {
      before: span('08:30', 60, { room: 'hall' }),
      a: { session: 's', room: 'hall', start: at('09:00'), minutes: 60 },
      b: { session: 's', room: 'hall', start: at('10:00'), minutes: 60 },
      c: { session: 's', start: at('09:00'), minutes: 30 },
    };
    const lanes = lanesOf({ sessions, talks });
    expect(lanes).toEqual(expect.arrayContaining(['before 0/2', 'a 1/2', 'b 1/2']));
  });

  test('keep the talks of a session in the lane of its first one, if that is free', () => {
    const talks = {
      a: { session: 's', start: at('09:00'), minutes: 60 },
      other: span('09:00', 180, { room: 'hall' }),
      b: { session: 's', start: at('09:30'), minutes: 30 },
      c: { session: 's', start: at('10:00'), minutes: 60 },
    };
    const sessions = { s: { room: 'hall' } };
    expect(lanesOf({ sessions, talks })).toEqual(['a 0/3', 'other 1/3', 'b 2/3', 'c 0/3']);
  });

  test('are assigned from the top: the line of a session comes before a longer slot below it', () => {
    // At five in the morning of the next date; from six on, it is the event's next day.
    const early = (minutes: number) => ({ start: '2026-10-25T05:00', minutes, room: 'hall' });
    const sessions = { long: early(120), short: early(30) };
    const talks = {
      a: { session: 'short', minutes: 30 },
      later: { session: 'long', start: '2026-10-25T06:00', minutes: 30 },
    };
    expect(lanesOf({ sessions, talks })).toEqual(['long 0/2', 'short 0/2', 'a 1/2']);
  });

  test('are a single one in a slot that spans columns', () => {
    const talks = {
      a: span('09:00', 60, { room: 'hall' }),
      b: span('09:30', 60, { room: 'hall' }),
      c: span('09:00', 60, { room: 'attic' }),
      lunch: span('12:00', 60, { kind: 'meal' }),
    };
    expect(lanesOf({ talks })).toEqual(['a 0/2', 'c 0/1', 'b 1/2', 'lunch 0/1']);
  });

  test('are wide if nothing is beside them', () => {
    const room = 'foyer';
    const talks = {
      long: span('09:00', 180, { room }),
      short: span('09:00', 30, { room }),
      later: span('10:00', 30, { room }),
      alone: span('12:00', 30, { room }),
      hall: span('12:00', 30, { room: 'hall' }),
    };
    const cells = columnsOf({ talks });
    expect(cells).toEqual(['short 2-3', 'long 3-4', 'later 2-3', 'hall 1-2', 'alone 2-4']);
  });
});
