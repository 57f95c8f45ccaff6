import type { Schedule, ScheduledSpeaker } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { excerpt } from './excerpt.ts';

/** The title and description of a person's page. Namesakes are told apart by what they are. */
export function describePerson(
  person: ScheduledSpeaker,
  schedule: Schedule,
  words: Words,
  eventName: string,
): { title: string; description: string } {
  const { name, affiliation, role } = person.entry.data;
  const namesakes = [...schedule.speakers.values()].filter(
    ({ entry }) => entry.data.name === name,
  ).length;
  const mark = namesakes > 1 ? (affiliation ?? role ?? person.entry.id) : undefined;
  const parts = [...person.presents, ...person.authored].map(({ entry }) => entry.title.plain);
  const about = words.personDescription(name, affiliation ?? '', eventName);
  return {
    title: mark === undefined ? name : `${name}, ${mark}`,
    description: excerpt([about, parts.join('; '), person.entry.plain].join(' ')),
  };
}
