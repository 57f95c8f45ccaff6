import { placeWallClock } from '#src/core/time/place-wall-clock.ts';

/**
 * The wall clock at which a clock change leaves off that goes on at `resumes`: 02:00 where clocks go
 * from 02:00 to 03:00. Undefined where clocks don't jump there.
 */
export const gapStart = (zone: string, resumes: string): string | undefined => {
  const placing = placeWallClock(resumes, zone);
  if (!placing.ok) return undefined;
  // As a clock would show it that went on without the change: the minute before, and one more.
  return placing.instant
    .minus({ minutes: 1 })
    .setZone('UTC', { keepLocalTime: true })
    .plus({ minutes: 1 })
    .toFormat("yyyy-MM-dd'T'HH:mm");
};
