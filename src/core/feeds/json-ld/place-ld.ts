import type { Place, VirtualLocation } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { pageName } from '#src/core/feeds/site.ts';
import type { Attendance } from '#src/core/model/slot.ts';
import type { Room } from '#src/core/model/room.ts';

type Location = Exclude<Place | VirtualLocation, string>;

const modes = {
  'in person': 'https://schema.org/OfflineEventAttendanceMode',
  online: 'https://schema.org/OnlineEventAttendanceMode',
  hybrid: 'https://schema.org/MixedEventAttendanceMode',
} as const satisfies Record<Attendance, string>;

/** The vocabulary's name for how one takes part. */
export const attendanceMode = (attendance: Attendance): (typeof modes)[Attendance] =>
  modes[attendance];

/**
 * Where something takes place: at the venue, in its room, or behind an address; both where it is
 * hybrid. A place has an address always, for search engines leave out an event without one.
 */
export function locationsLd(
  attendance: Attendance,
  rooms: readonly Room[],
  { schedule, site, words }: FeedInput,
): Location[] {
  const { venue, join } = schedule.event.data;
  const locations: Location[] = [];
  const name = [...rooms.map((room) => room.name), venue?.name]
    .filter((part) => part !== undefined)
    .join(', ');
  if (attendance === 'in person' || (attendance === 'hybrid' && name !== '')) {
    const place = name === '' ? words.placeOpen : name;
    locations.push({
      '@type': 'Place',
      name: place,
      address: venue?.address ?? venue?.name ?? place,
      ...(venue?.url !== undefined && { url: venue.url }),
    });
  }
  if (attendance !== 'in person') {
    locations.push({ '@type': 'VirtualLocation', url: join ?? pageName(site, '') });
  }
  return locations;
}
