import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { collatorOf } from './collator-of.ts';
import { compareIds } from './member-order.ts';
import type { Schedule, ScheduledSpeaker } from './schedule.ts';

/** What a speaker is sorted by: `sortName`, else the name with its last word first. */
export function sortNameOf({ data: { name, sortName } }: SpeakerEntry): string {
  if (sortName !== undefined) return sortName;
  const words = name.split(/\s+/);
  return [...words.slice(-1), ...words.slice(0, -1)].join(' ');
}

/** All speakers by their sort names, as the event's language sorts. */
export function sortedSpeakers(schedule: Schedule): ScheduledSpeaker[] {
  const collator = collatorOf(schedule.event.data.language);
  return [...schedule.speakers.values()]
    .map((speaker) => ({ speaker, id: speaker.entry.id, sortName: sortNameOf(speaker.entry) }))
    .sort((a, b) => collator.compare(a.sortName, b.sortName) || compareIds(a.id, b.id))
    .map(({ speaker }) => speaker);
}
