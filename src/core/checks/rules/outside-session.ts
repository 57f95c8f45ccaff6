import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { joinWords, quote } from '#src/core/text/sentences.ts';
import { wallClockInWords } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

function span(start: string, end: string): string {
  return start.slice(0, 10) === end.slice(0, 10)
    ? `from ${start.slice(11)} to ${end.slice(11)} on ${dateInWords(start)}`
    : `from ${wallClockInWords(start)} to ${wallClockInWords(end)}`;
}

/** A talk or session that takes place outside all slots of its session. */
export const outsideSession = problemRule('outside-session', 'outside-session', (problem) => {
  const { at, start, end, session, times } = problem;
  const hours = joinWords(
    times.map((time) => span(time.start, time.end)),
    'and',
  );
  return {
    message: `This ${entryNoun(at)} is ${span(start, end)}, but its session ${quote(session.title.plain)} runs ${hours}.`,
    hint: `Move it inside the session, or change the time of the session in ${session.file}.`,
  };
});
