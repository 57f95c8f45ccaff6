import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { quote } from '#src/core/text/sentences.ts';
import { lengthInWords, wallClockInWords } from '#src/core/checks/words/times.ts';

/** Consecutive talks that take longer than their session. */
export const sessionOverflow = problemRule('session-overflow', 'session-overflow', (problem) => {
  const { end, session, time, minutes } = problem;
  return {
    message: `After the talks before it, this talk would end at ${wallClockInWords(end)}, but its session ${quote(session.title.plain)} ends at ${wallClockInWords(time.end)}.`,
    hint: `Shorten the talks of the session by ${lengthInWords(minutes)} in total, or end the session later in ${session.file}.`,
  };
});
