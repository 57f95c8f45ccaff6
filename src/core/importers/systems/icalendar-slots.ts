import ICAL from 'ical.js';
import type { ImportedSlot } from '#src/core/importers/imported.ts';
import { readMinutes, writeWallClock } from '#src/core/importers/entries/times.ts';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { canonicalZone } from '#src/core/zones/zone-table.ts';
import type { Collected } from './collect.ts';

/** The first value of a property as text; undefined if it is blank. */
export function textOf(component: ICAL.Component, name: string): string | undefined {
  const value: unknown = component.getFirstPropertyValue(name);
  const text =
    typeof value === 'string'
      ? value
      : value === null || value === undefined
        ? ''
        : value instanceof ICAL.Time
          ? value.toString()
          : '';
  return text.trim() === '' ? undefined : text;
}

/** The zone names of Windows and Outlook (CLDR, windowsZones), for the regions with most conferences. */
const windowsNames: Readonly<Record<string, string>> = {
  'w. europe standard time': 'Europe/Berlin',
  'central europe standard time': 'Europe/Budapest',
  'central european standard time': 'Europe/Warsaw',
  'romance standard time': 'Europe/Paris',
  'gmt standard time': 'Europe/London',
  'fle standard time': 'Europe/Kyiv',
  'gtb standard time': 'Europe/Bucharest',
  'eastern standard time': 'America/New_York',
  'central standard time': 'America/Chicago',
  'mountain standard time': 'America/Denver',
  'pacific standard time': 'America/Los_Angeles',
  'india standard time': 'Asia/Kolkata',
  'china standard time': 'Asia/Shanghai',
  'tokyo standard time': 'Asia/Tokyo',
  'korea standard time': 'Asia/Seoul',
  'aus eastern standard time': 'Australia/Sydney',
  'e. south america standard time': 'America/Sao_Paulo',
};

/** The IANA zone that a TZID means: a zone's own name, a name at the end of a path, or a Windows name. */
export function zoneNamed(name: string): string | undefined {
  // Mozilla and others put a path before the name: /freeassociation.sourceforge.net/Europe/Berlin
  const last = /[A-Z][A-Za-z_]+\/[A-Z][A-Za-z_/]+$/.exec(name)?.[0];
  return canonicalZone(name) ?? (last && canonicalZone(last)) ?? windowsNames[name.toLowerCase()];
}

/** What is needed to read the times of a calendar. */
export interface CalendarReading {
  readonly vtimezones: ReadonlyMap<string, ICAL.Timezone>;
  readonly zone: string | undefined;
  readonly collected: Collected;
}

/** The most occurrences of a rule that become slots; a rule without an end is refused. */
const mostOccurrences = 60;

/** The slots of an entry. An entry for whole days gets a remark instead. */
export function readSlots(
  component: ICAL.Component,
  title: string,
  reading: CalendarReading,
): { slots: ImportedSlot[]; note?: string | undefined } {
  const { collected } = reading;
  const property = component.getFirstProperty('dtstart');
  const start: unknown = property?.getFirstValue();
  if (property === null || !(start instanceof ICAL.Time)) {
    collected.remark('refused', 'A time was left out, because it cannot be read', title);
    return { slots: [] };
  }
  const room = collected.room(roomName(textOf(component, 'location')));
  if (start.isDate) {
    const end: unknown = component.getFirstPropertyValue('dtend');
    return { slots: [], note: allDay(start, end instanceof ICAL.Time ? end : undefined) };
  }
  const tzid = property.getFirstParameter('tzid');
  const endProperty = component.getFirstProperty('dtend');
  const endTime: unknown = endProperty?.getFirstValue();
  const duration: unknown = component.getFirstPropertyValue('duration');
  const begin = timeText(start, tzid, reading);
  const end =
    endTime instanceof ICAL.Time
      ? timeText(endTime, endProperty?.getFirstParameter('tzid'), reading)
      : undefined;
  if (begin === undefined) {
    collected.remark(
      'refused',
      'A time was left out, because nobody knows its zone',
      `${title} (${tzid})`,
    );
    return { slots: [] };
  }
  const minutes = duration instanceof ICAL.Duration ? readMinutes(duration.toString()) : undefined;
  const slot: ImportedSlot = { start: begin, end, minutes, room };
  if (component.getFirstProperty('rrule') === null) return { slots: [slot] };
  return { slots: occurrences(component, slot, start, tzid, title, reading) };
}

