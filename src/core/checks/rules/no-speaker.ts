import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { preparedTalks } from '#src/core/checks/rule-builders.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';

function hasPeople({ data: { speakers = [], authors = [] } }: TalkEntry): boolean {
  return speakers.length + authors.length > 0;
}

/** A talk without speaker and author, where most talks of its kind have one. */
export const noSpeaker: Rule = {
  code: 'no-speaker',
  *find({ content }): Generator<ReportedFinding> {
    for (const [kind, alike] of preparedTalks(content)) {
      if (alike.filter(hasPeople).length * 2 <= alike.length) continue;
      for (const talk of alike) {
        if (hasPeople(talk) || talk.data.note !== undefined) continue;
        yield {
          severity: 'note',
          at: talk,
          path: ['title'],
          message: `It has no speaker and no author, unlike most of the kind "${kind}".`,
          hint: 'Name them in "speakers" or "authors", or write a note: "Speaker to be announced".',
        };
      }
    }
  },
};
