import type { DateTime } from 'luxon';
import { offsetAt } from './zone.ts';

const dayMillis = 86_400_000;

/**
 * The event day an instant belongs to, as an ISO date: what begins after midnight and before
 * `dayEnds` (`06:00`) belongs to the evening before. The instant's own zone counts.
 */
export function eventDayOf(instant: DateTime<true>, dayEnds: string): string {
  const belongsToEvening = instant.toFormat('HH:mm') < dayEnds;
  return belongsToEvening ? shiftDate(instant.toISODate(), -1) : instant.toISODate();
}

/** Every date from the first to the last, both included; none where the last lies before the first. */
export function daysBetween(startDate: string, endDate: string): string[] {
  const days: string[] = [];
  for (let date = startDate; date <= endDate; date = shiftDate(date, 1)) days.push(date);
  return days;
}

/** The date some days later (or earlier). */
export function shiftDate(date: string, days: number): string {
  return new Date(Date.parse(`${date}T00:00Z`) + days * dayMillis).toISOString().slice(0, 10);
}

/**
 * How many days a zone's date at an instant (milliseconds) lies after an event day: 0 on the day
 * itself, 1 for "+1 day", -1 for the day before.
 */
export function dayDifference(instantMillis: number, eventDay: string, zone: string): number {
  const local = instantMillis + offsetAt(zone, instantMillis) * 60_000;
  return Math.floor(local / dayMillis) - Date.parse(`${eventDay}T00:00Z`) / dayMillis;
}
