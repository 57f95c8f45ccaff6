import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { foldText } from '#src/core/text/fold.ts';

/** Two people whose names consist of the same words in a different order: "Ada Lovelace" and "Lovelace, Ada". */
export const swappedName: Rule = {
  code: 'swapped-name',
  *find({ content: { speakers } }): Generator<ReportedFinding> {
    const first = new Map<string, SpeakerEntry>();
    for (const speaker of speakers) {
      const name = foldText(speaker.data.name);
      const words = name.split(/[\s,]+/).filter((word) => word !== '');
      if (words.length < 2) continue;
      const key = words.sort().join(' ');
      const other = first.get(key);
      first.set(key, other ?? speaker);
      // The rule for equal names reports names in the same order.
      if (other === undefined || foldText(other.data.name) === name) continue;
      yield {
        at: speaker,
        path: ['name'],
        message: `${quote(other.data.name)} (${other.file}) is the same name in another order.`,
        hint: 'If the two are one person, keep one file and write the other id into its "aliases".',
      };
    }
  },
};
