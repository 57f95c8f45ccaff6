import type { Thing, ScholarlyArticle, VideoObject } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { absoluteLinks } from '#src/core/feeds/site.ts';
import { peopleOf } from '#src/core/schedule/people-of.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { isListed, slotLd } from './event-ld.ts';
import type { EventNode } from './event-ld.ts';
import { participantLd } from './person-ld.ts';

/**
 * Data as the text of a `<script type="application/ld+json">`. No text in it can end the script, because `<` is escaped
 * (HTML, "restrictions for contents of script elements").
 */
export function writeJsonLd(things: readonly Thing[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': things };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}

/** A talk: one event for each of its slots. None if it has no time yet, or is a break. */
export function talkLd(talk: ScheduledTalk, input: FeedInput): EventNode[] {
  const work = paperLd(talk, input);
  const videos = videosLd(talk, input);
  const people = peopleOf(talk);
  return talk.slots.filter(isListed).map((slot) => ({
    ...slotLd(slot, input),
    ...(people.length > 0 && {
      performer: people.map((speaker) => participantLd(speaker, input)),
    }),
    ...(work && { workFeatured: work }),
    ...(videos.length > 0 && { recordedIn: videos }),
  }));
}

/** The paper that a talk presents, with its authors in order, if the talk has one. */
function paperLd(
  { entry, authors, speakers }: ScheduledTalk,
  input: FeedInput,
): Exclude<ScholarlyArticle, string> | undefined {
  const { doi } = entry.data;
  const paper = absoluteLinks(entry.data.links, input.site).find(({ kind }) => kind === 'paper');
  if (doi === undefined && paper === undefined) return undefined;
  const writers = authors.length > 0 ? authors : speakers;
  const address = doi === undefined ? paper?.url : `https://doi.org/${doi}`;
  return {
    '@type': 'ScholarlyArticle',
    ...(address !== undefined && { '@id': address, url: address }),
    name: entry.title.plain,
    headline: entry.title.plain,
    author: writers.map((author) => participantLd(author, input)),
  };
}

/** Recordings with a date and picture, because search engines reject others. */
function videosLd({ entry }: ScheduledTalk, { site }: FeedInput): Exclude<VideoObject, string>[] {
  return absoluteLinks(entry.data.links, site).flatMap(({ kind, url, title, date, thumbnail }) =>
    kind === 'video' && date !== undefined && thumbnail !== undefined
      ? [
          {
            '@type': 'VideoObject',
            name: title ?? entry.title.plain,
            description: entry.plain === '' ? entry.title.plain : entry.plain,
            thumbnailUrl: thumbnail,
            uploadDate: date,
            url,
          },
        ]
      : [],
  );
}
