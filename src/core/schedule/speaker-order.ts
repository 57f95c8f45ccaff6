import type { SpeakerEntry } from '#src/core/model/entry.ts';
import type { Schedule, ScheduledSpeaker } from './schedule.ts';

/** What a speaker is sorted by: `sortName`, else the name with its last word first. */
export function sortNameOf(speaker: SpeakerEntry): string {
  const { name, sortName } = speaker.data;
  if (sortName !== undefined) return sortName;
  const words = name.split(/\s+/);
  const last = words.pop() ?? name;
  return [last, ...words].join(' ');
}

/** All speakers by their sort names, as the event's language sorts. */
export function sortedSpeakers(schedule: Schedule): ScheduledSpeaker[] {
  const collator = new Intl.Collator(schedule.event.data.language);
  return [...schedule.speakers.values()]
    .map((speaker) => ({ speaker, sortName: sortNameOf(speaker.entry) }))
    .sort(
      (a, b) =>
        collator.compare(a.sortName, b.sortName) ||
        (a.speaker.entry.id < b.speaker.entry.id ? -1 : 1),
    )
    .map(({ speaker }) => speaker);
}
