import ICAL from 'ical.js';
import type { ImportedSlot } from '#src/core/importers/imported.ts';
import { occurrencesOf, seriesClock, type SeriesStart } from './icalendar-occurrences.ts';
import { isPrivateEntry, lengthOf, readEntryTime, statusOf, titleOf } from './icalendar-slots.ts';
import { timeText, type CalendarReading } from './icalendar-times.ts';

/** An entry of a calendar, with what is needed to read its times. */
export interface CalendarEntry {
  readonly component: ICAL.Component;
  readonly reading: CalendarReading;
}

/**
 * The slots of an entry with all its occurrences. Each override, an entry with a RECURRENCE-ID, takes the place of the
 * occurrence that it names (RFC 5545, 3.8.4.4); if there is none, it is one slot more.
 */
export function readSeries(
  { component, reading }: CalendarEntry,
  overrides: readonly CalendarEntry[],
): { slots: ImportedSlot[]; note?: string | undefined } {
  const title = titleOf(component);
  const { timed, note, room } = readEntryTime(component, title, reading);
  if (timed === undefined) {
    const slots = overrides.flatMap((override) => readOverride(override, title));
    return { slots: [...slots, { room }], note };
  }
  const { slot, start, tzid } = timed;
  const repeats = ['rrule', 'rdate', 'exdate'].some((name) => component.hasProperty(name));
  if (!repeats && overrides.length === 0) return { slots: [slot] };
  const left = new Map(latest(overrides).map((override) => [idOf(override, timed), override]));
  const minutes = lengthOf(slot, reading.zone ?? 'UTC');
  const isUtc = start.zone === ICAL.Timezone.utcTimezone;
  const slots = occurrencesOf(component, timed, title, reading).flatMap((occurrence) => {
    const { wallClock } = occurrence;
    const date = wallClock.slice(0, 10);
    const text = isUtc
      ? `${wallClock}Z`
      : timeText(ICAL.Time.fromDateTimeString(`${wallClock}:00`), tzid, reading);
    const original: ImportedSlot = {
      ...slot,
      start: text ?? slot.start,
      end: undefined,
      minutes: occurrence.minutes ?? minutes,
      source: date,
    };
    const key = left.has(wallClock) ? wallClock : date;
    const override = left.get(key);
    left.delete(key);
    return override === undefined ? [original] : readOverride(override, title, original);
  });
  const others = [...left.values()].flatMap((override) => readOverride(override, title));
  return { slots: [...slots, ...others] };
}

/** The slots of overrides whose series is not there; they belong to one talk with this title. */
export function readOverrides(overrides: readonly CalendarEntry[], title: string): ImportedSlot[] {
  return latest(overrides).flatMap((override) => readOverride(override, title));
}

/** The overrides with the highest SEQUENCE last, so that it counts where several name one occurrence. */
function latest(overrides: readonly CalendarEntry[]): CalendarEntry[] {
  const sequence = ({ component }: CalendarEntry): number => {
    const value: unknown = component.getFirstPropertyValue('sequence');
    return typeof value === 'number' ? value : 0;
  };
  return overrides.toSorted((a, b) => sequence(a) - sequence(b));
}

/** The wall clock of the occurrence that an override names, or its date. */
function idOf({ component, reading }: CalendarEntry, series: SeriesStart): string {
  const property = component.getFirstProperty('recurrence-id');
  const time: unknown = property?.getFirstValue();
  return time instanceof ICAL.Time
    ? seriesClock(time, property?.getFirstParameter('tzid'), series, reading)
    : '';
}

/** The slot of an override; `original` is the occurrence whose place it takes. */
function readOverride(
  { component, reading }: CalendarEntry,
  title: string,
  original?: ImportedSlot,
): ImportedSlot[] {
  const { collected } = reading;
  if (isPrivateEntry(component, collected)) return [];
  const status = statusOf(component);
  const own = titleOf(component);
  if (own !== '' && own !== title) {
    collected.remark('merged', 'An occurrence with another title became a slot of its series', own);
  }
  const property = component.getFirstProperty('recurrence-id');
  if (/^thisandfuture$/i.test(String(property?.getFirstParameter('range')))) {
    const message =
      'A change to all later occurrences of an entry was made to the first of them only';
    collected.remark('refused', message, title);
  }
  if (status === 'cancelled' && !component.hasProperty('dtstart') && original !== undefined) {
    return [{ ...original, status }];
  }
  const { timed } = readEntryTime(component, title, reading);
  if (timed === undefined) return [];
  const { slot } = timed;
  const hasLength = slot.end !== undefined || slot.minutes !== undefined;
  const id: unknown = property?.getFirstValue();
  return [
    {
      ...slot,
      minutes: hasLength ? slot.minutes : original?.minutes,
      room: component.hasProperty('location') ? slot.room : original?.room,
      status,
      source:
        original?.source ?? (id instanceof ICAL.Time ? id.toString().slice(0, 10) : undefined),
    },
  ];
}
