import type { Rule } from '#src/core/checks/rule.ts';
import { sessionIdsOf } from '#src/core/model/talk.ts';

/** A talk that has a replacement but is not canceled. */
export const replacedNotCancelled: Rule = {
  code: 'replaced-not-cancelled',
  *find({ content: { talks, sessions } }) {
    const cancelled = new Set(
      sessions.filter(({ data }) => data.status === 'cancelled').map(({ id }) => id),
    );
    for (const talk of talks) {
      const { replacedBy, status, slots = [] } = talk.data;
      const sessionIds = sessionIdsOf(talk.data);
      if (replacedBy === undefined || status === 'cancelled') continue;
      if (sessionIds.length > 0 && sessionIds.every((id) => cancelled.has(id))) continue;
      if (slots.length > 0 && slots.every((slot) => slot.status === 'cancelled')) continue;
      yield {
        at: talk,
        path: ['replacedBy'],
        message: 'This talk has "replacedBy" but isn’t canceled.',
        hint: 'Write "status: cancelled", or remove "replacedBy".',
      };
    }
  },
};
