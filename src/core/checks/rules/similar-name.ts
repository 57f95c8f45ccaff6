import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/checks/words/sentences.ts';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { foldText } from '#src/core/text/fold.ts';
import { isOneSlip } from '#src/core/text/nearest.ts';

/** In shorter names one letter makes another name: "Maria" and "Mario". */
const leastLetters = 6;

/** Whether two parts of a name differ by one letter, but not by an ending that makes another name. */
function isSlip(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < leastLetters || !isOneSlip(a, b)) return false;
  return !longer.startsWith(shorter) && a.slice(0, -1) !== b.slice(0, -1);
}

/** Two people of one affiliation whose names differ by one letter within one word. */
export const similarName: Rule = {
  code: 'similar-name',
  *find({ content: { speakers } }): Generator<ReportedFinding> {
    // By the affiliation and all words of the name but one.
    const known = new Map<string, { readonly word: string; readonly speaker: SpeakerEntry }[]>();
    for (const speaker of speakers) {
      const { name, affiliation } = speaker.data;
      const words = foldText(name).split(' ');
      if (affiliation === undefined || words.length < 2) continue;
      const place = foldText(affiliation);
      let other: SpeakerEntry | undefined;
      for (const [index, word] of words.entries()) {
        const key = [place, index, ...words.toSpliced(index, 1)].join('\n');
        const alike = known.get(key) ?? [];
        other ??= alike.find((each) => isSlip(each.word, word))?.speaker;
        known.set(key, [...alike, { word, speaker }]);
      }
      if (other === undefined) continue;
      yield {
        at: speaker,
        path: ['name'],
        message: `${quote(other.data.name)} (${other.file}) has nearly the same name, and the same affiliation.`,
        hint: 'If the two are one person, keep one file, and write the other id into its "aliases".',
      };
    }
  },
};
