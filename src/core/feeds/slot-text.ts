import type { Event } from '#src/core/model/event/event.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import type { Slot, Schedule, Participant } from '#src/core/schedule/schedule.ts';
import { isMultiDay } from '#src/core/time/interval.ts';
import { feedClock } from './feed.ts';
import type { FeedInput, FeedWords } from './feed.ts';
import { absoluteLinks, linksWithChat } from './site.ts';

interface JoinLink {
  readonly label: string;
  readonly url: string;
}

/** The links for watching or joining a slot remotely: its own streams, then the event's. */
export function joinLinks(slot: Slot, { schedule, site, words }: FeedInput): JoinLink[] {
  const { subject, attendance, kind } = slot;
  const { join } = schedule.event.data;
  const streams = absoluteLinks(subject.data.links, site)
    .filter((link) => link.kind === 'stream')
    .map(({ url, title }) => ({ url, label: title ?? words.linkKind('stream') }));
  const isJoined = attendance !== 'in person' && !isBreakLike(kind.like);
  return join === undefined || !isJoined ? streams : [...streams, { url: join, label: words.join }];
}

/** The page that describes a slot, below the root: that of its talk or session or, for a break, of its day. */
export function slotPage({ subject, day }: Slot, { talks }: Schedule): string {
  const hasPage = subject.collection === 'sessions' || talks.get(subject.id)?.hasPage === true;
  return hasPage ? `${subject.collection}/${subject.id}/` : `schedule/${day}/`;
}

/** A slot's title in plain text, with its label, or its number among the parts, if it has one. */
export function slotTitle(slot: Slot, words: FeedWords): string {
  const title = slot.subject.title.plain;
  const label = slotLabel(slot, words);
  return label === undefined ? title : `${title} (${label})`;
}

/** The words that distinguish a slot from the talk's others: its label, or its number among the parts. */
export function slotLabel({ label, occurrence }: Slot, words: FeedWords): string | undefined {
  if (label !== undefined || occurrence?.relation !== 'parts') return label;
  return words.part(occurrence.number, occurrence.of);
}

/**
 * A slot's location, starting with the most specific part: room, floor, building, venue, address; "Online" without a
 * venue.
 */
export function slotPlace(slot: Slot, event: Event, words: FeedWords): string {
  if (slot.attendance === 'online' && slot.room === undefined) return words.online;
  const { rooms } = slot;
  const { venue } = event;
  const near = [
    ...rooms.map(({ name }) => name),
    ...rooms.map(({ floor }) => floor),
    ...rooms.map(({ building }) => building),
  ];
  const far = venue === undefined ? [] : [venue.name, venue.address];
  const parts = [...near, ...far].filter((part) => part !== undefined);
  return parts.length === 0 ? noPlace(slot, words) : [...new Set(parts)].join(', ');
}

/**
 * When a slot takes place, with its status unless that is the usual one: "…, 10:00–10:30 (Berlin, UTC+2), Canceled".
 */
export function slotWhen(slot: Slot, input: FeedInput): string {
  const { words } = input;
  const when = slotTime(slot, input);
  return slot.status === 'confirmed' ? when : when + words.marks.comma + words[slot.status];
}

/**
 * When a slot takes place, in event time, with the zone's offset at that time: "Saturday, October 24, 2026, 10:00–10:30
 * (Berlin, UTC+2)". A slot of a day or longer also has the date of its end.
 */
export function slotTime(slot: Slot, { schedule, words }: FeedInput): string {
  const clock = feedClock(schedule);
  const [start, end] = [slot.start.toMillis(), slot.end.toMillis()];
  const zones = [clock.zone(start), clock.zone(end)];
  const isSameZone = zones[0] === zones[1];
  const begins = isSameZone ? clock.time(start) : `${clock.time(start)} (${zones[0]})`;
  const ends = `${clock.time(end)} (${zones[1]})`;
  if (isMultiDay(slot)) {
    return `${words.dateAndTime(clock.dateOf(start), begins)} – ${words.dateAndTime(clock.dateOf(end), ends)}`;
  }
  const range = isSameZone ? `${begins}–${ends}` : `${begins} – ${ends}`;
  return words.dateAndTime(clock.dateOf(start), range);
}

/** A slot's location in a word or two: its room, else the venue, else "Online". */
export function slotVenue({ room, attendance }: Slot, { schedule, words }: FeedInput): string {
  const { venue } = schedule.event.data;
  if (room !== undefined) return room.name;
  if (attendance === 'online') return words.online;
  return venue?.name ?? noPlace({ attendance }, words);
}

