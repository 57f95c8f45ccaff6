import { problemCheck } from '#src/core/checks/problem-check.ts';
import { cityOf } from '#src/core/checks/words/time-words.ts';
import { wallClockIn } from '#src/core/checks/words/in-zone.ts';
import { quote } from '#src/core/checks/words/quote.ts';

/** An offset at a time that exists once. */
export const offsetNotNeeded = problemCheck('offset-not-needed', 'offset-not-needed', (problem) => {
  const { text, zone, wallClock, offset } = problem;
  const written = text.slice(-6);
  return {
    message: `${quote(text)} names an offset, but every time is a time in ${cityOf(zone)}.`,
    hint:
      written === offset
        ? `Write ${wallClock}.`
        : `Write ${wallClock} if that is what the clocks in ${cityOf(zone)} show, or ${wallClockIn(zone, text) ?? 'the time there'} if ${written} is meant.`,
  };
});
