import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { roomClashes } from '#src/core/schedule/clashes.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import { calendarsHolding } from '#src/core/history/slot-facts.ts';
import { at, makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';
import { slotNamed } from './write-slots.ts';

const scheduled = (written: WrittenContent) => assembleSchedule(makeContent(written));
const clashes = (written: WrittenContent) =>
  [...roomClashes(scheduled(written).slots)].map(
    ({ room, slots }) => `${room.id}: ${slots.map(({ name }) => name).join(' × ')}`,
  );
const talk = (id: string, start: string, fields: object) => ({
  [id]: { start: at(start), minutes: 30, ...fields },
});

describe('a slot in several rooms at once', () => {
  const coffee = talk('coffee', '10:00', { kind: 'break', rooms: ['hall', 'attic'] });

  test('spans exactly their columns in the grid', () => {
    const schedule = scheduled({
      talks: { ...coffee, ...talk('tour', '10:00', { room: 'cellar' }) },
    });
    const [day] = schedule.days;
    const grid = layOutGrid(day ?? { slots: [] }, schedule.event.data.rooms);
    expect(grid.columns.map(({ room }) => room?.id)).toEqual(['hall', 'attic', 'cellar']);
    const cell = grid.cells.find(({ slot }) => slot.subject.id === 'coffee');
    expect(cell).toMatchObject({ columnStart: 1, columnEnd: 3, spanning: true });
  });

  test('is never covered by the heading of a session that begins in the meantime', () => {
    const schedule = scheduled({
      sessions: { s: { start: at('10:15'), minutes: 60 } },
      talks: { ...coffee, ...talk('inner', '10:30', { session: 's', room: 'hall' }) },
    });
    const [day] = schedule.days;
    const { cells } = layOutGrid(day ?? { slots: [] }, schedule.event.data.rooms);
    const heading = cells.find((cell) => cell.heading);
    const covered = cells.filter(
      (cell) =>
        cell !== heading &&
        heading !== undefined &&
        cell.rowStart < heading.rowEnd &&
        heading.rowStart < cell.rowEnd &&
        cell.columnStart < heading.columnEnd &&
        heading.columnStart < cell.columnEnd,
    );
    expect(heading?.slot.subject.id).toBe('s');
    expect(covered.map(({ slot }) => slot.name)).toEqual([]);
  });

  test('is in the larger group if the rooms are not all adjacent', () => {
    const rooms = ['hall', 'cellar', 'foyer'];
    const schedule = scheduled({
      talks: {
        ...talk('lunch', '12:00', { kind: 'meal', rooms }),
        ...talk('tour', '12:00', { room: 'attic' }),
      },
    });
    const [day] = schedule.days;
    const grid = layOutGrid(day ?? { slots: [] }, schedule.event.data.rooms);
    const cell = grid.cells.find(({ slot }) => slot.subject.id === 'lunch');
    expect(cell).toMatchObject({ columnStart: 3, columnEnd: 5 });
  });

  test('clashes on its own if the sessions around it do not clash', () => {
    const sessions = {
      ...talk('one', '09:00', { room: 'hall' }),
      ...talk('two', '09:00', { room: 'cellar' }),
    };
    const inBoth = { ...talk('a', '09:00', { session: 'one', rooms: ['hall', 'attic'] }) };
    const talks = {
      ...inBoth,
      ...talk('b', '09:00', { session: 'two', rooms: ['cellar', 'attic'] }),
    };
    expect(clashes({ sessions, talks })).toEqual(['attic: talks/a/1 × talks/b/1']);
  });

  test('clashes in each of them, reported once, but not elsewhere', () => {
    const both = { rooms: ['hall', 'attic'] };
    const plenary = talk('plenary', '09:00', both);
    expect(clashes({ talks: { ...plenary, ...talk('a', '09:15', { room: 'attic' }) } })).toEqual([
      'attic: talks/plenary/1 × talks/a/1',
    ]);
    expect(clashes({ talks: { ...plenary, ...talk('b', '09:15', both) } })).toEqual([
      'hall: talks/plenary/1 × talks/b/1',
    ]);
    expect(clashes({ talks: { ...plenary, ...talk('c', '09:15', { room: 'cellar' }) } })).toEqual(
      [],
    );
    const open = talk('d', '09:15', { rooms: ['foyer', 'cellar'] });
    expect(clashes({ talks: { ...open, ...talk('e', '09:15', { room: 'foyer' }) } })).toEqual([]);
  });

  test('is in the calendar of each room, and passes its rooms on to its entries', () => {
    const schedule = scheduled({
      sessions: { fair: { start: at('09:00'), minutes: 60, rooms: ['attic', 'cellar'] } },
      talks: { stand: { session: 'fair', minutes: 20 } },
    });
    const stand = slotNamed(schedule.slots, 'talks/stand/1');
    expect(stand.rooms.map(({ id }) => id)).toEqual(['attic', 'cellar']);
    expect(calendarsHolding(stand, () => undefined)).toEqual(
      expect.arrayContaining(['rooms/attic', 'rooms/cellar']),
    );
  });
});
