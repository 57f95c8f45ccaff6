import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { foldText } from '#src/core/text/fold.ts';

/** Two people with the same name: either one person twice, or two people whom readers cannot distinguish. */
export const sameName: Rule = {
  code: 'same-name',
  *find({ content }): Generator<ReportedFinding> {
    const first = new Map<string, SpeakerEntry>();
    for (const speaker of content.speakers) {
      const name = foldText(speaker.data.name);
      const other = first.get(name);
      if (other === undefined) {
        first.set(name, speaker);
        continue;
      }
      const isDistinguished =
        speaker.data.affiliation !== undefined &&
        speaker.data.affiliation !== other.data.affiliation;
      yield {
        at: speaker,
        path: ['name'],
        message: `The name ${quote(other.data.name)} is also used in ${other.file}.`,
        hint: isDistinguished
          ? 'If they are the same person, keep one file and add the other id to its "aliases".'
          : 'If they are the same person, keep one file and add the other id to its "aliases". If not, give each an "affiliation" that tells them apart.',
      };
    }
  },
};
