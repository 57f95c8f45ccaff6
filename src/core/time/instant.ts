import { DateTime } from 'luxon';
import { luxonZone } from './own-offsets.ts';

/** An instant, written with its offset (ISO 8601), in a zone. Throws a RangeError on anything else. */
export function instantIn(zone: string, text: string): DateTime<true> {
  const instant = DateTime.fromISO(text, { zone: luxonZone(zone), locale: 'en-US' });
  if (!instant.isValid) throw new RangeError(`no instant "${text}" in "${zone}"`);
  return instant;
}

/** An instant's wall clock in its own zone: `2021-04-09T07:00`. It says nothing of a repeated hour. */
export function wallClockOf(instant: DateTime<true>): string {
  return instant.toFormat("yyyy-MM-dd'T'HH:mm");
}
