import type { DateTime } from 'luxon';
import { daysBetween, eventDayOf } from '#src/core/time/event-day.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import { instantIn, placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { readWallClock } from '#src/core/time/wall-clock.ts';

/** In an export, a time or date that is further away is more often a mistake than meant. The checks allow a year. */
export const farthestDays = 90;

/** A time of the source after reading. */
export type SourceTime =
  | {
      readonly kind: 'instant';
      /** Milliseconds since 1970. */
      readonly instant: number;
      /** Minutes east of UTC as written; undefined for UTC itself (`Z`). */
      readonly offset: number | undefined;
    }
  /** In the form `2021-04-09T07:15`. */
  | { readonly kind: 'local'; readonly wallClock: string };

const form =
  /^(\d{4}-\d{2}-\d{2})[T ](\d{2}:\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?$/i;

/** Reads an ISO 8601 time, with or without an offset; undefined if it is invalid or does not exist in the calendar. */
export function readSourceTime(text: string): SourceTime | undefined {
  const [, date = '', time = '', seconds = '00', zone] = form.exec(text.trim()) ?? [];
  const read = readWallClock(`${date}T${time}`);
  if (!read.ok || Number(seconds) > 60) return undefined;
  // An end at 23:59:59 means midnight.
  const local = Date.parse(`${read.wallClock}Z`) + (Number(seconds) >= 30 ? 60_000 : 0);
  if (zone === undefined) return { kind: 'local', wallClock: localText(local) };
  if (/z/i.test(zone)) return { kind: 'instant', instant: local, offset: undefined };
  const [, sign, hours, minutes] = /^([+-])(\d{2}):?(\d{2})$/.exec(zone) ?? [];
  const offset = (sign === '-' ? -1 : 1) * (Number(hours) * 60 + Number(minutes));
  return { kind: 'instant', instant: local - offset * 60_000, offset };
}

function localText(local: number): string {
  return new Date(local).toISOString().slice(0, 16);
}

/**
 * The instant of a source's time, with local times in `zone`; if there is none, the reason, as the end of a sentence.
 */
export function instantOf(
  time: SourceTime,
  zone: string,
): { readonly ok: true; readonly instant: number } | { readonly ok: false; readonly why: string } {
  if (time.kind === 'instant') return { ok: true, instant: time.instant };
  const placed = placeWallClock(time.wallClock, zone);
  if (placed.ok) return { ok: true, instant: placed.instant.toMillis() };
  const what =
    placed.problem.kind === 'wall-clock-skipped'
      ? 'a change of clocks skips it'
      : 'a change of clocks repeats it, and the source does not say which one is meant';
  return { ok: false, why: what };
}

/** The event day of an instant. */
export function dayOf(instant: number, zone: string, dayEnds: string): string {
  return eventDayOf(timeIn(zone, instant), dayEnds);
}

/** The event days on which a slot is listed: that of its start and, if it lasts a day or longer, all until its end. */
export function daysOf(start: number, minutes: number, zone: string, dayEnds: string): string[] {
  const end = start + minutes * 60_000;
  const first = dayOf(start, zone, dayEnds);
  return isMultiDay({ start: timeIn(zone, start), end: timeIn(zone, end) })
    ? daysBetween(first, dayOf(end - 60_000, zone, dayEnds))
    : [first];
}

function timeIn(zone: string, instant: number): DateTime<true> {
  return instantIn(zone, new Date(instant).toISOString());
}

/**
 * A length in one of the forms that systems write, in minutes: `45`, `0:45`, `00:45`, `1:30:00` (hours first),
 * pretalx's `1:00:30` (days first), `PT1H30M`. Undefined if it is not a length.
 */
export function readMinutes(text: string, daysFirst = false): number | undefined {
  const written = text.trim();
  if (/^\d+$/.test(written)) return Number(written);
  const iso = /^P(?:(\d+)W)?(?:(\d+)D)?(?:T(?:(\d+)H)?(?:(\d+)M)?(?:\d+S)?)?$/i.exec(written);
  if (iso !== null && /\d/.test(written)) {
    const [weeks = 0, days = 0, hours = 0, minutes = 0] = iso
      .slice(1)
      .map((part: string | undefined) => Number(part ?? 0));
    return ((weeks * 7 + days) * 24 + hours) * 60 + minutes;
  }
  const parts = /^\d+(?::\d{1,2}){1,2}$/.test(written) ? written.split(':').map(Number) : [];
  const [first = 0, second = 0, third] = parts;
  if (parts.length === 0) return undefined;
  if (third === undefined) return first * 60 + second;
  return daysFirst ? (first * 24 + second) * 60 + third : first * 60 + second;
}
