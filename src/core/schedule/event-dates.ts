import { daysBetween } from '#src/core/time/event-day.ts';
import { formatDates } from '#src/core/time/format-date.ts';
import type { Schedule } from './schedule.ts';

/** So many days without anything, one after the other, are a pause; fewer may not be scheduled yet. */
const pauseDays = 2;

/** Writes when an event is, in its language: "January 11–12 and 18–19, 2027" where it pauses in between. */
export function eventDates({ event, days }: Pick<Schedule, 'event' | 'days'>): string {
  const { start, end, language } = event.data;
  const used = days.map(({ date }) => date);
  const dates = daysBetween(start, end);
  const isBreakLike = (date: string): boolean => {
    const before = used.findLast((one) => one < date);
    const after = used.find((one) => one > date);
    if (used.includes(date) || before === undefined || after === undefined) return false;
    return daysBetween(before, after).length - 2 >= pauseDays;
  };
  return formatDates(
    dates.filter((date) => !isBreakLike(date)),
    language,
  );
}
