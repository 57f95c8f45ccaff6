import { existsSync, globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { guidOf } from '#src/core/text/guid.ts';
import { identityOf } from '#src/core/history/slot-identities.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import { isPresented } from '#src/core/model/talk.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { rowOf } from '#src/core/schedule/schedule.ts';
import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { wordsFor } from '#src/i18n/words.ts';
import { readContent } from '#src/reading/read-content.ts';
import { buildSite } from '#tests/build-site.ts';
import { buildLargeEvent, largeEventFolder } from '#tests/large-event/large-event.ts';
import { openSearch } from '#tests/open-search.ts';
import { sites } from '#tests/sites.ts';

/** A page with fewer talks has no filters. */
const fewestFiltered = 6;

const events = [
  { name: 'first', content: sites.first.CONTENT_DIR, build: () => buildSite('first') },
  { name: 'second', content: sites.second.CONTENT_DIR, build: () => buildSite('second') },
  {
    name: 'right-to-left',
    content: sites['right-to-left'].CONTENT_DIR,
    build: () => buildSite('right-to-left'),
  },
  { name: 'large', content: largeEventFolder(), build: buildLargeEvent },
];

describe.each(events)(
  'every talk of the $name event',
  ({ content, build }) => {
    test('is found by lists, filters, calendars, and the pages of its track, rooms, people and sessions', async () => {
      const site = new BuiltSite(await build());
      const schedule = await readSchedule(content);
      const missing = [...schedule.talks.values()].flatMap((talk) =>
        missingOf(talk, schedule, site),
      );
      expect(schedule.talks.size).toBeGreaterThan(0);
      expect(missing.slice(0, 20)).toEqual([]);
    });

    test('is found by its title in the search', async () => {
      const search = await openSearch(await build());
      const { talks } = await readSchedule(content);
      const missing: string[] = [];
      for (const { entry, kind, hasPage } of talks.values()) {
        if (!hasPage || isBreakLike(kind.like)) continue;
        const found = await search.find(entry.title.plain);
        if (found.some(({ path }) => path === `talks/${entry.id}/`)) continue;
        missing.push(`${entry.id}: ${entry.title.plain}`);
      }
      await search.close();
      expect(missing).toEqual([]);
    });

    test('has a row in the table that the filters of its pages read', async () => {
      const site = new BuiltSite(await build());
      const { days } = await readSchedule(content);
      for (const page of ['schedule/', ...days.map(({ date }) => `schedule/${date}/`)]) {
        const table = site.filterRows(page);
        if (table !== undefined) expect(site.rows(page), page).toBe(table);
        else expect(site.talkRows(page), `${page} has no filters`).toBeLessThan(fewestFiltered);
      }
    });

    test('is not reported as absent where it exists', async () => {
      const site = new BuiltSite(await build());
      const schedule = await readSchedule(content);
      expect(untruths(schedule, site)).toEqual([]);
    });
  },
  900_000,
);

/**
 * As transferred, for 1,000 talks. With 5,000 posters and 10,000 people, a page may have 150 kB; the overview and lists
 * grow with the number of talks.
 */
const mostBytes = 60_000;

test('no page of the large event, and no file that pages request, is heavy', async () => {
  const folder = await buildLargeEvent();
  const files = globSync(['**/*.html', 'my/*.json', 'offline.json', 'offline/*.json'], {
    cwd: folder,
  });
  const heavy = files
    .map((file) => ({ file, bytes: readFileSync(join(folder, file)) }))
    // What is not longer than this is not heavier either, and need not be compressed.
    .filter(({ bytes }) => bytes.length > mostBytes)
    .map(({ file, bytes }) => ({ file, weight: brotliCompressSync(bytes, quick).length }))
    .filter(({ weight }) => weight > mostBytes);
  expect(files.length).toBeGreaterThan(1000);
  expect(heavy).toEqual([]);
}, 900_000);

/** A host compresses harder, once. */
const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } };

/** The files of a built site, each read once. */
class BuiltSite {
  readonly #folder: string;
  readonly #pages = new Map<string, string>();
  readonly #links = new Map<string, ReadonlySet<string>>();
  readonly #guids = new Map<string, ReadonlySet<string>>();

  constructor(folder: string) {
    this.#folder = folder;
  }

  html(page: string): string {
    const html = this.#pages.get(page) ?? this.#read(`${page}index.html`);
    this.#pages.set(page, html);
    return html;
  }

