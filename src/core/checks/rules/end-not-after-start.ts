import { entryNoun } from '#src/core/checks/words/fields.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { wallClockInWords } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

function instead(start: string, end: string): string {
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return sameDay && end.slice(11) < '12:00' && start.slice(11) >= '12:00'
    ? `If it ends after midnight, write ${shiftDate(end.slice(0, 10), 1)}T${end.slice(11)}.`
    : 'Write the later time as "end", or the length as "minutes".';
}

/** A talk, session, or slot that ends before it begins, or at the same time. */
export const endNotAfterStart = problemRule(
  'end-not-after-start',
  'end-not-after-start',
  (problem) => {
    const { at, start, end } = problem;
    const same = start === end;
    const sameDay = start.slice(0, 10) === end.slice(0, 10);
    const from = sameDay ? start.slice(11) : wallClockInWords(start);
    const to = sameDay ? `${end.slice(11)} on ${dateInWords(end)}` : wallClockInWords(end);
    return {
      message: same
        ? `This ${entryNoun(at)} ends when it starts, at ${wallClockInWords(start)}.`
        : `This ${entryNoun(at)} ends at ${to}, before it starts at ${from}.`,
      hint: instead(start, end),
    };
  },
);
