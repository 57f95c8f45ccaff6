import { acceptClash, mostClashes, firstIn } from '#src/core/checks/rule-builders/clashes.ts';
import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { slotDate, slotHours } from '#src/core/checks/words/times.ts';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { groupIds, speakerClashes } from '#src/core/schedule/clashes.ts';
import type { SpeakerClash } from '#src/core/schedule/clashes.ts';

/**
 * A person who speaks in two places at the same time. Clashes that the person's own file accepts are combined into one
 * note.
 */
export const speakerClash: Rule = {
  code: 'speaker-clash',
  *find({ slots, content }): Generator<ReportedFinding> {
    const speakers = new Map(content.speakers.map((speaker) => [speaker.id, speaker]));
    const accepted = new Map<SpeakerEntry, number>();
    const open = function* (): Generator<SpeakerClash> {
      for (const clash of speakerClashes(slots, groupIds(content.speakers))) {
        const speaker = speakers.get(clash.speaker);
        if (speaker?.data.accept?.['speaker-clash'] === undefined) yield clash;
        else accepted.set(speaker, (accepted.get(speaker) ?? 0) + 1);
      }
    };
    for (const clash of firstIn(open(), mostClashes)) {
      const [earlier, later] = clash.slots;
      const name = speakers.get(clash.speaker)?.data.name ?? clash.speaker;
      const other =
        earlier.subject === later.subject
          ? 'in another of its slots'
          : `in ${quote(earlier.subject.title.plain)} (${earlier.subject.file})`;
      yield acceptClash({
        code: 'speaker-clash',
        slots: clash.slots,
        about: clash.speaker,
        message: `${quote(name)} is double-booked on ${slotDate(later)}: here from ${slotHours(later)}, and ${other} from ${slotHours(earlier)}.`,
        hint: 'Change the time of one of them. If the clash is intentional, write "accept:" and below it "  speaker-clash: the reason".',
      });
    }
    for (const [speaker, count] of accepted) yield acceptedNote(speaker, count);
  },
};

function acceptedNote(speaker: SpeakerEntry, count: number): ReportedFinding {
  const { name, accept } = speaker.data;
  const times = count === 1 ? '' : ` ${String(count)} times`;
  const reason = quote(accept?.['speaker-clash'] ?? '', 200);
  return {
    severity: 'note',
    at: speaker,
    path: ['accept', 'speaker-clash'],
    message: `${quote(name)} is in two places at once${times}. Accepted because: ${reason}`,
    hint: 'Remove "speaker-clash" from "accept" when this is no longer intended.',
  };
}
