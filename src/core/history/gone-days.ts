import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import type { History, RemovedSlot } from './history.ts';
import { identityOf } from './slot-identities.ts';
import { compareText } from '#src/core/text/compare.ts';

/** An event day that had entries when it was announced and has none today. Its addresses still work. */
export interface GoneDay {
  /** ISO date. */
  readonly date: string;
  /** Slots that were on this day when they were withdrawn. */
  readonly removed: readonly RemovedSlot[];
  /** Slots that were on this day and are on another one today, in chronological order. */
  readonly moved: readonly Slot[];
}

/** The days that have lost all their entries since the event was announced, by date. */
export function goneDays({ days, slots }: Schedule, history: History): GoneDay[] {
  const present = new Set(days.map(({ date }) => date));
  const left = new Map<string, Set<string>>();
  const leave = (calendars: readonly string[], identity: string): void => {
    const date = calendars.find((name) => name.startsWith('days/'))?.slice('days/'.length);
    if (date === undefined || present.has(date)) return;
    left.set(date, (left.get(date) ?? new Set()).add(identity));
  };
  for (const { facts } of history.removed) leave(facts.calendars, facts.identity);
  for (const { changes } of history.publications) {
    for (const { identity, before } of changes) leave(before?.calendars ?? [], identity);
  }
  return [...left]
    .map(([date, identities]) => ({
      date,
      removed: history.removed.filter(({ facts }) => facts.calendars.includes(`days/${date}`)),
      moved: slots.filter((slot) => identities.has(identityOf(slot))),
    }))
    .sort((a, b) => compareText(a.date, b.date));
}
