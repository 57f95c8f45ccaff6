import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { cityOrZone } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import { quote } from '#src/core/text/sentences.ts';

/** An offset on a time that occurs twice, which matches neither of the two. */
export const wrongOffset = problemRule('wrong-offset', 'offset-wrong', (problem) => {
  const { text, zone, wallClock, offsets } = problem;
  return {
    message: `${quote(text)} has an offset that clocks in ${cityOrZone(zone)} don’t have on ${dateInWords(wallClock)}.`,
    hint: `Write ${wallClock}${offsets[0]} for the first ${wallClock.slice(11)}, or ${wallClock}${offsets[1]} for the second.`,
  };
});
