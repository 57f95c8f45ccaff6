import type { Day, Participant, Schedule, Slot } from '#src/core/schedule/schedule.ts';

/** What an event's front page names of a day. */
const outstanding: ReadonlySet<string> = new Set([
  'keynote',
  'invited',
  'panel',
  'opening',
  'workshop',
  'social',
]);

/** What stands out on a day, at most eight entries in the order of time, each once, with its people. */
export const highlightsOf = (
  day: Day,
  schedule: Schedule,
): { slot: Slot; people: readonly Participant[] }[] =>
  day.slots
    .filter((slot) => outstanding.has(slot.kind.like) && slot.status !== 'cancelled')
    .filter(
      ({ subject }) =>
        subject.collection === 'sessions' || schedule.talks.get(subject.id)?.hasPage === true,
    )
    .filter(
      ({ subject }, place, all) => all.findIndex((other) => other.subject === subject) === place,
    )
    .slice(0, 8)
    .map((slot) => ({ slot, people: schedule.talks.get(slot.subject.id)?.speakers ?? [] }));
