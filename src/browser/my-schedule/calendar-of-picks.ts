/*
 * A calendar of picks consists of entries from the site's own calendars, unchanged: the same UIDs, SEQUENCE, and
 * cancellations. An entry that also comes from a subscription is therefore not duplicated, and a newer file replaces an
 * older one.
 */

/** The parts of a calendar file, each as its unparsed lines. */
interface CalendarParts {
  readonly zones: readonly string[];
  readonly entries: ReadonlyMap<string, string>;
}

const kept = /^(VERSION|PRODID|CALSCALE|X-WR-TIMEZONE)[;:]/;

/** Splits a calendar into its zones and its entries; the entries are keyed by the first nine digits of their guids. */
export function partsOf(calendar: string): CalendarParts {
  const entries = new Map<string, string>();
  for (const [entry] of calendar.matchAll(/^BEGIN:VEVENT\r\n.*?^END:VEVENT\r\n/gms)) {
    const [, guid = ''] = /^UID:([\da-f-]{10})/m.exec(entry) ?? [];
    entries.set(guid.replace('-', ''), entry);
  }
  const zones = [...calendar.matchAll(/^BEGIN:VTIMEZONE\r\n.*?^END:VTIMEZONE\r\n/gms)];
  return { zones: zones.map(([zone]) => zone), entries };
}

/** Builds a calendar from the head and the zones of one calendar and from entries of any of the site's calendars. */
export function joinCalendar(whole: string, entries: readonly string[]): string {
  const [head = ''] = whole.split(/^BEGIN:V(?!CALENDAR)/m);
  const lines = head.split('\r\n').filter((line) => kept.test(line));
  return [
    'BEGIN:VCALENDAR\r\n',
    ...lines.map((line) => `${line}\r\n`),
    ...partsOf(whole).zones,
    ...entries,
    'END:VCALENDAR\r\n',
  ].join('');
}

/** What is needed to find a slot's calendar entry. */
export interface CalendarSlot {
  readonly code: string;
  readonly page: string | undefined;
}

/**
 * Builds the calendar of some slots. `load` fetches a file of the site by its path below the root, and throws if it
 * can't. Talks that share their session's time are only in their own calendars.
 */
export async function calendarOfPicks(
  slots: readonly CalendarSlot[],
  load: (path: string) => Promise<string>,
): Promise<{ readonly text: string; readonly missing: number }> {
  const whole = await load('schedule.ics');
  const found = new Map(partsOf(whole).entries);
  const elsewhere = slots.filter(({ code, page }) => !found.has(code) && page !== undefined);
  const files = new Set(elsewhere.map(({ page }) => (page ?? '').replace(/\/$/, '.ics')));
  for (const calendar of await Promise.all([...files].map(load))) {
    for (const [code, entry] of partsOf(calendar).entries) found.set(code, entry);
  }
  const entries = slots.flatMap(({ code }) => found.get(code) ?? []);
  return { text: joinCalendar(whole, entries), missing: slots.length - entries.length };
}
