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

/** A resolved kind. A custom kind behaves like the built-in one in its `like`. */
export interface Kind {
  readonly id: string;
  /** The label of an event's own kind; built-in kinds are named by the interface's language. */
  readonly label: string | undefined;
  readonly like: BuiltInKind | BuiltInSessionKind;
}

/** One of several slots of the same talk: people attend all `parts`, but only one of the `repeats`. */
export interface Occurrence {
  readonly relation: 'parts' | 'repeats';
  /** Counts from 1, in the order of time. */
  readonly number: number;
  readonly of: number;
}

/** A talk or session placed in time and room. It carries its talk or session whole. */
export interface Slot {
  /** `talks/opening/1`: collection, id and key; unique in the event. */
  readonly name: string;
  readonly key: string;
  readonly subject: TalkEntry | SessionEntry;
  /** The session a talk belongs to, or a session lies in. */
  readonly session: SessionEntry | undefined;
  /** The slot of that session within which it lies, where there is one. */
  readonly parent: Slot | undefined;
  /**
   * Whether slots with times of their own lie within it: on pages such a session is a heading over
   * them, and not a row beside them.
   */
  readonly heading: boolean;
  /** Instants in the event's zone. */
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
  /**
   * Whether the local time of start or end occurs twice (a clock change repeats it); if so, the offset is shown too.
   */
  readonly ambiguous: boolean;
  /** The event day it belongs to, as an ISO date. */
  readonly day: string;
  /** The room; of several, the first one named. */
  readonly room: Room | undefined;
  /** Every room it is in at once, in the order in which they are named. */
  readonly rooms: readonly Room[];
  readonly track: Track | undefined;
  readonly kind: Kind;
  readonly status: Status;
  readonly attendance: Attendance;
  readonly label: string | undefined;
  readonly note: string | undefined;
  readonly occurrence: Occurrence | undefined;
  /** `own` time; `follows` its predecessor in the session; `shares` the session's time (a poster), and then is no row of its own on a day. */
  readonly timing: 'fixed' | 'sequential' | 'shared';
}

/**
 * One event day with its rows in chronological order: by start; among rows that start together, headings before their
 * entries, then by end, by the room's position in the event (no room first) and by title.
 */
export interface Day {
  /** ISO date. */
  readonly date: string;
  /** Counts from 1. */
  readonly number: number;
  /** All slots that are rows: those that share their session's time are inside their session's row. */
  readonly slots: readonly Slot[];
  /** Slots that began on an earlier day, last a day or longer and are still on, in chronological order. */
  readonly ongoing: readonly Slot[];
}

/** A talk with all its slots (none: unscheduled) and its people. */
export interface ScheduledTalk {
  readonly entry: TalkEntry;
  readonly kind: Kind;
  readonly track: Track | undefined;
  /** The session it belongs to; of several, the main one. */
  readonly session: SessionEntry | undefined;
  /** Every session it belongs to, the main one first. */
  readonly sessions: readonly SessionEntry[];
  readonly status: Status;
  readonly slots: readonly Slot[];
  readonly speakers: readonly Participant[];
  readonly authors: readonly Participant[];
  /** Whether it has a page: all have, but breaks, meals and registration without a body. */
  readonly hasPage: boolean;
}

/** A session with its slots, its talks and the sessions within it, each in their order. */
export interface ScheduledSession {
  readonly entry: SessionEntry;
  readonly kind: Kind;
  readonly track: Track | undefined;
  readonly status: Status;
  readonly slots: readonly Slot[];
  readonly chairs: readonly Participant[];
  readonly organizers: readonly Participant[];
  readonly within: SessionEntry | undefined;
  /** By time, then `order`, board and id; unscheduled ones last. */
  readonly talks: readonly ScheduledTalk[];
  readonly sessions: readonly ScheduledSession[];
}

/** A person in a role, resolved: the name, and the speaker's entry where there is one that has a page. */
export interface Participant {
  readonly name: string;
  /** The one for this talk, else the speaker's own. */
  readonly affiliation: string | undefined;
  readonly role: string | undefined;
  readonly remote: boolean;
  /** Whether someone else at the event has the same name, so that only the affiliation distinguishes them. */
  readonly hasNamesake: boolean;
  readonly speaker: SpeakerEntry | undefined;
  readonly written: Person;
}

/** A person with all they do in the event. */
export interface ScheduledSpeaker {
  readonly entry: SpeakerEntry;
  readonly presents: readonly ScheduledTalk[];
  /** Talks they are an author of, but don't present. */
  readonly authored: readonly ScheduledTalk[];
  readonly chairs: readonly ScheduledSession[];
  readonly organizes: readonly ScheduledSession[];
  readonly organizesEvent: boolean;
}

/** The whole program, placed. Everything that pages and feeds show comes from it. */
export interface Schedule {
  readonly event: EventEntry;
  readonly zone: string;
  readonly organizers: readonly Participant[];
  /** When the event's chat is open; undefined where no hour is written. */
  readonly chat: {
    readonly opens: DateTime<true> | undefined;
    readonly closes: DateTime<true> | undefined;
  };
  /** When the event's notice is over. */
  readonly noticeUntil: DateTime<true> | undefined;
  /** Every slot of every talk and session, in the order of time. */
  readonly slots: readonly Slot[];
  /** The event's days that hold anything; all of them while nothing is scheduled. */
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
  /** In its own zone; undefined where only a day is written. */
  readonly start: DateTime<true> | undefined;
  /** An IANA zone, or `AoE`: anywhere on Earth. */
  readonly zone: string;
}

/** A slot and the slots that contain it, innermost first: a talk, its session, and the session around that. */
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
