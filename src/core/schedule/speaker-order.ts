import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { collatorOf } from './collator-of.ts';
import { compareIds } from './member-order.ts';
import type { Schedule, ScheduledSpeaker } from './schedule.ts';

/** Pronouns, handles and other remarks in brackets. */
const remark = /\s*(?:\([^()]*\)|\[[^[\]]*\]|（[^（）]*）|〔[^〔〕]*〕)/gu;

/** Degrees and generations behind a name, after a comma. */
const afterComma =
  /,\s*(?:ph\.?\s?d|d\.?phil|m\.?d|dr|prof|[bm]\.?sc|[bm]\.?a|[bm]\.?eng|mba|mph|ll\.?[bm]|j\.?d|rn|esq|jr|sr|i{2,3}|iv)\b\.?(?=\s*(?:,|$))/giu;

/** Those that also stand without a comma, and are no surnames. */
const generation = /\s+(?:ph\.?\s?d|jr|sr|i{2,3}|iv)\.?$/iu;

/** A name without what is no part of it: "Ada Lovelace, PhD (she/her)" is "Ada Lovelace". */
function bareName(name: string): string {
  const words = name
    .replaceAll(remark, '')
    .replaceAll(afterComma, '')
    .trim()
    .replace(generation, '')
    .split(/\s+/)
    .filter((word) => !word.startsWith('@'));
  const bare = words.join(' ');
  return /[\p{L}\p{N}]/u.test(bare) ? bare : name;
}

/**
 * What a speaker is sorted by: `sortName`, else the name with its last word first. Pronouns and handles
 * in brackets, degrees and generations are no part of a name.
 */
export function sortNameOf({ data: { name, sortName } }: Pick<SpeakerEntry, 'data'>): string {
  if (sortName !== undefined) return sortName;
  const words = bareName(name).split(/\s+/);
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
