import type { ChangeKind } from '#src/core/history/history.ts';
import type { Level } from '#src/core/model/level.ts';
import type { Kind } from '#src/core/schedule/schedule.ts';

/** The words of the interface's language that feeds are written with. */
export interface FeedWords {
  /** What a kind is called: the event's own label, else the language's word. */
  kind(kind: Kind): string;
  readonly cancelled: string;
  /** "Cancelled: …", where a program shows nothing but the title. */
  cancelledTitle(title: string): string;
  readonly tentative: string;
  readonly online: string;
  /** What stands for a place that is not written: "Place to be announced". */
  readonly placeOpen: string;
  readonly speakers: string;
  readonly authors: string;
  readonly chairs: string;
  readonly organizers: string;
  readonly session: string;
  readonly track: string;
  readonly board: string;
  readonly join: string;
  /** "Part 1 of 2". */
  part(number: number, of: number): string;
  /** "40 talks". */
  talks(count: number): string;
  /** "Recording not allowed". */
  readonly doNotRecord: string;
  /** "Replaced by …". */
  replacedBy(title: string): string;
  /** What a link's kind is called: paper, slides, video … */
  linkKind(kind: string): string;
  /** What the calendar of the whole event holds, and that of a part of it: one sentence. */
  readonly calendarOfAll: string;
  calendarOf(part: string): string;
  readonly schedule: string;
  readonly talksHeading: string;
  readonly when: string;
  readonly where: string;
  readonly links: string;
  readonly award: string;
  readonly notScheduled: string;
  /** For a paper of the proceedings that nobody presents. */
  readonly notPresented: string;
  readonly levels: Readonly<Record<Level, string>>;
  /** What the feed of changes is called. */
  readonly changes: string;
  /** "3 changes". */
  changeCount(count: number): string;
  /** "3 moved", for each thing that may have become of a slot. */
  readonly changesOfKind: Readonly<Record<ChangeKind, (count: number) => string>>;
  /** "2 rooms renamed". */
  renamedRooms(count: number): string;
  /** After a label and between the things of a list, with the spaces that belong to them. */
  readonly marks: { readonly colon: string; readonly comma: string };
  readonly change: ChangeWords;
}

/** What became of a slot, each as the end of a sentence that begins with its title. */
export interface ChangeWords {
  readonly new: string;
  readonly removed: string;
  readonly cancelled: string;
  readonly confirmed: string;
  readonly tentative: string;
  /** "moved from 10:00 to 10:15". */
  moved(from: string, to: string): string;
  /** "now in Room 2"; without a room "now without a room". */
  room(to: string | undefined): string;
  /** "now with Ada Lovelace and Lin Wei". */
  people(names: string): string;
  /** "now without a speaker". */
  readonly noPeople: string;
  /** "other speakers": where their names are no longer told. */
  readonly otherPeople: string;
  /** "now called Noether Hall", of a room. */
  roomName(to: string): string;
  /** "Room 101 is now called Noether Hall": a whole sentence without a full stop. */
  renamedRoom(from: string, to: string): string;
  /** "title changed from …". */
  title(from: string): string;
}
