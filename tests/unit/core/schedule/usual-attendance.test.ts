import { expect, test } from 'vitest';
import type { EventEntry } from '#src/core/model/entry.ts';
import { defaultAttendance } from '#src/core/schedule/inherit.ts';

const rooms = [{ id: 'hall', name: 'Hall' }];
const venue = { name: 'Palace' };

test.each([
  [{ rooms, venue }, 'in person'],
  [{ rooms: [], venue }, 'in person'],
  [{ rooms, online: true }, 'online'],
  [{ rooms, venue, online: true }, 'hybrid'],
  // The event states neither, and rooms are places to go to.
  [{ rooms }, 'in person'],
  [{ rooms: [] }, 'online'],
])('an event with %o is %s', (data, attendance) => {
  expect(defaultAttendance({ data } as unknown as EventEntry)).toBe(attendance);
});
