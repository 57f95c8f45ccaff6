import type { DateTime } from 'luxon';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { readWallClock } from '#src/core/time/wall-clock.ts';

/** When the event's chat opens and closes, where it says so; a time that is none was found by the checks. */
export function chatHours({ event, zone }: Pick<Schedule, 'event' | 'zone'>): {
  readonly opens: DateTime<true> | undefined;
  readonly closes: DateTime<true> | undefined;
} {
  const { chat } = event.data;
  return { opens: place(chat?.opens, zone), closes: place(chat?.closes, zone) };
}

function place(text: string | undefined, zone: string): DateTime<true> | undefined {
  if (text === undefined) return undefined;
  const reading = readWallClock(text);
  if (!reading.ok) return undefined;
  const placing = placeWallClock(reading.wallClock, zone, reading.offsetMinutes);
  return placing.ok ? placing.instant : undefined;
}
