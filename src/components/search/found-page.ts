import { kindLabel, occurrenceLabel } from '#src/components/page/labels.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import type { PageEntry } from '#src/core/model/entry.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type {
  Participant,
  ScheduledSession,
  ScheduledSpeaker,
  ScheduledTalk,
  Slot,
} from '#src/core/schedule/schedule.ts';
import type { FoundFacts, FoundKind, FoundSlot } from '#src/core/search/found-facts.ts';
import type { Words } from '#src/i18n/words.ts';

/** The type of a search result, and the facts in its row. */
export interface FoundPage {
  readonly kind: FoundKind;
  readonly facts: FoundFacts;
}

/** The attributes of a page's `<main>` for the indexer; none if the search leaves the page out. */
export function foundAttributes(found: FoundPage | undefined): Record<string, string> {
  if (found === undefined) return {};
  const { kind, facts } = found;
  return {
    'data-pagefind-body': '',
    'data-found-kind': kind,
    'data-found': JSON.stringify(facts),
  };
}

/** The search entry of a talk's page. */
export function foundTalk(talk: ScheduledTalk, words: Words): FoundPage {
  const { entry, kind, slots, status } = talk;
  const who = namesOf(peopleOf(talk), words);
  const label = kindLabel(kind, words);
  return { kind: 'talk', facts: factsOf(entry, { who, label, slots, status, words }) };
}

/** The search entry of a session's page. */
export function foundSession(session: ScheduledSession, words: Words): FoundPage {
  const { entry, kind, chairs, slots, status } = session;
  const who =
    chairs.length === 0
      ? undefined
      : words.chairHeading(chairs.length) + words.marks.colon + (namesOf(chairs, words) ?? '');
  const label = kindLabel(kind, words);
  return { kind: 'session', facts: factsOf(entry, { who, label, slots, status, words }) };
}

/** The search entry of a person's page. */
export function foundSpeaker({ entry }: ScheduledSpeaker, words: Words): FoundPage {
  const { name, role, affiliation } = entry.data;
  const who = [role, affiliation].filter((part) => part !== undefined).join(words.marks.comma);
  return { kind: 'speaker', facts: { title: name, ...(who !== '' && { who }) } };
}

/** The search entry of a page that organizers wrote. */
export function foundContentPage({ data }: PageEntry): FoundPage {
  const { title, language } = data;
  return { kind: 'page', facts: { title, ...(language !== undefined && { language }) } };
}

interface FactSource {
  readonly who: string | undefined;
  readonly label: string | undefined;
  readonly slots: readonly Slot[];
  readonly status: Slot['status'];
  readonly words: Words;
}

function factsOf(
  { title, data }: ScheduledTalk['entry'] | ScheduledSession['entry'],
  { who, label, slots, status, words }: FactSource,
): FoundFacts {
  return {
    title: title.plain,
    ...(data.language !== undefined && { language: data.language }),
    ...(who !== undefined && { who }),
    ...(label !== undefined && { kind: label }),
    ...(data.tags !== undefined && { topics: data.tags.join(words.marks.comma) }),
    ...(status !== 'confirmed' && { status }),
    ...(slots.length > 0 && { slots: slots.map((slot) => slotOf(slot, words)) }),
  };
}

function slotOf(slot: Slot, words: Words): FoundSlot {
  const start = slot.start.toMillis();
  const label = occurrenceLabel(slot, words);
  return {
    pick: identityOf(slot),
    ...(label !== undefined && { label }),
    startMinute: Math.floor(start / 60_000),
    minutes: Math.round((slot.end.toMillis() - start) / 60_000),
    ...(slot.rooms.length > 0 && {
      room: slot.rooms.map(({ name }) => name).join(words.marks.comma),
    }),
  };
}

function namesOf(people: readonly Participant[], { marks }: Words): string | undefined {
  return people.length === 0 ? undefined : people.map(({ name }) => name).join(marks.comma);
}
