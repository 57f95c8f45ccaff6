import type { EventEntry } from '#src/core/model/entry.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { PlacedDate } from '#src/core/schedule/schedule.ts';
import { readDate } from '#src/core/time/wall-clock.ts';
import { isValidZone } from '#src/core/time/zone.ts';
import { placeWritten } from '#src/core/time/place-wall-clock.ts';

/** The usual abbreviation for "anywhere on Earth": a day ends when it ends at UTC−12 (IEEE 802.16). */
export const anywhereOnEarth = 'AoE';

/** Places the event's important dates, each in its own zone. Invalid dates are left out; the checks report them. */
export function placeImportantDates(event: EventEntry, problems: PlacingProblem[]): PlacedDate[] {
  const { dates = [], timezone } = event.data;
  return dates.flatMap(({ label, date: text, time, zone = timezone }, index): PlacedDate[] => {
    const iana = zone === anywhereOnEarth ? 'Etc/GMT+12' : zone;
    if (!isValidZone(iana)) {
      if (zone !== timezone) {
        const path = ['dates', index, 'zone'];
        problems.push({ kind: 'zone-unknown', at: event, path, text: zone });
      }
      return [];
    }
    const reading = readDate(text);
    if (!reading.ok) return [];
    const { date } = reading;
    if (time === undefined) return [{ label, date, start: undefined, zone }];
    const written = `${date}T${time}`;
    const placed = placeWritten(written, iana);
    if (placed.ok) return [{ label, date, start: placed.instant, zone }];
    const path = ['dates', index, 'time'];
    problems.push({ at: event, path, text: written, ...placed.problem });
    return [];
  });
}
