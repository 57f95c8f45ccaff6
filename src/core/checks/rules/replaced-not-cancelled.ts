import type { Check } from '#src/core/checks/check.ts';

/** A talk that another one replaces, but which is not cancelled. */
export const replacedNotCancelled: Check = {
  code: 'replaced-not-cancelled',
  *find({ content: { talks, sessions } }) {
    const cancelled = new Set(
      sessions.filter(({ data }) => data.status === 'cancelled').map(({ id }) => id),
    );
    for (const talk of talks) {
      const { replacedBy, status, session, slots = [] } = talk.data;
      if (replacedBy === undefined || status === 'cancelled') continue;
      if (session !== undefined && cancelled.has(session)) continue;
      if (slots.length > 0 && slots.every((slot) => slot.status === 'cancelled')) continue;
      yield {
        severity: 'warning',
        at: talk,
        path: ['replacedBy'],
        message: 'Another talk takes the place of this one, but it is not cancelled.',
        hint: 'Write "status: cancelled", or leave "replacedBy" out.',
      };
    }
  },
};
