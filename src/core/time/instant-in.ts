import { DateTime } from 'luxon';
import { luxonZone } from './own-offsets.ts';

/** An instant, written with its offset (ISO 8601), in a zone. Throws a RangeError on anything else. */
export function instantIn(zone: string, text: string): DateTime<true> {
  const instant = DateTime.fromISO(text, { zone: luxonZone(zone), locale: 'en-US' });
  if (!instant.isValid) throw new RangeError(`no instant "${text}" in "${zone}"`);
  return instant;
}
