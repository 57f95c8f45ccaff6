import { daysBetween } from '#src/core/time/event-day.ts';
import { formatDates } from '#src/core/time/format-date.ts';
import type { Schedule } from './schedule.ts';

/**
 * The number of consecutive empty days that count as a break in the event; if there are fewer, their talks may just not
 * be scheduled yet.
 */
const gapDays = 2;

/** Formats the event's dates in its language: "January 11–12 and 18–19, 2027" if there is a break between them. */
export function eventDates({ event, days }: Pick<Schedule, 'event' | 'days'>): string {
  const { start, end, language } = event.data;
  const used = days.map(({ date }) => date);
  const dates = daysBetween(start, end);
  const isGap = (date: string): boolean => {
    const before = used.findLast((one) => one < date);
    const after = used.find((one) => one > date);
    if (used.includes(date) || before === undefined || after === undefined) return false;
    return daysBetween(before, after).length - 2 >= gapDays;
  };
  return formatDates(
    dates.filter((date) => !isGap(date)),
    language,
  );
}
