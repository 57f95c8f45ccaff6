import type { FeedInput } from '#src/core/feeds/feed.ts';
import { asciiAddress } from '#src/core/text/address.ts';
import { addressOf, linksWithChat } from '#src/core/feeds/site.ts';
import { guidOf } from '#src/core/text/guid.ts';
import { stableNumbers } from './stable-numbers.ts';
import { cardAddress, photoAddress } from '#src/core/feeds/pictures.ts';
import { slotPage, slotDescription, slotTitle } from '#src/core/feeds/slot-text.ts';
import { slotRecord } from '#src/core/feeds/slot-record.ts';
import { firstIdOfEntry } from '#src/core/model/first-id.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { languagesOf } from '#src/core/model/audience.ts';
import type { Participant, Slot } from '#src/core/schedule/schedule.ts';
import { isoWithOffset } from '#src/core/time/event-day.ts';
import { minutesBetween } from '#src/core/time/interval.ts';
import { slotRoom, slotSlug } from './names.ts';
import { compareText } from '#src/core/text/compare.ts';

/** A speaker in the terms of the formats. */
export interface FrabPerson {
  readonly guid: string;
  readonly id: number;
  readonly name: string;
  /** The speaker's page; undefined for a name without one. */
  readonly url: string | undefined;
  readonly biography: string | undefined;
  /** The address of the photo. */
  readonly avatar: string | undefined;
}

/** A link of a talk, or a file, in the terms of the formats. */
export interface FrabReference {
  readonly url: string;
  readonly title: string;
  readonly kind: string;
  /** The type of its target, in the terms of both formats: `paper`, `media`. */
  readonly type: string;
}

/** A slot in the terms of the c3voc/frab formats, which call it an event. */
export interface FrabEvent {
  readonly guid: string;
  readonly id: number;
  /** With offset. */
  readonly date: string;
  readonly end: string;
  /** `07:00`, local. */
  readonly start: string;
  /** `00:15`; some apps read only hours with two digits. */
  readonly duration: string;
  readonly room: string;
  readonly slug: string;
  readonly url: string | undefined;
  readonly title: string;
  /** A note before the subtitle that a slot is tentative, because the formats have no field for this. */
  readonly subtitle: string;
  readonly track: string;
  readonly type: string;
  /** Two letters if the language has such a code: apps support nothing longer. */
  readonly language: string;
  /** The address of the social card. */
  readonly logo: string | undefined;
  readonly abstract: string;
  readonly description: string;
  readonly license: string;
  readonly doNotRecord: boolean;
  /** The address for feedback; it is also among the links, for apps that show only those. */
  readonly feedbackUrl: string | undefined;
  readonly persons: readonly FrabPerson[];
  readonly links: readonly FrabReference[];
  readonly attachments: readonly FrabReference[];
}

const attached: ReadonlySet<string> = new Set(['paper', 'slides', 'poster', 'attachment']);

/** The names for kinds of links in c3voc's JSON schema; all others are `related`. */
const referenceTypes: Readonly<Record<string, string>> = {
  ...{ paper: 'paper', slides: 'slides', poster: 'slides' },
  ...{ video: 'media', audio: 'media', stream: 'media', website: 'web', code: 'web' },
};

/** Every slot as an event, with ids and guids that stay the same when others are added. */
export function frabEvents(slots: readonly Slot[], input: FeedInput): Map<Slot, FrabEvent> {
  const records = slots.map((slot) => ({ slot, record: slotRecord(slot, input) }));
  const byAge = records.toSorted((a, b) =>
    a.record.created === b.record.created
      ? compareText(a.record.guid, b.record.guid)
      : compareText(a.record.created, b.record.created),
  );
  const ids = stableNumbers(byAge.map(({ record }) => record.guid));
  const everyone = slots.flatMap((slot) => personsOf(slot, input));
  const personIds = stableNumbers(everyone.map((person) => personGuid(person, input)).toSorted());
  return new Map(
    records.map(({ slot, record }) => {
      const id = ids.get(record.guid) ?? 0;
      return [slot, frabEvent(slot, { guid: record.guid, id }, personIds, input)];
    }),
  );
}

function frabEvent(
  slot: Slot,
  identity: { guid: string; id: number },
  personIds: ReadonlyMap<string, number>,
  input: FeedInput,
): FrabEvent {
  const { schedule, site, words } = input;
  const event = schedule.event.data;
  const { subject, start, end, status } = slot;
  const minutes = minutesBetween(start, end);
  const references = linksWithChat(subject.data, site).map(({ kind, url, title }) => ({
    url: asciiAddress(url),
    title: title ?? words.linkKind(kind),
    kind,
    type: referenceTypes[kind] ?? 'related',
  }));
  return {
    ...identity,
    date: isoWithOffset(start),
    end: isoWithOffset(end),
    start: start.toFormat('HH:mm'),
    duration: [Math.floor(minutes / 60), minutes % 60].map(twoDigits).join(':'),
    room: slotRoom(slot, event, words),
    slug: slotSlug(slot, event),
    url: addressOf(site, slotPage(slot, schedule)),
    title: slotTitle(slot, words),
    subtitle: [status === 'confirmed' ? undefined : words[status], subject.data.subtitle]
      .filter((part) => part !== undefined)
      .join(' · '),
    track: slot.track?.name ?? '',
    // Apps recognize a break by this word.
    type: isBreakLike(slot.kind.like) ? 'break' : words.kind(slot.kind),
    language: (languagesOf(subject.data)[0] ?? event.language).replace(/-.*/, '').toLowerCase(),
    logo: cardAddress(slot, input),
    abstract: subject.plain,
    description: slotDescription(slot, input)
      .filter((part) => part !== subject.plain)
      .join('\n\n'),
    license: event.license ?? '',
    doNotRecord: subject.collection === 'talks' && subject.data.doNotRecord === true,
    feedbackUrl: references.find(({ kind }) => kind === 'feedback')?.url,
    persons: personsOf(slot, input).map((person) => frabPerson(person, personIds, input)),
    links: references.filter(({ kind }) => !attached.has(kind)),
    attachments: references.filter(({ kind }) => attached.has(kind)),
  };
}

/** The people of a slot: a talk's speakers, a session's chairs, nobody for a break. */
function personsOf({ subject, kind }: Slot, { schedule }: FeedInput): readonly Participant[] {
  if (isBreakLike(kind.like)) return [];
  return subject.collection === 'talks'
    ? (schedule.talks.get(subject.id)?.speakers ?? [])
    : (schedule.sessions.get(subject.id)?.chairs ?? []);
}

function frabPerson(
  person: Participant,
  ids: ReadonlyMap<string, number>,
  input: FeedInput,
): FrabPerson {
  const guid = personGuid(person, input);
  const { speaker } = person;
  return {
    guid,
    id: ids.get(guid) ?? 0,
    // Some apps join names with semicolons and split them again.
    name: person.name.replaceAll(';', ','),
    url: speaker && addressOf(input.site, `speakers/${speaker.id}/`),
    biography: speaker?.plain,
    avatar: speaker && photoAddress(speaker.id, input),
  };
}

function personGuid({ name, speaker }: Participant, { schedule }: FeedInput): string {
  const identity =
    speaker === undefined ? `person-name/${name}` : `speakers/${firstIdOfEntry(speaker)}`;
  return guidOf(schedule.event.data.id, identity);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, '0');
}