/** The text in place of a location for a slot with neither room nor venue. */
export function noPlace({ attendance }: Pick<Slot, 'attendance'>, words: FeedWords): string {
  return attendance === 'in person' ? words.placeOpen : words.online;
}

/** A person with their role and affiliation: "Ada Lovelace (moderator), Analytical Society". */
export function participantText(
  { name, role, affiliation }: Participant,
  { marks }: FeedWords,
): string {
  const withRole = role === undefined ? name : `${name} (${role})`;
  return affiliation === undefined ? withRole : withRole + marks.comma + affiliation;
}

/** Everything in a calendar entry except title, time, and location, as paragraphs of plain text. */
export function slotDescription(slot: Slot, input: FeedInput): string[] {
  const { schedule, site, words } = input;
  const { colon } = words.marks;
  const { subject } = slot;
  const facts = subject.collection === 'talks' ? talkFacts(slot, schedule, words) : [];
  const sessionFacts =
    subject.collection === 'sessions' ? containerFacts(slot, schedule, words) : [];
  const notes = [statusText(slot, words), slot.note].filter((note) => note !== undefined);
  // Calendar apps show no property for joining, so the address is also in the text.
  const joined = joinLinks(slot, input).map(({ label, url }) => label + colon + url);
  const links = linksWithChat(subject.data, site).map(
    ({ kind, title, url }) => (title ?? words.linkKind(kind)) + colon + url,
  );
  const addresses = [...new Set([...joined, ...links, ...roomLinks(slot, colon)])];
  const { subtitle } = subject.data;
  return [
    ...(subtitle === undefined ? [] : [subtitle]),
    ...notes,
    [...facts, ...sessionFacts].join('\n'),
    subject.plain,
    addresses.join('\n'),
  ].filter((paragraph) => paragraph !== '');
}

/** A room's own address: a map, or where people can watch remotely. */
function roomLinks({ rooms }: Slot, colon: string): string[] {
  return rooms.flatMap(({ name, url }) => (url === undefined ? [] : [name + colon + url]));
}

function statusText({ status }: Slot, words: FeedWords): string | undefined {
  return status === 'confirmed' ? undefined : words[status];
}

function talkFacts(slot: Slot, schedule: Schedule, words: FeedWords): string[] {
  const talk = schedule.talks.get(slot.subject.id);
  if (talk === undefined) return [];
  const { colon } = words.marks;
  const { doNotRecord, board, replacedBy } = talk.entry.data;
  const replacement = replacedBy === undefined ? undefined : schedule.talks.get(replacedBy);
  return [
    ...(replacement === undefined ? [] : [words.replacedBy(replacement.entry.title.plain)]),
    ...people(words.speakers, talk.speakers, words),
    ...people(words.authors, talk.authors, words),
    ...(slot.session === undefined ? [] : [words.session + colon + slot.session.title.plain]),
    ...(slot.track === undefined ? [] : [words.track + colon + slot.track.name]),
    ...(board === undefined ? [] : [`${words.board} ${board}`]),
    ...levelFact(slot, words),
    ...(doNotRecord === true ? [words.doNotRecord] : []),
  ];
}

function levelFact({ subject }: Slot, words: FeedWords): string[] {
  const { level } = subject.data;
  return level === undefined ? [] : [words.levels[level]];
}

/** A session's people and, if its talks share its time, these talks, because the entry then represents them. */
function containerFacts(slot: Slot, schedule: Schedule, words: FeedWords): string[] {
  const session = schedule.sessions.get(slot.subject.id);
  if (session === undefined) return [];
  const { colon } = words.marks;
  const sharing = session.talks.filter((talk) =>
    talk.slots.some(({ timing, session: of }) => timing === 'shared' && of === session.entry),
  );
  return [
    ...people(words.chairs, session.chairs, words),
    ...people(words.organizers, session.organizers, words),
    ...(slot.track === undefined ? [] : [words.track + colon + slot.track.name]),
    ...levelFact(slot, words),
    ...(sharing.length === 0 ? [] : [`${words.talks(sharing.length)}${colon}`.trimEnd()]),
    ...sharing.map(({ entry }) =>
      entry.data.board === undefined
        ? `- ${entry.title.plain}`
        : `- ${entry.data.board} ${entry.title.plain}`,
    ),
  ];
}

function people(label: string, participants: readonly Participant[], words: FeedWords): string[] {
  if (participants.length === 0) return [];
  const { colon, semicolon } = words.marks;
  const names = participants.map((person) => participantText(person, words));
  return [label + colon + names.join(semicolon)];
}
