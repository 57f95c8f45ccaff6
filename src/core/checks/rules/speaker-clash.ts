import { acceptClash, mostClashes } from '#src/core/checks/accept-clash.ts';
import type { Check, Raised } from '#src/core/checks/check.ts';
import { firstOf } from '#src/core/checks/first-of.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { slotDate, slotHours } from '#src/core/checks/words/slot-words.ts';
import { speakerClashes } from '#src/core/schedule/clashes.ts';

/** A person who speaks in two places at the same time. */
export const speakerClash: Check = {
  code: 'speaker-clash',
  *find({ slots, content }): Generator<Raised> {
    const names = new Map(content.speakers.map(({ id, data }) => [id, data.name]));
    for (const clash of firstOf(speakerClashes(slots), mostClashes)) {
      const [earlier, later] = clash.slots;
      const name = names.get(clash.speaker) ?? clash.speaker;
      const other =
        earlier.subject === later.subject
          ? 'in another of its slots'
          : `in ${quote(earlier.subject.title.plain)} (${earlier.subject.file})`;
      yield acceptClash({
        code: 'speaker-clash',
        slots: clash.slots,
        message: `${quote(name)} speaks here on ${slotDate(later)} from ${slotHours(later)}, and ${other} from ${slotHours(earlier)}.`,
        hint: 'Change the time of one of them; if it is meant, write "accept:" and below it "  speaker-clash: why it is meant".',
      });
    }
  },
};
