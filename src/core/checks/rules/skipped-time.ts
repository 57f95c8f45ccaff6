import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { gapStart, cityOrZone, wallClockInWords } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

function change(zone: string, text: string, resumes: string): string {
  const from = gapStart(zone, resumes);
  const clocks = `the clocks in ${cityOrZone(zone)} go`;
  if (from === undefined) return `The clocks in ${cityOrZone(zone)} skip ${wallClockInWords(text)}`;
  return from.slice(0, 10) === resumes.slice(0, 10)
    ? `On ${dateInWords(resumes)} ${clocks} from ${from.slice(11)} to ${resumes.slice(11)}`
    : `${clocks.replace('the', 'The')} from ${wallClockInWords(from)} to ${wallClockInWords(resumes)}`;
}

/** A wall clock that a clock change skips. */
export const skippedTime = problemRule('skipped-time', 'wall-clock-skipped', (problem) => {
  const { text, zone, resumes } = problem;
  return {
    message: `${change(zone, text, resumes)}, so ${text.slice(11, 16)} does not exist.`,
    hint: `Write ${resumes} if it starts right after the clocks change, or the intended time.`,
  };
});
