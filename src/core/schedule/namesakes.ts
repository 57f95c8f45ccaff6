import { foldText } from '#src/core/text/fold.ts';
import type { Schedule, ScheduledSpeaker } from './schedule.ts';

type ByName = ReadonlyMap<string, readonly ScheduledSpeaker[]>;

/** Asked on each person's page, grouped once. */
const grouped = new WeakMap<Schedule['speakers'], ByName>();

function byName(speakers: Schedule['speakers']): ByName {
  const kept = grouped.get(speakers);
  if (kept !== undefined) return kept;
  const made = Map.groupBy(speakers.values(), ({ entry }) => foldText(entry.data.name));
  grouped.set(speakers, made);
  return made;
}

/** The other people with a page who have the same name, but for case and accents. */
export function namesakesOf(
  person: ScheduledSpeaker,
  { speakers }: Pick<Schedule, 'speakers'>,
): readonly ScheduledSpeaker[] {
  const same = byName(speakers).get(foldText(person.entry.data.name)) ?? [];
  return same.filter(({ entry }) => entry.id !== person.entry.id);
}
