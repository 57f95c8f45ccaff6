import { identityOf } from '#src/core/history/identity.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { FeedInput } from './feed.ts';
import { guidOf } from './guid.ts';
import { oncePerInput } from './once-per-input.ts';

/** What calendars need to tell an update from a stranger. Times are UTC, ISO 8601. */
export interface SlotRecord {
  readonly guid: string;
  readonly sequence: number;
  readonly created: string;
  readonly lastModified: string;
  readonly previousStart: string | undefined;
}

/**
 * A slot's identity and its place in history. It was last changed when its own file, its session's
 * or one of its people's was; without history, at the input's stamp.
 */
export const slotRecord = oncePerInput((slot: Slot, input: FeedInput): SlotRecord => {
  const { schedule, history, stamp } = input;
  const identity = identityOf(slot);
  const known = history.slots.get(identity);
  const told = known && [known.lastModified, ...neighbouringFiles(slot, history.entries)];
  return {
    guid: guidOf(schedule.event.data.id, identity),
    sequence: known?.sequence ?? 0,
    created: known?.created ?? stamp,
    lastModified: told?.reduce((a, b) => (a > b ? a : b)) ?? stamp,
    previousStart: known?.previousStart,
  };
});

/** When the files that a slot's entry quotes last changed. */
function neighbouringFiles(
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
