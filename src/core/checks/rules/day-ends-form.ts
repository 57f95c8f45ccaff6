import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { defaultDayEnds } from '#src/core/model/event/event.ts';

/** A `dayEnds` that is not a time of day in the morning. */
export const dayEndsForm = problemRule('day-ends-form', 'day-ends-form', (problem) => {
  const { path, text, suggestion } = problem;
  return {
    message: `"dayEnds" is ${quote(text)}, but it must be a time from 00:00 to 12:00: when one event day ends and the next begins.`,
    hint: `Write "dayEnds: ${suggestion ?? defaultDayEnds}". A talk after midnight but before this time belongs to the evening before.`,
    fix: suggestion === undefined ? undefined : { edit: 'set', path, value: suggestion },
  };
});
