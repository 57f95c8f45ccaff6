import { acceptClash, mostClashes, firstIn } from '#src/core/checks/rule-builders.ts';
import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/checks/words/sentences.ts';
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
        message: `It is in ${quote(room)} on ${slotDate(later)} from ${slotHours(later)}, where ${other} is from ${slotHours(earlier)}.`,
        hint: 'Change the time or the room of one of them; if it is meant, write "accept:" and below it "  room-clash: why it is meant".',
      });
    }
  },
};
