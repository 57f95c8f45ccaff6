import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { foldText } from '#src/core/text/fold.ts';
import { isOneSlip } from '#src/core/text/nearest.ts';

/** In shorter names, one letter makes a different name: "Maria" and "Mario". */
const leastLetters = 6;

/**
 * If this many people with the same affiliation share all their names but one, it is not a typo: "Team Red", "Team
 * Blue".
 */
const mostAlike = 20;

/**
 * Whether two parts of a name differ by one letter. A difference in the ending does not count, because it makes a
 * different name.
 */
function isSlip(a: string, b: string): boolean {
  const [shorter, longer] = a.length < b.length ? [a, b] : [b, a];
  if (shorter.length < leastLetters || !isOneSlip(a, b)) return false;
  return !longer.startsWith(shorter) && a.slice(0, -1) !== b.slice(0, -1);
}

/** The people of a group whose name is nearly the same as an earlier one, together with that one. */
function* alikeIn(speakers: readonly SpeakerEntry[]): Generator<[SpeakerEntry, SpeakerEntry]> {
  // Keyed by all words of the name but one.
  const wordsByKey = new Map<string, { readonly word: string; readonly speaker: SpeakerEntry }[]>();
  for (const speaker of speakers) {
    const words = foldText(speaker.data.name).split(' ');
    if (words.length < 2) continue;
    let other: SpeakerEntry | undefined;
    for (const [index, word] of words.entries()) {
      const key = `${String(index)} ${words.toSpliced(index, 1).join(' ')}`;
      const alike = wordsByKey.get(key) ?? [];
      if (alike.length >= mostAlike) continue;
      other ??= alike.find((each) => isSlip(each.word, word))?.speaker;
      if (alike.push({ word, speaker }) === 1) wordsByKey.set(key, alike);
    }
    if (other !== undefined) yield [speaker, other];
  }
}

/** Two people with the same affiliation whose names differ by one letter within one word. */
export const similarName: Rule = {
  code: 'similar-name',
  *find({ content: { speakers } }): Generator<ReportedFinding> {
    const placed = speakers.filter(({ data }) => data.affiliation !== undefined);
    const groups = Map.groupBy(placed, ({ data }) => foldText(data.affiliation ?? ''));
    for (const together of groups.values()) {
      for (const [speaker, other] of alikeIn(together)) {
        yield {
          at: speaker,
          path: ['name'],
          message: `${quote(other.data.name)} (${other.file}) has nearly the same name, and the same affiliation.`,
          hint: 'If the two are one person, keep one file, and write the other id into its "aliases".',
        };
      }
    }
  },
};
