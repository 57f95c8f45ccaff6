import { v5 as uuidV5 } from 'uuid';
import { slotFacts } from '#src/core/history/slot-facts.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { FeedInput } from './feed.ts';
import { guidOf } from './guid.ts';
import { oncePerInput } from './once-per-input.ts';

/**
 * What apps show and compare to see whether the schedule changed: the time and name of the last
 * commit; without history a name made from what the slots say.
 */
export const scheduleVersion = (input: FeedInput): string => versionOf(input.schedule, input);

const versionOf = oncePerInput((schedule: Schedule, { history }): string => {
  if (history.head !== undefined) {
    const { at, commit } = history.head;
    return `${at.slice(0, 16).replace('T', ' ')} UTC (${commit.slice(0, 7)})`;
  }
  const findSession = (id: string) => schedule.sessions.get(id)?.entry;
  const firstIdOfSpeaker = (id: string) => schedule.speakers.get(id)?.entry.data.aliases?.[0] ?? id;
  const facts = schedule.slots.map((slot) =>
    slotFacts(slot, schedule.event, findSession, firstIdOfSpeaker),
  );
  return uuidV5(JSON.stringify(facts), guidOf(schedule.event.data.id, 'version')).slice(0, 8);
});
