import { v5 as uuidV5 } from 'uuid';
import { historicSlot } from '#src/core/history/slot-facts.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import { firstIdOfEntry } from '#src/core/model/first-id.ts';
import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';
import { oncePerInput } from './feed.ts';
import type { FeedInput } from './feed.ts';
import { guidOf } from '#src/core/text/guid.ts';

/**
 * The version that apps show and compare to find out whether the schedule changed: the time and name of the last commit
 * or, without history, a name computed from the slots.
 */
export function scheduleVersion(input: FeedInput): string {
  return versionOf(input.schedule, input);
}

const versionOf = oncePerInput((schedule: Schedule, { history }): string => {
  if (history.head !== undefined) {
    const { at, commit } = history.head;
    return `${at.slice(0, 16).replace('T', ' ')} UTC (${commit.slice(0, 7)})`;
  }
  const findSession = (id: string) => schedule.sessions.get(id)?.entry;
  const firstIdOfSpeaker = (id: string): string => {
    const speaker = schedule.speakers.get(id);
    return speaker === undefined ? id : firstIdOfEntry(speaker.entry);
  };
  const facts = schedule.slots.map((slot) =>
    historicSlot(slot, schedule.event, findSession, firstIdOfSpeaker),
  );
  return uuidV5(JSON.stringify(facts), guidOf(schedule.event.data.id, 'version')).slice(0, 8);
});

/** The fields by which calendars recognize an update. Times are UTC, ISO 8601. */
export interface SlotRecord {
  readonly guid: string;
  readonly sequence: number;
  readonly created: string;
  readonly lastModified: string;
  readonly previousStart: string | undefined;
}

/**
 * A slot's identity and its position in the history. It last changed when its own file, its session's, or one of its
 * people's did; without history, at the input's stamp.
 */
export const slotRecord = oncePerInput((slot: Slot, input: FeedInput): SlotRecord => {
  const { schedule, history, stamp } = input;
  const identity = identityOf(slot);
  const recorded = history.slots.get(identity);
  const times = recorded && [recorded.lastModified, ...neighboringFiles(slot, history.entries)];
  return {
    guid: guidOf(schedule.event.data.id, identity),
    sequence: recorded?.sequence ?? 0,
    created: recorded?.created ?? stamp,
    lastModified: times?.reduce((a, b) => (a > b ? a : b)) ?? stamp,
    previousStart: recorded?.previousStart,
  };
});

/** When the files that a slot's entry quotes last changed. */
function neighboringFiles(
  { subject, session }: Slot,
  entries: ReadonlyMap<string, string>,
): string[] {
  const people =
    subject.collection === 'talks'
      ? [...(subject.data.speakers ?? []), ...(subject.data.authors ?? [])]
      : [...(subject.data.chairs ?? []), ...(subject.data.organizers ?? [])];
  const files = [
    ...people.map(({ id }) => id && `speakers/${id}`),
    session && `sessions/${session.id}`,
  ];
  return files.flatMap((file) => (file === undefined ? [] : (entries.get(file) ?? [])));
}