function occurrences(
  component: ICAL.Component,
  slot: ImportedSlot,
  start: ICAL.Time,
  tzid: string | undefined,
  title: string,
  reading: CalendarReading,
): ImportedSlot[] {
  const rule: unknown = component.getFirstPropertyValue('rrule');
  const hasEnd = rule instanceof ICAL.Recur && (rule.count !== null || rule.until !== null);
  if (!hasEnd) {
    reading.collected.remark(
      'refused',
      'The repetitions of an entry were left out, because they never end',
      title,
    );
    return [slot];
  }
  const span = lengthOf(slot, reading.zone ?? 'UTC');
  const iterator = new ICAL.RecurExpansion({ component, dtstart: start });
  const slots: ImportedSlot[] = [];
  for (
    let next = iterator.next() as ICAL.Time | null;
    next;
    next = iterator.next() as ICAL.Time | null
  ) {
    if (slots.length >= mostOccurrences) {
      reading.collected.remark(
        'refused',
        `An entry is repeated more than ${String(mostOccurrences)} times; the others were left out`,
        title,
      );
      break;
    }
    const text = timeText(next, tzid, reading);
    if (text !== undefined)
      slots.push({
        ...slot,
        start: text,
        end: undefined,
        minutes: span,
        source: next.toString().slice(0, 10),
      });
  }
  return slots;
}

function lengthOf(slot: ImportedSlot, zone: string): number | undefined {
  if (slot.end === undefined) return slot.minutes;
  const millis = (text: string): number => {
    if (text.endsWith('Z')) return Date.parse(text);
    const placed = placeWallClock(text, zone);
    return placed.ok ? placed.instant.toMillis() : Number.NaN;
  };
  const minutes = Math.round((millis(slot.end) - millis(slot.start)) / 60_000);
  return Number.isNaN(minutes) ? slot.minutes : minutes;
}

/** A time in the form that importers use: an instant if its zone exists, otherwise a wall clock. */
function timeText(
  time: ICAL.Time,
  tzid: string | undefined,
  reading: CalendarReading,
): string | undefined {
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  const local = `${pad(time.year, 4)}-${pad(time.month)}-${pad(time.day)}T${pad(time.hour)}:${pad(time.minute)}`;
  if (time.zone === ICAL.Timezone.utcTimezone) return `${local}Z`;
  if (tzid === undefined) return local;
  const zone = zoneNamed(tzid);
  if (zone === undefined) {
    const own = reading.vtimezones.get(tzid);
    if (own === undefined) return undefined;
    const offset = own.utcOffset(time);
    return utcText(Date.parse(`${local}Z`) - offset * 1000);
  }
  // A time that a clock change repeats means the first one, and a skipped time uses the offset before the change (RFC
  // 5545, 3.3.5).
  const placed = placeWallClock(local, zone);
  if (placed.ok) return utcText(placed.instant.toMillis());
  const { problem } = placed;
  if (problem.kind === 'wall-clock-repeated') return `${local}${problem.offsets[0]}`;
  return problem.kind === 'wall-clock-skipped'
    ? problem.resumes
    : writeWallClock(Date.parse(`${local}Z`), zone);
}

function utcText(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 16)}Z`;
}

function allDay(start: ICAL.Time, end: ICAL.Time | undefined): string {
  const first = start.toString().slice(0, 10);
  if (end === undefined) return `All day on ${first}`;
  const last = end.clone();
  last.adjust(-1, 0, 0, 0);
  const until = last.toString().slice(0, 10);
  return until > first ? `All day from ${first} to ${until}` : `All day on ${first}`;
}

/** A web address says where to join; it is not a room. */
function roomName(location: string | undefined): string | undefined {
  return location === undefined || /^https?:/i.test(location.trim()) ? undefined : location.trim();
}
