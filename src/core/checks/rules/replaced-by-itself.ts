import type { Rule } from '#src/core/checks/rule.ts';

/** A talk that names itself as its replacement. */
export const replacedByItself: Rule = {
  code: 'replaced-by-itself',
  *find({ content: { talks } }) {
    for (const talk of talks) {
      if (talk.data.replacedBy !== talk.id) continue;
      yield {
        at: talk,
        path: ['replacedBy'],
        message: 'This talk is replaced by itself.',
        hint: 'Write the id of the other talk, or remove "replacedBy".',
      };
    }
  },
};
