import type { SpeakerEntry } from '#src/core/model/entry.ts';
import type {
  Participant,
  ScheduledSession,
  ScheduledSpeaker,
  ScheduledTalk,
} from '#src/core/schedule/schedule.ts';

interface Programme {
  /** In the order in which a speaker's page tells them. */
  readonly talks: readonly ScheduledTalk[];
  readonly sessions: readonly ScheduledSession[];
  readonly organizers: readonly Participant[];
}

interface Gathered {
  readonly entry: SpeakerEntry;
  readonly presents: ScheduledTalk[];
  readonly authored: ScheduledTalk[];
  readonly chairs: ScheduledSession[];
  readonly organizes: ScheduledSession[];
  organizesEvent: boolean;
}

/** Gathers for each speaker all they do, by id. Whoever is named twice for one thing does it once. */
export function gatherSpeakers(
  speakers: readonly SpeakerEntry[],
  { talks, sessions, organizers }: Programme,
): Map<string, ScheduledSpeaker> {
  const gathered = new Map<string, Gathered>(
    speakers.map((entry) => [
      entry.id,
      { entry, presents: [], authored: [], chairs: [], organizes: [], organizesEvent: false },
    ]),
  );
  const those = (people: readonly Participant[]): Gathered[] =>
    [...new Set(people.map(({ speaker }) => speaker?.id ?? ''))].flatMap(
      (id) => gathered.get(id) ?? [],
    );
  for (const talk of talks) {
    const presenters = those(talk.speakers);
    for (const speaker of presenters) speaker.presents.push(talk);
    for (const author of those(talk.authors)) {
      if (!presenters.includes(author)) author.authored.push(talk);
    }
  }
  for (const session of sessions) {
    for (const chair of those(session.chairs)) chair.chairs.push(session);
    for (const organizer of those(session.organizers)) organizer.organizes.push(session);
  }
  for (const organizer of those(organizers)) organizer.organizesEvent = true;
  return gathered;
}
