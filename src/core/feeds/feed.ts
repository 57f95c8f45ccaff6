import type { History } from '#src/core/history/history.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { FeedWords } from './feed-words.ts';
import type { Site } from './site.ts';

/** What the site looks like, for programs that show the event in its own colors. */
export interface SiteLook {
  /** The accent and the paper of the light look: `#rrggbb`. */
  readonly color: string;
  readonly background: string;
  /** A square PNG with an alpha channel, by its path below the root. */
  readonly logo: string;
  /** Each person's photo, by the person's id: its path below the root. */
  readonly photos: ReadonlyMap<string, string>;
}

/** All that a feed is written from. Nothing reads a clock: the same input gives the same bytes. */
export interface FeedInput {
  readonly schedule: Schedule;
  readonly history: History;
  readonly site: Site;
  readonly look: SiteLook;
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
  /** Whether another page, by its path below the root, announces it, too. */
  readonly isAnnouncedOn?: (page: string) => boolean;
  /** The media type by which programs look for it in a page, where hosts serve it as another one. */
  readonly linkType?: string;
  render(): string;
}

/** A format, one file in `formats/`. */
export interface Feed {
  /** The media type of its files, with the charset where text has one. */
  readonly contentType: string;
  /** Every file it publishes, in a stable order. Listing is cheap; rendering is done on demand. */
  files(input: FeedInput): FeedFile[];
}
