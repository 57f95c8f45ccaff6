import type { Rule, ReportedFinding } from '#src/core/checks/rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import type { TalkEntry } from '#src/core/model/entry.ts';
import { sessionIdsOf } from '#src/core/model/talk.ts';

/** Talks of one session with the same `order`: their file names then decide the order, which readers can't see. */
export const duplicateOrder: Rule = {
  code: 'duplicate-order',
  *find({ content }): Generator<ReportedFinding> {
    const first = new Map<string, TalkEntry>();
    for (const talk of content.talks) {
      const { order, board, start, status } = talk.data;
      if (order === undefined || start !== undefined || status === 'cancelled') continue;
      for (const session of sessionIdsOf(talk.data)) {
        const position = [session, String(order), board ?? ''].join('\n');
        const other = first.get(position);
        if (other === undefined) {
          first.set(position, talk);
          continue;
        }
        yield {
          at: talk,
          path: ['order'],
          message: `${quote(other.title.plain)} (${other.file}) has the same "order" in the session ${quote(session)}.`,
          hint: 'Number the talks of a session 1, 2, 3… in the order they are given.',
        };
      }
    }
  },
};
