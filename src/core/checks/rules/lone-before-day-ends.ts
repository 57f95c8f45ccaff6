import type { Rule, RuleContext } from '#src/core/checks/rule.ts';
import { slotPath } from '#src/core/checks/rule-builders/clashes.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { wholeHour } from '#src/core/checks/words/times.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { wallClockOf } from '#src/core/time/place-wall-clock.ts';

/** The longest gap within a night. */
const quietMillis = 3 * 3_600_000;

/**
 * A slot that begins before `dayEnds`, with nothing in the hours before it: it is more likely the first of a morning
 * than the last of the night before. Not reported if the event's file sets `dayEnds`.
 */
export const loneBeforeDayEnds: Rule = {
  code: 'lone-before-day-ends',
  *find({ slots, documents, content: { event } }) {
    if (isWritten(documents)) return;
    const slotsOf = Map.groupBy(slots, ({ day }) => day);
    for (const slot of slots) {
      const { start, day, subject } = slot;
      const date = start.toISODate();
      if (slot.timing !== 'fixed' || slot.parent !== undefined || date === day) continue;
      const sameDay = slotsOf.get(day) ?? [];
      if (sameDay.length === 1 || sameDay.some((other) => leadsTo(other, slot))) continue;
      const wallClock = wallClockOf(start);
      yield {
        at: subject,
        path: slotPath(slot),
        message: `This ${entryNoun(subject)} starts at ${wallClock.slice(11)}, before "dayEnds" (${event.data.dayEnds}), so it comes last on the day before, hours after everything else.`,
        hint: `Write "dayEnds: '${wholeHour(wallClock)}'" in event.mdx if it opens its day, or "dayEnds: '${event.data.dayEnds}'" if it belongs to the night before.`,
      };
    }
  },
};

function isWritten(documents: RuleContext['documents']): boolean {
  return documents.some(
    ({ collection, frontmatter }) =>
      collection === 'event' && (frontmatter as { dayEnds?: unknown }).dayEnds !== undefined,
  );
}

/** Whether a slot begins before another one of its event day and ends at most shortly before that one begins. */
function leadsTo(other: Slot, slot: Slot): boolean {
  return (
    other.start.toMillis() < slot.start.toMillis() &&
    other.end.toMillis() > slot.start.toMillis() - quietMillis
  );
}
