import type { DateTime } from 'luxon';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';

/** The instant of a wall clock in a zone; a repeated one needs its offset in minutes. Throws if there is none. */
export function at(wallClock: string, zone: string, offset?: number): DateTime<true> {
  const placing = placeWallClock(wallClock, zone, offset);
  if (!placing.ok) throw new Error(placing.problem.kind);
  return placing.instant;
}
