import { problemRule } from '#src/core/checks/rule-builders/problem-rule.ts';
import { entryNoun } from '#src/core/checks/words/fields.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import { eventDaysInWords, wallClockInWords, wholeHour } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';

/**
 * The same time on the event's nearest day. A time after midnight that belongs to an evening has the next day's date.
 */
function onNearestDay(start: string, day: string, first: string, last: string): string {
  const nearest = day < first ? first : last;
  const date = start.slice(0, 10) === day ? nearest : shiftDate(nearest, 1);
  return `${date}${start.slice(10)}`;
}

/** A slot on a day outside the event. */
export const outsideEvent = problemRule('outside-event', 'outside-event', (problem) => {
  const { at, start, day, first, last } = problem;
  const evening = day === start.slice(0, 10) ? '' : `, which is the night of ${dateInWords(day)}`;
  const dawn =
    day < first && evening !== ''
      ? ` If it opens the day, write "dayEnds: '${wholeHour(start)}'" in event.mdx.`
      : '';
  return {
    message: `This ${entryNoun(at)} starts at ${wallClockInWords(start)}${evening}, but ${eventDaysInWords(first, last)}.`,
    hint: `Write a day of the event, such as ${onNearestDay(start, day, first, last)}, or change the "start" or "end" of the event.${dawn}`,
  };
});
