import { calendarsOf } from '#src/core/feeds/calendars.ts';
import type { Calendar } from '#src/core/feeds/calendars.ts';
import { feedStamp } from '#src/core/feeds/feed.ts';
import type { Feed, FeedFile, FeedInput } from '#src/core/feeds/feed.ts';
import type { Site } from '#src/core/feeds/site.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { withSlash } from '#src/core/text/address.ts';
import { feedWordsFor } from '#src/i18n/words.ts';
import { eventLook } from './event-look.ts';
import { getHistory, getSchedule } from './schedule.ts';

/** A file of a feed with the media type under which it is served. */
export interface PublishedFile extends FeedFile {
  readonly contentType: string;
}

interface Published {
  readonly schedule: Schedule;
  readonly input: FeedInput;
  readonly calendars: readonly Calendar[];
  readonly byPath: ReadonlyMap<string, PublishedFile>;
  readonly byPage: ReadonlyMap<string | undefined, readonly PublishedFile[]>;
  /** The files that pages announce beside the page to which they belong. */
  readonly announced: readonly PublishedFile[];
}

/** Every format: a file in `core/feeds/formats/` is published without further registration. */
const feeds = Object.values(
  import.meta.glob<Feed>('../core/feeds/formats/*.ts', { eager: true, import: 'default' }),
);

function siteOf(): Site {
  const base = withSlash(import.meta.env.BASE_URL);
  const { SITE } = import.meta.env;
  return { base, root: SITE ? new URL(base, SITE).href : undefined };
}

async function publish(schedule: Schedule): Promise<Published> {
  const history = await getHistory();
  const words = feedWordsFor(schedule.event.data.language);
  const stamp = feedStamp(schedule, process.env['SOURCE_DATE_EPOCH']);
  const look = await eventLook(schedule);
  const input: FeedInput = { schedule, history, site: siteOf(), look, words, stamp };
  const files = feeds.flatMap((feed) =>
    feed.files(input).map((file) => ({ ...file, contentType: feed.contentType })),
  );
  return {
    schedule,
    input,
    calendars: calendarsOf(input),
    byPath: new Map(files.map((file) => [file.path, file])),
    byPage: Map.groupBy(files, ({ page }) => page),
    announced: files.filter(({ isAnnouncedOn }) => isAnnouncedOn !== undefined),
  };
}

let published: Promise<Published> | undefined;

/** Made once for a schedule: in a build there is one, in development a new one after each change. */
async function getPublished(): Promise<Published> {
  const schedule = await getSchedule();
  if (published === undefined || (await published).schedule !== schedule) {
    published = publish(schedule);
  }
  return published;
}

/** The input of all feeds and of the structured data. */
export async function getFeedInput(): Promise<FeedInput> {
  return (await getPublished()).input;
}

/** Every file of every feed, by its path below the root. */
export async function getFeedFiles(): Promise<ReadonlyMap<string, PublishedFile>> {
  return (await getPublished()).byPath;
}

/**
 * The files that a page announces in its head: those with the same content, and those for programs that receive the
 * page's address.
 *
 * @param page its path below the root: `talks/opening/`, and `''` for the front page.
 */
export async function getAlternates(page: string): Promise<readonly PublishedFile[]> {
  const { byPage, announced } = await getPublished();
  const own = byPage.get(page) ?? [];
  return [...own, ...announced.filter((file) => file.page !== page && file.isAnnouncedOn?.(page))];
}

/** Every calendar, with its subject and its entries. */
export async function getCalendars(): Promise<readonly Calendar[]> {
  return (await getPublished()).calendars;
}
