import type { Check } from '#src/core/checks/check.ts';

/** A `session` beside `sessions`: the slots of the two would be named in two ways. */
export const sessionAndSessions: Check = {
  code: 'session-and-sessions',
  *find({ content: { talks } }) {
    for (const talk of talks) {
      const { session, sessions } = talk.data;
      if (session === undefined || sessions === undefined) continue;
      yield {
        at: talk,
        path: ['session'],
        part: 'key',
        message: 'It has both "session" and "sessions".',
        hint: `Write all of them in one list, like "sessions: [${[...new Set([session, ...sessions])].join(', ')}]".`,
      };
    }
  },
};
