import type { DateTime } from 'luxon';
import type {
  EventEntry,
  PageEntry,
  SessionEntry,
  SpeakerEntry,
  TalkEntry,
} from '#src/core/model/entry.ts';
import type { BuiltInKind, BuiltInSessionKind } from '#src/core/model/kind.ts';
import type { Person } from '#src/core/model/person.ts';
import type { Room } from '#src/core/model/event/room.ts';
import type { Attendance, Status } from '#src/core/model/slot.ts';
import type { Track } from '#src/core/model/event/track.ts';

/** A resolved kind. A kind that the event defines behaves like the built-in one in its `like`. */
export interface Kind {
  readonly id: string;
  /** The label of a kind that the event defines; built-in kinds are named in the interface's language. */
  readonly label: string | undefined;
  readonly like: BuiltInKind | BuiltInSessionKind;
}

/** One of several slots of the same talk: people attend all `parts`, but only one of the `repeats`. */
export interface Occurrence {
  readonly relation: 'parts' | 'repeats';
  /** Counts from 1, in chronological order. */
  readonly number: number;
  readonly of: number;
}

/** A talk or session placed in time and room. It contains its whole talk or session. */
export interface Slot {
  /** `talks/opening/1`: collection, id, and key; unique in the event. */
  readonly name: string;
  readonly key: string;
  readonly subject: TalkEntry | SessionEntry;
  /** The session around a talk or session. */
  readonly session: SessionEntry | undefined;
  /** The slot of that session that contains this slot, if there is one. */
  readonly parent: Slot | undefined;
  /**
   * Whether it contains slots with times of their own. On pages, such a session is a heading above them rather than a
   * row beside them.
   */
  readonly heading: boolean;
  /** Instants in the event's zone. */
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
  /** Whether the local time of start or end occurs twice because of a clock change; the offset is then shown, too. */
  readonly ambiguous: boolean;
  /** The event day it belongs to, as an ISO date. */
  readonly day: string;
  /** The room; if there are several, the first one named. */
  readonly room: Room | undefined;
  /** Every room it is in at the same time, in the order in which they are named. */
  readonly rooms: readonly Room[];
  readonly track: Track | undefined;
  readonly kind: Kind;
  readonly status: Status;
  readonly attendance: Attendance;
  readonly label: string | undefined;
  readonly note: string | undefined;
  readonly occurrence: Occurrence | undefined;
  /**
   * `own`: it has a time of its own; `follows`: it follows its predecessor in the session; `shares`: it shares the
   * session's time (as a poster does), and is then not a row of its own on a day.
   */
  readonly timing: 'fixed' | 'sequential' | 'shared';
}

/**
 * One event day with its rows in chronological order: by start; among rows that start together, headings before their
 * entries, then by end, by the room's position in the event (rows without a room first), and by title.
 */
export interface Day {
  /** ISO date. */
  readonly date: string;
  /** Counts from 1. */
  readonly number: number;
  /** All slots that are rows; those that share their session's time are within their session's row. */
  readonly slots: readonly Slot[];
  /** Slots that began on an earlier day, last a day or longer, and are still on, in chronological order. */
  readonly ongoing: readonly Slot[];
}

/** A talk with all its slots (none if it is unscheduled) and its people. */
export interface ScheduledTalk {
  readonly entry: TalkEntry;
  readonly kind: Kind;
  readonly track: Track | undefined;
  /** The session it belongs to; if there are several, the main one. */
  readonly session: SessionEntry | undefined;
  /** Every session it belongs to, the main one first. */
  readonly sessions: readonly SessionEntry[];
  readonly status: Status;
  readonly slots: readonly Slot[];
  readonly speakers: readonly Participant[];
  readonly authors: readonly Participant[];
  /** Whether it has a page; every talk does, except breaks, meals, and registration without a body. */
  readonly hasPage: boolean;
}

/** A session with its slots, and its talks and inner sessions in order. */
export interface ScheduledSession {
  readonly entry: SessionEntry;
  readonly kind: Kind;
  readonly track: Track | undefined;
  readonly status: Status;
  readonly slots: readonly Slot[];
  readonly chairs: readonly Participant[];
  readonly organizers: readonly Participant[];
  readonly within: SessionEntry | undefined;
  /** By time, then by `order`, board, and id; unscheduled ones come last. */
  readonly talks: readonly ScheduledTalk[];
  readonly sessions: readonly ScheduledSession[];
}

/** A person in a role, resolved to their name and, if they have a page, their speaker entry. */
export interface Participant {
  readonly name: string;
  /** The affiliation for this talk, else the speaker's own. */
  readonly affiliation: string | undefined;
  readonly role: string | undefined;
  readonly remote: boolean;
  /** Whether someone else at the event has the same name, so that only the affiliation distinguishes them. */
  readonly hasNamesake: boolean;
  readonly speaker: SpeakerEntry | undefined;
  readonly written: Person;
}

/** A person with everything that they do at the event. */
export interface ScheduledSpeaker {
  readonly entry: SpeakerEntry;
  readonly presents: readonly ScheduledTalk[];
  /** Talks that they wrote but do not present. */
  readonly authored: readonly ScheduledTalk[];
  readonly chairs: readonly ScheduledSession[];
  readonly organizes: readonly ScheduledSession[];
  readonly organizesEvent: boolean;
}

/** The whole program with times and rooms, the source of all pages and feeds. */
export interface Schedule {
  readonly event: EventEntry;
  readonly zone: string;
  readonly organizers: readonly Participant[];
  /** When the event's chat is open; undefined if the event sets no hours. */
  readonly chat: {
    readonly opens: DateTime<true> | undefined;
    readonly closes: DateTime<true> | undefined;
  };
  /** When the event's notice expires. */
  readonly noticeUntil: DateTime<true> | undefined;
  /** Every slot of every talk and session, in chronological order. */
  readonly slots: readonly Slot[];
  /** The event's days that have entries; all days if nothing is scheduled. */
  readonly days: readonly Day[];
  /** By id. */
  readonly talks: ReadonlyMap<string, ScheduledTalk>;
  readonly sessions: ReadonlyMap<string, ScheduledSession>;
  readonly speakers: ReadonlyMap<string, ScheduledSpeaker>;
  /** In the order of the menu. */
  readonly pages: readonly PageEntry[];
  /** In the order in which they are written. */
  readonly importantDates: readonly PlacedDate[];
}

/** A date of the event that people must not miss. */
export interface PlacedDate {
  readonly label: string;
  /** ISO date, in its own zone. */
  readonly date: string;
  /** The time in its own zone; undefined if the event sets only a day. */
  readonly start: DateTime<true> | undefined;
  /** An IANA zone, or `AoE`, anywhere on Earth. */
  readonly zone: string;
}

/** A slot and the slots around it, innermost first: a talk, its session, and the session around that. */
export function withAncestors(slot: Slot): Slot[] {
  const slots = [slot];
  for (let outer = slot.parent; outer !== undefined; outer = outer.parent) slots.push(outer);
  return slots;
}

/** Whether a slot belongs to a session, at any depth. */
export function isInSession(slot: Slot, session: Slot['subject']): boolean {
  return withAncestors(slot).some((at) => at.session === session);
}

/** The row that represents a slot on a day: its own, or that of the session whose time it shares. */
export function rowOf(slot: Slot): Slot {
  let row = slot;
  while (row.timing === 'shared' && row.parent !== undefined) row = row.parent;
  return row;
}
