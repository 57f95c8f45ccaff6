import type { Content } from '#src/core/model/entry.ts';
import type { Schedule } from './schedule.ts';

/**
 * Makes the schedule of content that has no errors. Drafts (and what lies in draft sessions) keep
 * their time while followers are placed, and are left out then.
 */
export function assembleSchedule(content: Content): Schedule {
  throw new Error(`Assembling ${content.event.id} is not written yet.`);
}
