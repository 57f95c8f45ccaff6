import { describe, expect, test } from 'vitest';
import { attendanceMode } from '#src/core/feeds/json-ld/event-ld.ts';
import { eventLd } from '#src/core/feeds/json-ld/program-ld.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf, render } from './event-feeds.ts';

const talks = { a: { start: '2026-10-24T10:00', minutes: 30 } };
const venue = { name: 'Old Mill' };
const rooms = [{ id: 'hall', name: 'Hall' }];

describe.each([
  ['has rooms alone', { rooms }, 'in person', 'Location to be announced'],
  ['has neither rooms nor anything else', { rooms: [] }, 'online', 'Online'],
  [
    'says that it is not online',
    { rooms: [], online: false },
    'in person',
    'Location to be announced',
  ],
  ['has a venue', { rooms, venue }, 'in person', 'Old Mill'],
  ['is online', { rooms, online: true }, 'online', 'Online'],
  ['has a venue and is online', { rooms, venue, online: true }, 'hybrid', 'Old Mill'],
] as const)('an event that %s', (_name, written, attendance, place) => {
  const event = { venue: undefined, online: undefined, ...written };
  const input = inputOf(makeContent({ event, talks }));

  test('has the same location in data, structured data, calendars, and apps', () => {
    const data = (name: string) => JSON.parse(render(input, `api/${name}.json`)) as unknown;
    expect(data('event')).toMatchObject({ attendance });
    expect(data('talks')).toMatchObject([{ slots: [{ attendance }] }]);
    expect(eventLd(input)).toMatchObject({ eventAttendanceMode: attendanceMode(attendance) });
    expect(render(input, 'schedule.xml')).toContain(`<room name="${place}"`);
    expect(render(input, 'schedule.ics')).toContain(`LOCATION:${place}`);
  });
});
