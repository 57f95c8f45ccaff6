import { eventDayBounds } from '#src/core/time/event-day.ts';
import type { FeedInput } from './feed.ts';

/**
 * The date on which the schedule is announced, if its history ends before it: there are no changes to list yet.
 * Undefined if it was announced, or no date is written.
 */
export function announcedLater({ schedule, history }: FeedInput): string | undefined {
  const { announced } = schedule.event.data;
  if (announced === undefined) return undefined;
  const { start } = eventDayBounds(announced, '00:00', schedule.zone);
  const head = history.head?.at;
  return head !== undefined && Date.parse(head) >= Date.parse(start) ? undefined : announced;
}
