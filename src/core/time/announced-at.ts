import type { DateTime } from 'luxon';
import { instantIn, placeWallClock, placeWritten } from './place-wall-clock.ts';
import { isValidZone } from './zone.ts';

/**
 * The instant from which the schedule counts as announced: the beginning of that date in the event's zone. If the clocks
 * skip midnight, it is the first time that they show on or after that date; if they repeat it, the first midnight.
 * Undefined if it is no date, or the zone is unknown.
 */
export function announcedAt(date: string, zone: string): DateTime<true> | undefined {
  if (!isValidZone(zone)) return undefined;
  const midnight = placeWritten(`${date}T00:00`, zone);
  if (midnight.ok) return midnight.instant;
  const { problem } = midnight;
  if (problem.kind === 'wall-clock-repeated') {
    return instantIn(zone, `${problem.wallClock}${problem.offsets[0]}`);
  }
  if (problem.kind !== 'wall-clock-skipped') return undefined;
  const resumed = placeWallClock(problem.resumes, zone);
  return resumed.ok ? resumed.instant : undefined;
}
