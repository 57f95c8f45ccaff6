import { acceptClash, mostClashes, firstIn } from '#src/core/checks/rule-builders/clashes.ts';
import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { quote } from '#src/core/text/sentences.ts';
import { slotDate, slotHours } from '#src/core/checks/words/times.ts';
import { roomClashes } from '#src/core/schedule/clashes.ts';

/** Two slots in one room at the same time. */
export const roomClash: Rule = {
  code: 'room-clash',
  *find({ slots }): Generator<ReportedFinding> {
    for (const clash of firstIn(roomClashes(slots), mostClashes)) {
      const [earlier, later] = clash.slots;
      const room = clash.room.name;
      const other =
        earlier.subject === later.subject
          ? 'another of its slots'
          : `${quote(earlier.subject.title.plain)} (${earlier.subject.file})`;
      yield acceptClash({
        code: 'room-clash',
        slots: clash.slots,
        message: `${quote(room)} is double-booked on ${slotDate(later)}: this ${entryNoun(later.subject)} is from ${slotHours(later)}, and ${other} is from ${slotHours(earlier)}.`,
        hint: 'Change the time or room of one of them. If the clash is intentional, write "accept:" and below it "  room-clash: the reason".',
      });
    }
  },
};
