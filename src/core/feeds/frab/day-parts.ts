import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { eventDayBounds } from '#src/core/time/event-day.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import { instantIn } from '#src/core/time/instant.ts';

/**
 * Splits a slot for conference apps. A slot that lasts a day or longer becomes one part for each event day, because
 * apps reject a whole file over a duration of 24 hours. The first part keeps the slot's identity; the others are
 * identified by their date, so that each stays the same when days are added.
 */
export function dayParts(slot: Slot, { days, event, zone }: Schedule): Slot[] {
  if (!isMultiDay(slot)) return [slot];
  const dates = days.filter(({ ongoing }) => ongoing.includes(slot)).map(({ date }) => date);
  return [slot.day, ...dates].map((date, index) => {
    const bounds = eventDayBounds(date, event.data.dayEnds, zone);
    const [begins, over] = [instantIn(zone, bounds.start), instantIn(zone, bounds.end)];
    const part = { ...slot, day: date, end: slot.end < over ? slot.end : over };
    if (index === 0) return part;
    return { ...part, start: begins, key: `${slot.key}_${date}`, name: `${slot.name}/${date}` };
  });
}
