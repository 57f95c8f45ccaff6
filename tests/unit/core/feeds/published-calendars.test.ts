import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { calendarsOf } from '#src/core/feeds/calendars.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { allReaders } from '#tests/readers/all-readers.ts';
import { Story, event } from '#tests/unit/core/history/story.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';
import { feedFiles, feedInput, render } from './event-feeds.ts';

const tracks = [
  { id: 't1', name: 'Tides' },
  { id: 't2', name: 'Winds' },
];
const twoTracks = { ...event, tracks };
const opening = {
  ...{ title: 'Opening', start: '2026-06-01T10:00', minutes: '30' },
  ...{ room: 'one', track: 't1', speakers: [{ id: 'ada' }] },
};
const moved = {
  ...{ ...opening, start: '2026-06-02T10:00' },
  ...{ room: 'two', track: 't2', speakers: [{ id: 'bob' }] },
};
/** It keeps the second day. */
const filler = { title: 'Filler', start: '2026-06-02T15:00', minutes: '30' };
const speakers = { ada: {}, bob: {} };

/** A story whose commits can be published: its tracks and people have their files. */
const begin = (about: Readonly<Record<string, unknown>> = twoTracks): Story =>
  new Story().commit(0, {
    'event.mdx': about,
    'speakers/ada.mdx': { name: 'Ada' },
    'speakers/bob.mdx': { name: 'Bob' },
  });

/** The site of some content after a story. */
const siteAfter = (story: Story, content: WrittenContent): FeedInput =>
  feedInput(assembleSchedule(makeContent({ event: twoTracks, ...content })), {
    history: story.history(),
  });

const addresses = (input: FeedInput): string[] =>
  [...feedFiles(input).keys()].filter((path) => path.endsWith('.ics'));

/** The lines of a calendar's entries, and the number of its entries. */
const entriesAt = (input: FeedInput, path: string): string[] =>
  [...render(input, path).matchAll(/^(?:SUMMARY|STATUS):(.*)\r$/gm)].map(([, text = '']) => text);

describe('a talk that leaves its day, room, track, and speaker, where it was the only one', () => {
  const story = begin().commit(5, { 'talks/opening.mdx': opening, 'talks/filler.mdx': filler });
  const before = siteAfter(story, { talks: { opening, filler }, speakers });
  const published = addresses(before);
  story.commit(600, { 'talks/opening.mdx': moved });
  const after = siteAfter(story, { talks: { opening: moved, filler }, speakers });
  const left = ['days/2026-06-01.ics', 'rooms/one.ics', 'speakers/ada.ics', 'tracks/t1.ics'];

  test('leaves no calendar without an address', () => {
    expect(published).toEqual(expect.arrayContaining(left));
    expect(addresses(after)).toEqual(expect.arrayContaining(published));
  });

  test.each(left)('leaves %s without an entry, but with the zone that makes it valid', (path) => {
    const text = render(after, path);
    expect(text).not.toContain('BEGIN:VEVENT');
    expect(text).toContain('BEGIN:VTIMEZONE\r\nTZID:Europe/Berlin\r\n');
    expect(text).toContain('LAST-MODIFIED:20260301T180500Z\r\n');
  });

  test('leaves no calendar that a page offers without an entry', () => {
    const offered = (input: FeedInput) =>
      calendarsOf(input).flatMap(({ path, page }) => (page === undefined ? [] : [path]));
    expect(offered(before)).toEqual(expect.arrayContaining(left));
    expect(offered(after).filter((path) => left.includes(path))).toEqual([]);
    for (const path of left) expect(feedFiles(after).get(path)?.page, path).toBeUndefined();
  });

  test('is in the calendars of its new day, room, track, and speaker', () => {
    for (const path of ['days/2026-06-02', 'rooms/two', 'tracks/t2', 'speakers/bob']) {
      expect(entriesAt(after, `${path}.ics`), path).toContain('Opening');
    }
  });

  test('leaves calendars that stay when their room, track, and speaker are deleted', () => {
    const [, two] = event.rooms;
    const smaller = { ...event, rooms: [two], tracks: [tracks[1]] };
    story.commit(600, { 'event.mdx': smaller, 'speakers/ada.mdx': undefined });
    const content = { event: smaller, talks: { opening: moved, filler }, speakers: { bob: {} } };
    const last = siteAfter(story, content);
    expect(addresses(last)).toEqual(expect.arrayContaining(published));
    const nameAt = (path: string) => /^NAME:(.*)\r$/m.exec(render(last, path))?.[1];
    expect(nameAt('rooms/one.ics')).toBe('Story · one');
    expect(nameAt('tracks/t1.ics')).toBe('Story · t1');
    expect(nameAt('speakers/ada.ics')).toBe('Story · ada');
  });

  test('leaves calendars with a zone at an event in UTC', () => {
    const inUtc = { ...twoTracks, timezone: 'UTC' };
    const site = begin(inUtc)
      .commit(5, { 'talks/opening.mdx': opening })
      .commit(600, { 'talks/opening.mdx': moved });
    const input = siteAfter(site, { event: inUtc, talks: { opening: moved }, speakers });
    expect(render(input, 'rooms/one.ics')).toContain('BEGIN:VTIMEZONE\r\nTZID:UTC\r\n');
    expect(render(input, 'rooms/two.ics')).not.toContain('VTIMEZONE');
  });
});

