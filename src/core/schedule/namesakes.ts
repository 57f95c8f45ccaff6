import { foldText } from '#src/core/text/fold.ts';
import { memoize } from './memoize.ts';
import type { Schedule, ScheduledSpeaker } from './schedule.ts';

const byName = memoize((speakers: Schedule['speakers']) =>
  Map.groupBy(speakers.values(), ({ entry }) => foldText(entry.data.name)),
);

/** The other people with a page who have the same name, but for case and accents. */
export function namesakesOf(
  person: ScheduledSpeaker,
  { speakers }: Pick<Schedule, 'speakers'>,
): readonly ScheduledSpeaker[] {
  const same = byName(speakers).get(foldText(person.entry.data.name)) ?? [];
  return same.filter(({ entry }) => entry.id !== person.entry.id);
}
