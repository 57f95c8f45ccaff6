import { expect, test } from 'vitest';
import { groupRooms } from '#src/components/live/room-groups.ts';
import { roomSchema } from '#src/core/model/event/room.ts';

/** This many rooms, each in the building that a function returns for its index. */
const roomsIn = (count: number, buildingAt: (index: number) => string | undefined) =>
  Array.from({ length: count }, (_, index) => ({
    ...roomSchema.parse({ id: `room-${index}`, name: `Room ${index}` }),
    building: buildingAt(index),
    index,
  }));

const shown = (...parameters: Parameters<typeof roomsIn>): string[] =>
  groupRooms(roomsIn(...parameters)).map(({ building, rooms }) => `${building}: ${rooms.length}`);

test('groups the rooms of a long list by building, in the order of the rooms', () => {
  expect(shown(30, (index) => (index < 20 ? 'Library' : 'Boathouse'))).toEqual([
    'Library: 20',
    'Boathouse: 10',
  ]);
});

test('puts the rooms without a building last', () => {
  expect(shown(30, (index) => (index % 3 === 0 ? undefined : 'Library'))).toEqual([
    'Library: 20',
    'undefined: 10',
  ]);
});

test('leaves a short list and the rooms of a single building together', () => {
  expect(shown(23, (index) => `Building ${index}`)).toEqual(['undefined: 23']);
  expect(shown(30, () => 'Library')).toEqual(['undefined: 30']);
});
