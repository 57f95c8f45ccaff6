import { slotPath } from '#src/core/checks/rule-builders/clashes.ts';
import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { joinWords, quote } from '#src/core/text/sentences.ts';
import { slotDate, slotHours } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { slotsOutsideHours } from '#src/core/schedule/opening-hours.ts';

/** A talk or session at a time when its room or the event is closed. */
export const outsideHours: Rule = {
  code: 'outside-hours',
  *find({ content, slots }): Generator<ReportedFinding> {
    for (const { slot, room, hours } of slotsOutsideHours(content.event.data, slots)) {
      const what = room === undefined ? 'the event' : `the room ${quote(room.name)}`;
      const times = hours.map(({ opens, closes }) => `from ${opens} to ${closes}`);
      const day = slot.day === slot.start.toISODate() ? 'that day' : `on ${dateInWords(slot.day)}`;
      const open = hours.length === 0 ? 'is closed' : `is open ${joinWords(times, 'and')}`;
      yield {
        at: slot.subject,
        path: slotPath(slot),
        about: room?.id ?? 'event',
        message: `This ${entryNoun(slot.subject)} is from ${slotHours(slot)} on ${slotDate(slot)}, but ${what} ${open} ${day}.`,
        hint: `Change the time${room === undefined ? '' : ' or the room'}, or "openingHours" in event.mdx. If it is intentional, write "accept:" and below it "  outside-hours: the reason".`,
      };
    }
  },
};
