import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { sessionIdsOf } from '#src/core/model/talk.ts';

/** A session without entries, if other sessions have talks. Social sessions and those with a text need none. */
export const emptySession: Rule = {
  code: 'empty-session',
  *find({ content }): Generator<ReportedFinding> {
    const filled = new Set([
      ...content.talks.flatMap(({ data }) => sessionIdsOf(data)),
      ...content.sessions.flatMap(({ data }) => data.within ?? []),
    ]);
    if (!content.sessions.some(({ id }) => filled.has(id))) return;
    for (const session of content.sessions) {
      const { kind, status } = session.data;
      const holdsTalks = kind === 'session' || kind === 'posters' || kind === 'workshop';
      if (!holdsTalks || status === 'cancelled' || filled.has(session.id)) continue;
      if (session.body.trim() !== '') continue;
      yield {
        at: session,
        path: ['title'],
        message: 'No talk lies in this session, and it has no text.',
        hint: `Write "session: ${session.id}" in its talks, describe it in a text, or delete it.`,
      };
    }
  },
};
