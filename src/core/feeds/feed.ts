import type { History } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { FeedWords } from './feed-words.ts';
import type { Site } from './site.ts';

/** All that a feed is written from. Nothing reads a clock: the same input gives the same bytes. */
export interface FeedInput {
  readonly schedule: Schedule;
  readonly history: History;
  readonly site: Site;
  readonly words: FeedWords;
  /** The instant that stands where the history knows none (UTC, ISO 8601): `SOURCE_DATE_EPOCH`, else the event's start. */
  readonly stamp: string;
}

/** One file that a feed publishes. */
export interface FeedFile {
  /** Its path below the site's root, without a leading slash: `talks/opening.ics`. */
  readonly path: string;
  /** What it holds, for people: "All talks of Ada Lovelace". */
  readonly title: string;
  /** The path of the page it is an alternate form of, below the root: `talks/opening/`, or `''`. */
  readonly page: string | undefined;
  render(): string;
}

/** A format, one file in `formats/`. */
export interface Feed {
  /** The media type of its files, with the charset where text has one. */
  readonly contentType: string;
  /** Every file it publishes, in a stable order. Listing is cheap; rendering is done on demand. */
  files(input: FeedInput): FeedFile[];
}
