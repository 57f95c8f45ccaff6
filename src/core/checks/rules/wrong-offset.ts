import { problemCheck } from '#src/core/checks/problem-check.ts';
import { cityOf, dateInWords } from '#src/core/checks/words/time-words.ts';
import { quote } from '#src/core/checks/words/quote.ts';

/** An offset at a time that comes twice, but neither of the two. */
export const wrongOffset = problemCheck('wrong-offset', 'offset-wrong', (problem) => {
  const { text, zone, wallClock, offsets } = problem;
  return {
    message: `${quote(text)} names an offset that the clocks in ${cityOf(zone)} don't have on ${dateInWords(wallClock)}.`,
    hint: `Write ${wallClock}${offsets[0]} for the first ${wallClock.slice(11)}, or ${wallClock}${offsets[1]} for the second.`,
  };
});
