import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { lacksUsual, preparedTalks } from '#src/core/checks/rule-builders.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';

/** Whether a talk names its presenters, or explains beside its time why not: "Speaker to be announced". */
function saysWho({ data: { speakers = [], authors = [], note } }: TalkEntry): boolean {
  return speakers.length > 0 || authors.length > 0 || note !== undefined;
}

/** A talk that names nobody, where most talks of its kind name their speakers. */
export const noSpeaker: Rule = {
  code: 'no-speaker',
  *find({ content }): Generator<ReportedFinding> {
    for (const [kind, talks] of preparedTalks(content)) {
      for (const talk of lacksUsual(talks, saysWho)) {
        yield {
          at: talk,
          path: ['title'],
          about: kind,
          message: `This talk has no speaker, although most talks of the kind "${kind}" have one.`,
          hint: 'Write "speakers:" with their ids, or "note: Speaker to be announced".',
        };
      }
    }
  },
};
