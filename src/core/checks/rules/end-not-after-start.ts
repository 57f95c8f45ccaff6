import { shiftDate } from '#src/core/time/event-day.ts';
import { problemCheck } from '#src/core/checks/problem-check.ts';
import { dateInWords, wallClockInWords } from '#src/core/checks/words/time-words.ts';

const instead = (start: string, end: string): string => {
  const sameDay = start.slice(0, 10) === end.slice(0, 10);
  return sameDay && end.slice(11) < '12:00' && start.slice(11) >= '12:00'
    ? `Write ${shiftDate(end.slice(0, 10), 1)}T${end.slice(11)} if it ends after midnight.`
    : 'Write the later of the two as "end", or its length as "minutes".';
};

/** A talk, session or slot that ends before it begins, or at once. */
export const endNotAfterStart = problemCheck(
  'end-not-after-start',
  'end-not-after-start',
  (problem) => {
    const { start, end } = problem;
    const same = start === end;
    const sameDay = start.slice(0, 10) === end.slice(0, 10);
    const from = sameDay ? start.slice(11) : wallClockInWords(start);
    const to = sameDay ? `${end.slice(11)} on ${dateInWords(end)}` : wallClockInWords(end);
    return {
      message: same
        ? `It ends when it starts, at ${wallClockInWords(start)}.`
        : `It ends at ${to}, before it starts at ${from}.`,
      hint: instead(start, end),
    };
  },
);
