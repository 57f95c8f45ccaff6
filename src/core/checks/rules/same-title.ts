import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { preparedTalks } from '#src/core/checks/rule-builders/usual-part-rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';
import { foldText } from '#src/core/text/fold.ts';

/** The ids or names of a talk's speakers and authors. */
function everyoneOf({ data: { speakers = [], authors = [] } }: TalkEntry): string[] {
  return [...speakers, ...authors].map(({ id, name }) => id ?? name ?? '');
}

/** Whether a title only says that it is still to be announced. */
function isToBeAnnounced(title: string): boolean {
  return /^to be (?:announced|confirmed|decided|determined)\b/.test(title);
}

/** Two talks with the same title and a person in common, most likely the same talk twice. */
export const sameTitle: Rule = {
  code: 'same-title',
  *find({ content }): Generator<ReportedFinding> {
    const first = new Map<string, TalkEntry>();
    for (const talk of [...preparedTalks(content).values()].flat()) {
      const title = foldText(talk.title.plain);
      const { kind } = talk.data;
      // Short titles such as "Welcome" or "Panel discussion" occur more than once.
      if (title.split(' ').length < 3 || isToBeAnnounced(title)) continue;
      const other = first.get(`${kind} ${title}`);
      first.set(`${kind} ${title}`, other ?? talk);
      if (other === undefined) continue;
      const people = new Set(everyoneOf(other));
      if (people.size > 0 && !everyoneOf(talk).some((person) => people.has(person))) continue;
      yield {
        at: talk,
        path: ['title'],
        message: `${quote(other.title.plain)} is also the title of ${other.file}.`,
        hint: 'If it is one talk, keep one file: give it "slots" where it is held twice, and write the other id into its "aliases".',
      };
    }
  },
};
