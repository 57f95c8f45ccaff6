import { instantIn } from '#src/core/time/instant-in.ts';
import { readWallClock } from '#src/core/time/wall-clock.ts';
import { isValidZone } from '#src/core/time/zone.ts';

/**
 * What the clocks in a zone show at an instant that a text names with an offset or "Z"; undefined
 * where the text or the zone can't be read.
 *
 * @example wallClockIn('Europe/Berlin', '2027-04-09T08:00Z') //=> '2027-04-09T10:00'
 */
export const wallClockIn = (zone: string, text: string): string | undefined => {
  const reading = readWallClock(
    text
      .trim()
      .replace(/\.\d+(?=Z$)/i, '')
      .replace(/z$/i, '+00:00'),
  );
  if (!reading.ok || reading.offsetMinutes === undefined || !isValidZone(zone)) return undefined;
  const offset = /z$/i.test(text.trim()) ? 'Z' : text.trim().slice(-6);
  return instantIn(zone, `${reading.wallClock}${offset}`).toFormat("yyyy-MM-dd'T'HH:mm");
};
