import type { HistoricSlot } from '#src/core/history/history.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { instantIn } from '#src/core/time/instant.ts';

/** A slot's times as they once were, in the event's zone, to be shown like those of today's slots. */
export function placedFacts(
  { start, end }: HistoricSlot,
  { zone, event }: Schedule,
): Pick<Slot, 'start' | 'end' | 'day'> {
  const begins = instantIn(zone, start);
  return {
    start: begins,
    end: instantIn(zone, end),
    day: eventDayOf(begins, event.data.dayEnds),
  };
}
