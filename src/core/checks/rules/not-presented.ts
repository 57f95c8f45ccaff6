import type { Rule } from '#src/core/checks/rule.ts';

const timeFields = ['start', 'end', 'minutes', 'slots'] as const;

/** A talk that is not presented but has a time. */
export const notPresented: Rule = {
  code: 'not-presented',
  *find({ content: { talks } }) {
    for (const talk of talks) {
      if (talk.data.presented !== false) continue;
      const field = timeFields.find((name) => talk.data[name] !== undefined);
      if (field === undefined) continue;
      yield {
        at: talk,
        path: [field],
        part: 'key',
        message: `This talk has "presented: false", but "${field}" says when it is presented.`,
        hint: `Remove "${field}", or remove "presented".`,
      };
    }
  },
};
