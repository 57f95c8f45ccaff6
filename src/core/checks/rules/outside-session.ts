import { problemCheck } from '#src/core/checks/problem-check.ts';
import { joinWords } from '#src/core/checks/words/join-words.ts';
import { quote } from '#src/core/checks/words/quote.ts';
import { dateInWords, wallClockInWords } from '#src/core/checks/words/time-words.ts';

const span = (start: string, end: string): string =>
  start.slice(0, 10) === end.slice(0, 10)
    ? `from ${start.slice(11)} to ${end.slice(11)} on ${dateInWords(start)}`
    : `from ${wallClockInWords(start)} to ${wallClockInWords(end)}`;

/** A talk or session that lies in none of the times of the session it belongs to. */
export const outsideSession = problemCheck('outside-session', 'outside-session', (problem) => {
  const { start, end, session, times } = problem;
  const hours = joinWords(
    times.map((time) => span(time.start, time.end)),
    'and',
  );
  return {
    message: `It is ${span(start, end)}, but its session ${quote(session.title.plain)} is ${hours}.`,
    hint: `Write a time within the session, or change the session’s in ${session.file}.`,
  };
});
