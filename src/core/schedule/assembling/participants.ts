import type { SpeakerEntry } from '#src/core/model/entry.ts';
import type { Person } from '#src/core/model/person.ts';
import type { Participant } from '#src/core/schedule/schedule.ts';

export type ResolvePeople = (people: readonly Person[] | undefined) => readonly Participant[];

/**
 * Makes what resolves people to participants. A speaker whose page is a draft keeps the name and has
 * no page; an id that no file has is shown as it is.
 */
export function peopleResolver(speakers: readonly SpeakerEntry[]): ResolvePeople {
  const byId = new Map(speakers.map((speaker) => [speaker.id, speaker]));
  return (people = []) =>
    people.map((person) => {
      const speaker = person.id === undefined ? undefined : byId.get(person.id);
      return {
        name: person.name ?? speaker?.data.name ?? person.id ?? '',
        affiliation: person.affiliation ?? speaker?.data.affiliation,
        role: person.role,
        remote: person.remote === true,
        speaker: speaker?.data.draft === true ? undefined : speaker,
        written: person,
      };
    });
}
