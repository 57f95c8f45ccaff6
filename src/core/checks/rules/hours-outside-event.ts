import type { ReportedFinding, Rule } from '#src/core/checks/rule.ts';
import { writtenOpenings } from '#src/core/checks/raw-fields.ts';
import { eventDaysInWords } from '#src/core/checks/words/times.ts';
import { dateInWords } from '#src/core/time/date-in-words.ts';
import type { Event } from '#src/core/model/event/event.ts';
import { shiftDate } from '#src/core/time/event-day.ts';
import { readDate } from '#src/core/time/wall-clock.ts';

/** The same day of another year that is within the event, or otherwise the event's nearest day. */
function inEvent(date: string, { start, end }: Event): string {
  const sameDay = [start, end].map((each) => `${each.slice(0, 4)}${date.slice(4)}`);
  return sameDay.find((each) => start <= each && each <= end) ?? (date > end ? end : start);
}

/**
 * Opening hours for a day on which nothing can take place, which therefore never apply. The morning after the last day
 * belongs to the event until `dayEnds`.
 */
export const hoursOutsideEvent: Rule = {
  code: 'hours-outside-event',
  *find({ content: { event } }): Generator<ReportedFinding> {
    const { start, end, dayEnds } = event.data;
    if (!readDate(start).ok || !readDate(end).ok || end < start) return;
    for (const { path, opening } of writtenOpenings(event.data)) {
      const { date, opens } = opening;
      if (date === undefined || !readDate(date).ok) continue;
      const day = opens < dayEnds ? shiftDate(date, -1) : date;
      if ((start <= date && date <= end) || (start <= day && day <= end)) continue;
      yield {
        at: event,
        path: [...path, 'date'],
        message: `These opening hours are for ${dateInWords(date)}, but ${eventDaysInWords(start, end)}.`,
        hint: `Write a day of the event, such as ${inEvent(date, event.data)}, or leave out "date" if they are for every day.`,
      };
    }
  },
};
