import type { DateTime } from 'luxon';
import { placeWallClock } from './place-wall-clock.ts';

/** Whether an instant's wall clock exists twice in its zone: then its offset must be told with it. */
export function isRepeated(instant: DateTime<true>): boolean {
  const placing = placeWallClock(instant.toFormat("yyyy-MM-dd'T'HH:mm"), instant.zoneName);
  return !placing.ok && placing.problem === 'repeated';
}
