import type { Schedule, ScheduledSpeaker } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { excerpt } from './excerpt.ts';

const counted = new WeakMap<Schedule, ReadonlyMap<string, number>>();

/** How many people bear each name; counted once for a schedule, since every person's page asks. */
function bearersOf(schedule: Schedule): ReadonlyMap<string, number> {
  const known = counted.get(schedule);
  if (known !== undefined) return known;
  const bearers = new Map<string, number>();
  for (const { entry } of schedule.speakers.values()) {
    bearers.set(entry.data.name, (bearers.get(entry.data.name) ?? 0) + 1);
  }
  counted.set(schedule, bearers);
  return bearers;
}

/** The title and description of a person's page. Namesakes are told apart by what they are. */
export function describePerson(
  person: ScheduledSpeaker,
  schedule: Schedule,
  words: Words,
  eventName: string,
): { title: string; description: string } {
  const { name, affiliation, role } = person.entry.data;
  const mark =
    (bearersOf(schedule).get(name) ?? 0) > 1 ? (affiliation ?? role ?? person.entry.id) : undefined;
  const parts = [...person.presents, ...person.authored].map(({ entry }) => entry.title.plain);
  const about = words.personDescription(name, affiliation ?? '', eventName);
  return {
    title: mark === undefined ? name : `${name}, ${mark}`,
    description: excerpt([about, parts.join('; '), person.entry.plain].join(' ')),
  };
}
