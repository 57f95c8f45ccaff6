import { placingRule } from '#src/core/checks/rule-builders.ts';
import { quote } from '#src/core/checks/words/sentences.ts';

/** A `dayEnds` that is no time of day in the morning. */
export const dayEndsForm = placingRule('day-ends-form', 'day-ends-form', (problem) => {
  const { text, suggestion } = problem;
  return {
    message: `"dayEnds" is ${quote(text)}, but it takes the hour of the night, from 00:00 to 12:00, at which a day of the event is over.`,
    hint: `Write "dayEnds: ${suggestion ?? '06:00'}"; what begins after midnight and before it belongs to the evening before.`,
  };
});
