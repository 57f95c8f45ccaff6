import { memoize } from '#src/core/schedule/memoize.ts';
import type { ChangeKind, History } from '#src/core/history/history.ts';
import type { Level } from '#src/core/model/audience.ts';
import type { Schedule, Kind } from '#src/core/schedule/schedule.ts';
import { eventDayBounds } from '#src/core/time/event-day.ts';
import type { Site } from './site.ts';
import { utcText } from '#src/core/time/iso.ts';
import { formatDate } from '#src/core/time/format-date.ts';
import { textClock } from '#src/core/time/text-clock.ts';
import type { TextClock } from '#src/core/time/text-clock.ts';

/**
 * The instant used if the history has none: `SOURCE_DATE_EPOCH` if it is set (reproducible-builds.org: seconds since
 * 1970), otherwise the start of the event's first day.
 */
export function feedStamp({ event, zone }: Schedule, sourceDateEpoch: string | undefined): string {
  const instant = /^\d{1,11}$/.test(sourceDateEpoch ?? '')
    ? Number(sourceDateEpoch) * 1000
    : Date.parse(eventDayBounds(event.data.start, event.data.dayEnds, zone).start);
  return utcText(instant);
}

/** The words for feeds in the interface's language. */
export interface FeedWords {
  /** The name of a kind: the event's own label, or the word in the interface's language. */
  kind(kind: Kind): string;
  readonly cancelled: string;
  /** "Canceled: …", for programs that show only the title. */
  cancelledTitle(title: string): string;
  readonly tentative: string;
  readonly online: string;
  /** The text in place of a missing venue or room: "Location to be announced". */
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
  /** The name of a link's kind: paper, slides, video … */
  linkKind(kind: string): string;
  /** One sentence about the calendar of the whole event, and one about that of a part. */
  readonly calendarOfAll: string;
  calendarOf(part: string): string;
  readonly schedule: string;
  readonly talksHeading: string;
  readonly when: string;
  readonly where: string;
  readonly links: string;
  readonly sponsors: string;
  readonly award: string;
  readonly notScheduled: string;
  /** For a paper in the proceedings that nobody presents. */
  readonly notPresented: string;
  readonly levels: Readonly<Record<Level, string>>;
  /** The name of the feed of changes. */
  readonly changes: string;
  /** "3 changes". */
  changeCount(count: number): string;
  /** "3 moved", for each kind of change. */
  readonly changesOfKind: Readonly<Record<ChangeKind, (count: number) => string>>;
  /** "2 rooms renamed". */
  renamedRooms(count: number): string;
  /** A date with the time or times on it: "Saturday, October 24, 2026, 10:00–10:30". */
  dateAndTime(date: string, time: string): string;
  /** After a label and between the items of a list, with the spaces that belong to them. */
  readonly marks: { readonly comma: string; readonly semicolon: string; readonly colon: string };
  readonly change: ChangeWords;
}

/** Phrases for each kind of change, to follow the slot's title in a sentence. */
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
  /** "no speaker listed". */
  readonly noPeople: string;
  /** "different speakers", if the new names are not given. */
  readonly otherPeople: string;
  /** "now called Noether Hall", for a room. */
  roomName(to: string): string;
  /** "Room 101 is now called Noether Hall", a whole sentence without a period. */
  renamedRoom(from: string, to: string): string;
  /** "title changed from …". */
  title(from: string): string;
}

/** The program that writes the files, by the name it uses in them. The version is that of package.json. */
export const generator = { name: 'Lectern', version: '0.1.0' } as const;

/** The site's colors and pictures, for programs that show the event in its look. */
export interface SiteLook {
  /** The accent and the paper of the light look, in the form `#rrggbb`. */
  readonly color: string;
  readonly background: string;
  /** A square PNG with an alpha channel, by its path below the root. */
  readonly logo: string;
  /** Each person's photo, by the person's id: its path below the root. */
  readonly photos: ReadonlyMap<string, string>;
}

/** The complete input of a feed. Nothing reads a clock, so the same input gives the same bytes. */
export interface FeedInput {
  readonly schedule: Schedule;
  readonly history: History;
  readonly site: Site;
  readonly look: SiteLook;
  readonly words: FeedWords;
  /** The instant used if the history has none (UTC, ISO 8601): `SOURCE_DATE_EPOCH`, else the event's start. */
  readonly stamp: string;
}

/** One file that a feed publishes. */
export interface FeedFile {
  /** Its path below the site's root, without a leading slash: `talks/opening.ics`. */
  readonly path: string;
  /** Its content, for people: "All talks of Ada Lovelace". */
  readonly title: string;
  /** The path, below the root, of the page with the same content: `talks/opening/`, or `''`. */
  readonly page: string | undefined;
  /** Whether another page, given by its path below the root, announces it, too. */
  readonly isAnnouncedOn?: (page: string) => boolean;
  /** The media type by which programs look for it in a page, if hosts serve it with another one. */
  readonly linkType?: string;
  render(): string;
}

/** A format, in one file in `formats/`. */
export interface Feed {
  /** The media type of its files; for text, with the charset. */
  readonly contentType: string;
  /** Every file that it publishes, in a stable order. Listing is cheap, because rendering is done on demand. */
  files(input: FeedInput): FeedFile[];
}

/**
 * Returns a function that does its work once for each input and item, because the same slot is in seven calendars. Its
 * results are garbage-collected together with the input.
 */
export function oncePerInput<Thing extends object, Made extends object | string>(
  make: (thing: Thing, input: FeedInput) => Made,
): (thing: Thing, input: FeedInput) => Made {
  const forInput = memoize((input: FeedInput) => memoize((thing: Thing) => make(thing, input)));
  return (thing, input) => forInput(input)(thing);
}

/** Formats times as text in the event's zone and language, for files that no browser rewrites. */
export interface FeedClock extends TextClock {
  /** `Friday, April 9, 2021`, from an ISO date. */
  date(isoDate: string): string;
}

/** The clock of the event. */
export function feedClock({ event, zone }: Schedule): FeedClock {
  const { language, hours } = event.data;
  return {
    ...textClock(zone, { language, hours }),
    date: (isoDate) => formatDate(isoDate, language, 'full'),
  };
}
