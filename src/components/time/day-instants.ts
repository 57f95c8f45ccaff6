import type { Day, Schedule } from '#src/core/schedule/schedule.ts';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';

/** The first and the last instant (milliseconds) of a day's slots; of a day without slots its noon. */
export function dayInstants(
  { date, slots }: Pick<Day, 'date' | 'slots'>,
  { zone }: Pick<Schedule, 'zone'>,
): { readonly from: number; readonly to: number } {
  if (slots.length === 0) {
    const noon = placeWallClock(`${date}T12:00`, zone);
    // No zone changes its clocks at noon, but one skipped a whole day.
    const millis = noon.ok ? noon.instant.toMillis() : Date.parse(`${date}T12:00Z`);
    return { from: millis, to: millis };
  }
  return {
    from: slots.reduce((first, { start }) => Math.min(first, start.toMillis()), Infinity),
    to: slots.reduce((last, { end }) => Math.max(last, end.toMillis()), -Infinity),
  };
}
