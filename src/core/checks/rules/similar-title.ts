import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { preparedTalks } from '#src/core/checks/rule-builders/usual-part-rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';
import { foldText } from '#src/core/text/fold.ts';
import { isOneSlip } from '#src/core/text/nearest.ts';

/** Shorter words that differ by one letter mean different things: "Part I", "data" and "date". */
const leastLetters = 5;

/** Whether two folded titles differ by one letter in one word, or only in their spaces. */
function isAlike(a: string, b: string): boolean {
  if (a === b) return false;
  if (a.replaceAll(' ', '') === b.replaceAll(' ', '')) return true;
  const [words, others] = [a.split(' '), b.split(' ')];
  if (words.length < 3 || words.length !== others.length) return false;
  const differing = words.flatMap((word, index) => {
    const other = others[index] ?? '';
    return word === other ? [] : [[word, other] as const];
  });
  const [pair, ...more] = differing;
  if (pair === undefined || more.length > 0) return false;
  return (
    pair.every((word) => word.length >= leastLetters && !/\d/.test(word)) && isOneSlip(...pair)
  );
}

/** Two talks of one person whose titles differ by a typo. */
export const similarTitle: Rule = {
  code: 'similar-title',
  *find({ content }): Generator<ReportedFinding> {
    const byPerson = new Map<string, TalkEntry[]>();
    for (const talk of [...preparedTalks(content).values()].flat()) {
      const { speakers = [], authors = [] } = talk.data;
      for (const person of new Set([...speakers, ...authors].map(({ id, name }) => id ?? name))) {
        if (person === undefined) continue;
        const talks = byPerson.get(person);
        if (talks === undefined) byPerson.set(person, [talk]);
        else talks.push(talk);
      }
    }
    const reported = new Set<TalkEntry>();
    for (const talks of byPerson.values()) {
      if (talks.length < 2) continue;
      const titles = talks.map(({ title }) => foldText(title.plain));
      for (const [index, talk] of talks.entries()) {
        const at = titles.findIndex(
          (title, other) => other < index && isAlike(title, titles[index] ?? ''),
        );
        const other = talks[at];
        if (other === undefined || reported.has(talk)) continue;
        reported.add(talk);
        yield {
          at: talk,
          path: ['title'],
          message: `${quote(other.title.plain)} (${other.file}) has nearly the same title, and a person in common.`,
          hint: 'If it is one talk, keep one file, and write the other id into its "aliases".',
        };
      }
    }
  },
};
