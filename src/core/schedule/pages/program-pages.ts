import { mostOnPage } from './letter-pages.ts';
import { memoize } from '#src/core/schedule/memoize.ts';
import type { Day, Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import { groupRows } from '#src/core/schedule/time-groups.ts';

/** The part of a schedule that a page shows. */
export interface Program {
  /** Rows by day. */
  readonly days: readonly Day[];
  /** Talks without a row, listed below the days: posters of a session, and talks without a time. */
  readonly talks: readonly ScheduledTalk[];
}

interface Entry {
  readonly day?: Day;
  readonly slot?: Slot;
  readonly talk?: ScheduledTalk;
  /** Whether it is below the row of its session; a page ends between the two only if it has to. */
  readonly inside: boolean;
}

/**
 * Splits a program that is too long for one page into pages of about equal length, in its order. Every entry is on
 * exactly one page, and no page has more than `most`. A page begins with a session, or with a talk outside of sessions,
 * if one is near; a session with more entries than fit continues on the next page.
 */
export function programPages(program: Program, most = mostOnPage): Program[] {
  const entries = entriesOf(program);
  if (entries.length <= most) return [program];
  const length = Math.ceil(entries.length / Math.ceil(entries.length / most));
  const pages: Program[] = [];
  for (let from = 0; from < entries.length;) {
    const to = endOfPage(entries, from, length);
    pages.push(pageOf(program.days, entries.slice(from, to)));
    from = to;
  }
  return pages;
}

/** The number, from 1, of the page of its day that contains a row. */
export function dayPageNumber(row: Slot, schedule: Schedule): number {
  return pageNumbers(schedule).get(row.name) ?? 1;
}

/** By the names of rows. */
const pageNumbers = memoize(
  ({ days }: Schedule): ReadonlyMap<string, number> =>
    new Map(
      days
        .flatMap((day) => [...programPages({ days: [day], talks: [] }).entries()])
        .flatMap(([index, page]) =>
          page.days.flatMap(({ slots }) => slots.map(({ name }) => [name, index + 1] as const)),
        ),
    ),
);

/** The number of entries on days, without the posters in the rows of sessions. */
export function countRows(days: readonly Day[]): number {
  return days.reduce((sum, { slots, ongoing }) => sum + slots.length + ongoing.length, 0);
}

function entriesOf({ days, talks }: Program): Entry[] {
  const rows = days.flatMap((day) => [
    ...day.ongoing.map((slot) => ({ day, slot, inside: false })),
    ...groupRows(day.slots).flatMap((group) =>
      group.rows.map(({ slot, inside }) => ({ day, slot, inside })),
    ),
  ]);
  return [...rows, ...talks.map((talk) => ({ talk, inside: false }))];
}

/**
 * The index after a page's last entry: the last position that does not split a session. A session with more entries
 * than fit on a page is split: it fills the rest of this one, so that this page does not contain only the few rows
 * before it.
 */
function endOfPage(entries: readonly Entry[], from: number, length: number): number {
  const last = from + length;
  if (last >= entries.length) return entries.length;
  let to = last;
  while (to > from && entries[to]?.inside === true) to -= 1;
  const isLong = entries.slice(to + 1, to + length + 1).every(({ inside }) => inside);
  return isLong && to + length < entries.length ? last : to;
}

function pageOf(days: readonly Day[], entries: readonly Entry[]): Program {
  const byDay = Map.groupBy(entries, ({ day }) => day);
  return {
    days: days.flatMap((day) => {
      const own = new Set(byDay.get(day)?.map(({ slot }) => slot));
      // A slot may have begun before the day of one page and be a row of the other.
      const [slots, ongoing] = [day.slots, day.ongoing].map((some) =>
        some.filter((slot) => own.has(slot)),
      );
      return own.size === 0 ? [] : [{ ...day, slots: slots ?? [], ongoing: ongoing ?? [] }];
    }),
    talks: entries.flatMap(({ talk }) => talk ?? []),
  };
}
