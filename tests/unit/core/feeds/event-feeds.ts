import { globSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { feedStamp } from '#src/core/feeds/feed.ts';
import type { Feed, FeedFile, FeedInput } from '#src/core/feeds/feed.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { Content } from '#src/core/model/entry.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { feedWordsFor } from '#src/i18n/words.ts';
import { readContent } from '#src/reading/read-content.ts';

/** The address of the site of the feeds. */
export const root = 'https://feeds.example/event/';

/** The events with which every format is tested, by the folder of their content. */
export const events = {
  'the first site': 'content',
  'the small event': 'tests/fixtures/events/small',
  'the hard event': 'tests/fixtures/events/confluence-2026',
} as const;

/** An event's schedule, read as in a build. */
export async function readSchedule(contentDir: string): Promise<Schedule> {
  const { content, findings } = runChecks(await readContent(contentDir));
  const errors = findings.filter(({ severity }) => severity === 'error');
  if (content === undefined || errors.length > 0) {
    throw new Error(`${contentDir} has errors: ${errors.map(({ message }) => message).join(' ')}`);
  }
  return assembleSchedule(content);
}

/** The input of all feeds without a history, at an address of its own. */
export function feedInput(schedule: Schedule, other: Partial<FeedInput> = {}): FeedInput {
  return {
    schedule,
    history: noHistory,
    site: { root, base: '/event/' },
    look: {
      color: '#b3200e',
      background: '#ffffff',
      logo: 'icons/icon-512.png',
      photos: new Map([['ada', '_astro/ada.webp']]),
    },
    words: feedWordsFor(schedule.event.data.language),
    stamp: feedStamp(schedule, undefined),
    ...other,
  };
}

/** Handmade content as the input of feeds. */
export const inputOf = (content: Content, other: Partial<FeedInput> = {}): FeedInput =>
  feedInput(assembleSchedule(content), other);

const formats = await Promise.all(
  globSync('src/core/feeds/formats/*.ts')
    .sort()
    .map(async (file) => {
      const { href } = pathToFileURL(file);
      return ((await import(href)) as { readonly default: Feed }).default;
    }),
);

/** Every file of every format, by its path, in the order of paths. */
export function feedFiles(input: FeedInput): Map<string, FeedFile> {
  const files = formats.flatMap((format) => format.files(input));
  const sorted = files.toSorted((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return new Map(sorted.map((file) => [file.path, file]));
}

/** A file's text. Throws if there is no file at that path. */
export function render(input: FeedInput, path: string): string {
  const file = feedFiles(input).get(path);
  if (file === undefined) throw new Error(`No feed publishes ${path}.`);
  return file.render();
}
