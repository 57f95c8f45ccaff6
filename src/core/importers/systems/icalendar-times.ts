import ICAL from 'ical.js';
import { placeWallClock, wallClockAt } from '#src/core/time/place-wall-clock.ts';
import { offsetAt } from '#src/core/time/zone.ts';
import { canonicalZone } from '#src/core/zones/zone-table.ts';
import type { Collected } from './collect.ts';

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

/** A time in the form that importers use: an instant if its zone exists, otherwise a wall clock. */
export function timeText(
  time: ICAL.Time,
  tzid: string | undefined,
  reading: CalendarReading,
): string | undefined {
  const local = localText(time);
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
    : wallClockAt(Date.parse(`${local}Z`), zone);
}

function utcText(millis: number): string {
  return `${new Date(millis).toISOString().slice(0, 16)}Z`;
}

/** The wall clock that a time shows. */
export function localText(time: ICAL.Time): string {
  const pad = (value: number, length = 2): string => String(value).padStart(length, '0');
  return `${pad(time.year, 4)}-${pad(time.month)}-${pad(time.day)}T${pad(time.hour)}:${pad(time.minute)}`;
}

/** The wall clock of an instant where a TZID applies, with its seconds. Without a TZID, that is the calendar's zone. */
export function localAt(
  millis: number,
  tzid: string | undefined,
  { zone: calendarZone, vtimezones }: CalendarReading,
): string {
  const text = (local: number): string => new Date(local).toISOString().slice(0, 19);
  const zone = tzid === undefined ? calendarZone : zoneNamed(tzid);
  if (zone !== undefined) return text(millis + offsetAt(zone, millis) * 60_000);
  const own = vtimezones.get(tzid ?? '');
  if (own === undefined) return text(millis);
  return ICAL.Time.fromJSDate(new Date(millis), true).convertToZone(own).toString().slice(0, 19);
}
