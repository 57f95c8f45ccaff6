import type { EventEntry } from '#src/core/model/entry.ts';
import { defaultDayEnds } from '#src/core/model/event/event.ts';
import type { EventProblem } from '#src/core/schedule/placing-problem.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import { readDate, readTimeOfDay } from '#src/core/time/wall-clock.ts';
import { isValidZone } from '#src/core/time/zone.ts';
import { useOwnDatabase } from '#src/core/zones/own-database.ts';

/** The settings on which all times depend. A field is undefined if it is missing from `event.mdx` or wrong there. */
export interface EventSettings {
  readonly zone: string | undefined;
  /** First and last event day, ISO dates. */
  readonly dates: { readonly first: string; readonly last: string } | undefined;
  readonly dayEnds: string;
}

/** A larger number of days is a typo, and each day would become a page. */
const mostDays = 366;

/** Reads the event's zone, dates and day end, and reports their problems. */
export function readEventSettings(event: EventEntry): {
  settings: EventSettings;
  problems: EventProblem[];
} {
  const problems: EventProblem[] = [];
  const { timezone, dayEnds } = event.data;

  const zone = isValidZone(timezone) ? timezone : undefined;
  if (zone === undefined) {
    problems.push({ kind: 'zone-unknown', at: event, path: ['timezone'], text: timezone });
  }
  if (zone !== undefined) useOwnDatabase(zone);
  const dates = readDates(event, problems);
  const time = readTimeOfDay(dayEnds);
  const validDayEnds = time.ok && time.timeOfDay <= '12:00' ? time.timeOfDay : undefined;
  if (validDayEnds === undefined) {
    const suggestion = time.ok ? undefined : time.suggestion;
    const path = ['dayEnds'];
    problems.push({ kind: 'day-ends-form', at: event, path, text: dayEnds, suggestion });
  }
  return { settings: { zone, dates, dayEnds: validDayEnds ?? defaultDayEnds }, problems };
}

function readDates(event: EventEntry, problems: EventProblem[]): EventSettings['dates'] {
  const first = readDateOf(event, 'start', problems);
  const last = readDateOf(event, 'end', problems);
  if (first === undefined || last === undefined) return undefined;

  const atEnd = { at: event, path: ['end'], text: last };
  if (last < first) {
    problems.push({ kind: 'event-ends-before-start', ...atEnd, start: first });
    return undefined;
  }
  if (shiftDate(first, mostDays) <= last) {
    problems.push({ kind: 'event-too-long', ...atEnd, most: mostDays });
    return undefined;
  }
  return { first, last };
}

function readDateOf(
  event: EventEntry,
  field: 'start' | 'end',
  problems: EventProblem[],
): string | undefined {
  const text = event.data[field];
  const reading = readDate(text);
  if (reading.ok) return reading.date;
  problems.push({
    kind: `event-date-${reading.problem}`,
    at: event,
    path: [field],
    text,
    suggestion: reading.suggestion,
  });
  return undefined;
}
