import { acceptClash, mostClashes } from '#src/core/checks/accept-clash.ts';
import type { Check, Raised } from '#src/core/checks/check.ts';
import { firstOf } from '#src/core/checks/first-of.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { slotDate, slotHours } from '#src/core/checks/words/slot-words.ts';
import { roomClashes } from '#src/core/schedule/clashes.ts';

/** Two slots in one room at the same time. */
export const roomClash: Check = {
  code: 'room-clash',
  *find({ slots }): Generator<Raised> {
    for (const clash of firstOf(roomClashes(slots), mostClashes)) {
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
