import type { ScheduledSession, ScheduledTalk } from './schedule.ts';

/** Whether a talk or session has a time, or else a talk or session within it has one. */
export function isScheduled(item: ScheduledTalk | ScheduledSession): boolean {
  if (item.slots.length > 0) return true;
  return 'talks' in item && [...item.talks, ...item.sessions].some(isScheduled);
}
