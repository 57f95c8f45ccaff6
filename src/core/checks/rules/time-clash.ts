import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { firstIn, mostClashes, slotPath } from '#src/core/checks/rule-builders/clashes.ts';
import { quote } from '#src/core/text/sentences.ts';
import { slotDate, slotHours } from '#src/core/checks/words/times.ts';
import { isExclusive, overlappingPairs } from '#src/core/schedule/clashes.ts';
import { isInSession } from '#src/core/schedule/schedule.ts';

/**
 * Two slots at the same time in an event without rooms: it has only one stage, where only one of them can take place.
 */
export const timeClash: Rule = {
  code: 'time-clash',
  *find({ content, slots }): Generator<ReportedFinding> {
    if (slots.some(({ rooms }) => rooms.length > 0)) return;
    const hasRooms = content.event.data.rooms.length > 0;
    const own = slots.filter((slot) => isExclusive(slot));
    for (const [earlier, later] of firstIn(overlappingPairs(own), mostClashes)) {
      if (isInSession(earlier, later.subject) || isInSession(later, earlier.subject)) continue;
      const other =
        earlier.subject === later.subject
          ? 'another of its slots'
          : `${quote(earlier.subject.title.plain)} (${earlier.subject.file})`;
      yield {
        at: later.subject,
        path: slotPath(later),
        about: 'stage',
        message: `On ${slotDate(later)} it is from ${slotHours(later)}, while ${other} is from ${slotHours(earlier)}, and ${hasRooms ? 'nothing has a room' : 'the event has no rooms'}.`,
        hint: hasRooms
          ? 'Change the time of one of them, or write the "room" of each.'
          : 'Change the time of one of them; if both take place at once, give the event "rooms" and each of the two its "room".',
      };
    }
  },
};
