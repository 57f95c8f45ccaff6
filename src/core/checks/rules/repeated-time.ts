import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { cityOrZone } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

/** A wall clock that a clock change repeats, without an offset to say which one is meant. */
export const repeatedTime = problemRule('repeated-time', 'wall-clock-repeated', (problem) => {
  const { zone, wallClock, offsets } = problem;
  const time = wallClock.slice(11);
  return {
    message: `On ${dateInWords(wallClock)} the clocks in ${cityOrZone(zone)} are set back, so ${time} happens twice.`,
    hint: `Write ${wallClock}${offsets[0]} for the first ${time}, or ${wallClock}${offsets[1]} for the second.`,
  };
});
