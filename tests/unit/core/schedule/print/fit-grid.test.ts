import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import { fitGrid } from '#src/core/schedule/print/fit-grid.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

/** A day with this many half hours in two rooms. */
const dayGrid = (halfHours: number) => {
  const times = Array.from({ length: halfHours }, (_, index) => {
    const hour = String(8 + Math.floor(index / 2)).padStart(2, '0');
    return `2026-10-24T${hour}:${index % 2 === 0 ? '00' : '30'}`;
  });
  const talks = times.flatMap((start, index) =>
    ['hall', 'attic'].map((room) => [`${room}-${index}`, { start, minutes: 30, room }] as const),
  );
  const { days, event } = assembleSchedule(makeContent({ talks: Object.fromEntries(talks) }));
  return layOutGrid(days[0] ?? { slots: [] }, event.data.rooms);
};

describe('a grid on paper', () => {
  test('has large type if there is little on it', () => {
    expect(fitGrid(dayGrid(4), () => ['A title', 'A name'])).toBe(10);
  });

  test('has smaller type the more there is, and does not exist if it would be illegible', () => {
    const sizes = [4, 12, 16, 20].map((count) =>
      fitGrid(dayGrid(count), () => ['A title', 'Name']),
    );
    expect(sizes.map((size) => size ?? 0)).toEqual(
      sizes.map((size) => size ?? 0).toSorted((a, b) => b - a),
    );
    expect(fitGrid(dayGrid(20), () => ['A very long title '.repeat(30)])).toBeUndefined();
  });

  test.each([
    { count: 40, what: 'that no column holds a word' },
    { count: 101, what: 'that their gaps alone are wider than the sheet' },
  ])('does not exist with so many rooms $what', ({ count }) => {
    const rooms = Array.from({ length: count }, (_, index) => ({
      id: `room-${index}`,
      name: `Room ${index}`,
    }));
    const talk = (room: string) => ({ start: '2026-10-24T09:00', minutes: 30, room });
    const talks = Object.fromEntries(rooms.map(({ id }) => [`in-${id}`, talk(id)]));
    const { days, event } = assembleSchedule(makeContent({ event: { rooms }, talks }));
    const grid = layOutGrid(days[0] ?? { slots: [] }, event.data.rooms);
    expect(fitGrid(grid, () => ['A title of several words', 'A name'])).toBeUndefined();
  });

  test('leaves room for the widest time of its clock', () => {
    const grid = dayGrid(14);
    const sizeWith = (time: string): number =>
      fitGrid(grid, () => ['A title of some length that fills its line', 'Name'], time) ?? 0;
    expect(sizeWith('22:00')).toBeGreaterThanOrEqual(sizeWith('10:00 PM'));
    expect(sizeWith('10:00 PM'.repeat(10))).toBeLessThan(sizeWith('22:00'));
  });

  test('counts slots beside several rows only with their own height', () => {
    const talks = {
      long: { start: '2026-10-24T09:00', minutes: 120, room: 'hall' },
      one: { start: '2026-10-24T09:00', minutes: 60, room: 'attic' },
      two: { start: '2026-10-24T10:00', minutes: 60, room: 'attic' },
    };
    const { days, event } = assembleSchedule(makeContent({ talks }));
    const grid = layOutGrid(days[0] ?? { slots: [] }, event.data.rooms);
    const lines = (of: Record<string, number>) =>
      fitGrid(grid, ({ subject }) => Array.from({ length: of[subject.id] ?? 1 }, () => 'A line'));
    expect(lines({ long: 38, one: 19, two: 19 })).toBe(lines({ one: 19, two: 19 }));
    expect(lines({ long: 200 })).toBeUndefined();
  });
});