describe('a calendar without entries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'calendars-'));
  afterAll(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  test.each(allReaders.map((reader) => [reader.name, reader] as const))(
    'is read by %s, without a warning',
    async (_name, reader) => {
      if (reader.missing !== undefined) {
        console.info(reader.missing);
        return;
      }
      const story = begin()
        .commit(5, { 'talks/opening.mdx': opening })
        .commit(600, { 'talks/opening.mdx': moved });
      const path = join(folder, 'one.ics');
      writeFileSync(
        path,
        render(siteAfter(story, { talks: { opening: moved }, speakers }), 'rooms/one.ics'),
      );
      expect(await reader.read([path])).toEqual([{ path, entries: [], complaints: [] }]);
    },
  );
});

describe('a talk that is removed', () => {
  const renamed = { ...opening, aliases: ['old'] };
  const story = () =>
    begin()
      .commit(5, { 'talks/old.mdx': opening, 'talks/filler.mdx': filler })
      .commit(600, { 'talks/old.mdx': undefined, 'talks/new.mdx': renamed })
      .commit(600, { 'talks/new.mdx': undefined });
  const canceled = ['Canceled: Opening', 'CANCELLED'];

  test('is canceled in the calendars at its last and its first address', () => {
    const input = siteAfter(story(), { talks: { filler } });
    expect(entriesAt(input, 'talks/new.ics')).toEqual(canceled);
    expect(entriesAt(input, 'talks/old.ics')).toEqual(canceled);
  });

  test('is canceled at each address under which a change was announced', () => {
    const third = { ...renamed, aliases: ['old', 'middle'] };
    const site = begin()
      .commit(5, { 'talks/old.mdx': opening, 'talks/filler.mdx': filler })
      .commit(600, {
        'talks/old.mdx': undefined,
        'talks/middle.mdx': { ...renamed, start: '2026-06-01T12:00' },
      })
      .commit(600, { 'talks/middle.mdx': undefined, 'talks/new.mdx': third })
      .commit(600, { 'talks/new.mdx': undefined });
    const input = siteAfter(site, { talks: { filler } });
    for (const id of ['old', 'middle', 'new']) {
      expect(entriesAt(input, `talks/${id}.ics`), id).toEqual(canceled);
    }
  });

  test('is canceled in the calendar of a room, a track, or a person that later gets another id', () => {
    const [one, two] = event.rooms;
    const later = {
      ...event,
      rooms: [{ ...one, id: 'aula', aliases: ['one'] }, two],
      tracks: [{ ...tracks[0], id: 'seas', aliases: ['t1'] }],
    };
    const site = story().commit(600, { 'event.mdx': later });
    const input = siteAfter(site, {
      ...{ event: later, talks: { filler } },
      speakers: { lovelace: { aliases: ['ada'] } },
    });
    for (const path of ['rooms/aula', 'rooms/one', 'tracks/seas', 'tracks/t1', 'speakers/ada']) {
      expect(entriesAt(input, `${path}.ics`), path).toEqual(canceled);
    }
  });

  test('is canceled at its first address when its file came back as another talk', () => {
    const site = begin()
      .commit(5, { 'talks/old.mdx': opening, 'talks/filler.mdx': filler })
      .commit(600, { 'talks/old.mdx': undefined, 'talks/new.mdx': renamed })
      .commit(600, { 'talks/new.mdx': opening });
    const input = siteAfter(site, { talks: { new: opening, filler } });
    expect(entriesAt(input, 'talks/old.ics')).toEqual(canceled);
    expect(entriesAt(input, 'talks/new.ics').toSorted()).toEqual(
      ['CONFIRMED', 'Opening', ...canceled].toSorted(),
    );
  });
});
