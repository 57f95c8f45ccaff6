import { isPresented } from '#src/core/model/talk.ts';
import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';

/**
 * What the schedule lists below its days: talks without a time, and papers without a presentation that
 * belong to no session and no track, whose pages list the others.
 */
export function unplacedTalks({ talks }: Schedule): ScheduledTalk[] {
  return [...talks.values()].filter(
    ({ entry, session, track, slots }) =>
      slots.length === 0 && (isPresented(entry) || (session === undefined && track === undefined)),
  );
}