  /** Whether a page links to an address below the root. */
  leadsTo(page: string, address: string): boolean {
    const links =
      this.#links.get(page) ??
      new Set([...this.html(page).matchAll(/href="\/([^"#]*)/g)].map(([, href = '']) => href));
    this.#links.set(page, links);
    return links.has(address);
  }

  /** Whether a calendar file has an entry with this guid. */
  holds(calendar: string, guid: string): boolean {
    const guids =
      this.#guids.get(calendar) ??
      new Set(
        [...this.#read(calendar).matchAll(/^UID:([^@]*)@/gm)].map(([, written = '']) => written),
      );
    this.#guids.set(calendar, guids);
    return guids.has(guid);
  }

  /** How many rows a page's programs have, including posters. */
  rows(page: string): number {
    const html = this.html(page);
    const lists = html.match(/<details class="posters">.*?<\/details>/gs) ?? [];
    const posters = lists.flatMap((list) => list.match(/<li[ >]/g) ?? []).length;
    return (html.match(/<li id="[^"]*" class="slot[ "]/g) ?? []).length + posters;
  }

  /** How many talks have a row of their own in a page's programs. */
  talkRows(page: string): number {
    const talk = /class="slot(?! heading)[^"]*" data-kind="(?!break|meal|registration)/g;
    return this.html(page).match(talk)?.length ?? 0;
  }

  /** How many rows the table of the page's filters has; undefined without filters. */
  filterRows(page: string): number | undefined {
    const [, json] =
      /<schedule-filters.*?<script type="application\/json">(.*?)<\/script>/s.exec(
        this.html(page),
      ) ?? [];
    return json === undefined
      ? undefined
      : (JSON.parse(json) as { readonly rows: readonly unknown[] }).rows.length;
  }

  #read(file: string): string {
    const path = join(this.#folder, file);
    return existsSync(path) ? readFileSync(path, 'utf8') : '';
  }
}

async function readSchedule(folder: string): Promise<Schedule> {
  const { content } = runChecks(await readContent(folder));
  if (content === undefined) throw new Error(`${folder} has no valid event.mdx.`);
  return assembleSchedule(content);
}

/** Where a talk should be found but is not. */
function missingOf(talk: ScheduledTalk, schedule: Schedule, site: BuiltSite): string[] {
  const { entry, slots, track, sessions, speakers, authors, hasPage } = talk;
  const own = `talks/${entry.id}/`;
  const days = [...new Set(slots.map(({ day }) => `schedule/${day}/`))];
  const overview = slots.length > 0 || (isPresented(entry) && hasPage) ? ['schedule/'] : [];
  const people = [...speakers, ...authors].flatMap(({ speaker }) => speaker?.id ?? []);
  const ownRooms = entry.data.rooms ?? (entry.data.room === undefined ? [] : [entry.data.room]);
  const pages = [
    ...(hasPage ? ['talks/'] : []),
    ...overview,
    ...days,
    ...(track === undefined ? [] : [`tracks/${track.id}/`]),
    ...slots.flatMap(({ rooms }) => rooms.map(({ id }) => `rooms/${id}/`)),
    ...(slots.length === 0 ? ownRooms : []).map((id) => `rooms/${id}/`),
    ...people.map((id) => `speakers/${id}/`),
    ...sessions.map(({ id }) => `sessions/${id}/`),
  ];
  const title = entry.title.html.split(/[<&]/)[0] ?? '';
  const lacking = [...new Set(pages)].filter((page) =>
    hasPage ? !site.leadsTo(page, own) : !site.html(page).includes(title),
  );
  const calendars = slots.flatMap((slot) => {
    const guid = guidOf(schedule.event.data.id, identityOf(slot));
    const row = guidOf(schedule.event.data.id, identityOf(rowOf(slot)));
    const around = [
      'schedule.ics',
      `days/${slot.day}.ics`,
      ...(track === undefined ? [] : [`tracks/${track.id}.ics`]),
      ...slot.rooms.map(({ id }) => `rooms/${id}.ics`),
      ...(slot.session === undefined ? [] : [`sessions/${slot.session.id}.ics`]),
    ].filter((file) => !site.holds(file, guid) && !site.holds(file, row));
    const speaking = speakers.flatMap(({ speaker }) => speaker?.id ?? []);
    const personal = [`talks/${entry.id}.ics`, ...speaking.map((id) => `speakers/${id}.ics`)];
    return [...around, ...personal.filter((file) => !site.holds(file, guid))];
  });
  return [...lacking, ...calendars].map((place) => `${own} is not in ${place}`);
}

/** Pages that claim that there is nothing, or no time, although there is. */
function untruths(schedule: Schedule, site: BuiltSite): string[] {
  const words = wordsFor(schedule.event.data.language);
  const says = (page: string, sentence: string): string[] =>
    site.html(page).includes(`>${sentence}<`) ? [`${page}: ${sentence}`] : [];
  const rooms = schedule.slots.flatMap((slot) => slot.rooms.map(({ id }) => `rooms/${id}/`));
  const tracks = schedule.slots.flatMap(({ track }) =>
    track === undefined ? [] : [`tracks/${track.id}/`],
  );
  const days = schedule.days.filter(({ slots }) => slots.length > 0);
  const timed = [...schedule.talks.values()].filter(
    ({ hasPage, slots, entry }) => hasPage && (slots.length > 0 || !isPresented(entry)),
  );
  return [
    ...[...new Set([...rooms, ...tracks])].flatMap((page) => [
      ...says(page, words.lists.empty),
      ...says(page, words.emptySchedule),
    ]),
    ...days.flatMap(({ date }) => says(`schedule/${date}/`, words.emptyDay)),
    ...timed.flatMap(({ entry }) => says(`talks/${entry.id}/`, words.notScheduled)),
  ];
}
