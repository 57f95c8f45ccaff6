import { describe, expect, test } from 'vitest';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { Publication } from '#src/core/history/history.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { complete } from './complete-content.ts';
import { inputOf, render, root } from './event-feeds.ts';
import {
  changed,
  changedAway,
  publication,
  renamedRoom,
  retitled,
  withPublications,
} from './make-changes.ts';

describe('changes.xml', () => {
  const entryOf = (
    more: Partial<Publication>,
    input = withPublications(publication(more)),
  ): string => /<entry>[^]*<\/entry>/.exec(render(input, 'changes.xml'))?.[0] ?? '';
  const titleOf = (more: Partial<Publication>): string =>
    /<title type="html"><!\[CDATA\[(.*?)\]\]>/.exec(entryOf(more))?.[1] ?? '';
  const contentOf = (more: Partial<Publication>): string =>
    /<content type="html"><!\[CDATA\[(.*?)\]\]>/.exec(entryOf(more))?.[1] ?? '';

  test('has a single change, or a single room, as the title of its entry', () => {
    expect(titleOf({ changes: [changed(['cancelled', 'room'])] })).toBe(
      'The deep, Saturday, October 24: canceled; now in Hall',
    );
    expect(titleOf({ renamedRooms: [{ ...renamedRoom, before: 'Aula' }] })).toBe(
      'Aula is now called Hall',
    );
    const gone = changedAway('talks/gone/1', { title: 'Gone' });
    expect(titleOf({ changes: [gone] })).toBe('Gone, Saturday, October 24: removed');
    const elsewhere = changed(['moved'], { start: '2026-10-25T08:30:00Z' });
    expect(titleOf({ changes: [elsewhere] })).toMatch(/^The deep: moved from Sunday, October 25/);
  });

  test('counts several changes by their most important kind, with rooms last', () => {
    const changes = [changed(['moved', 'title']), retitled, changed(['moved'])];
    expect(titleOf({ changes })).toBe('3 changes: 2 moved, 1 with a new title');
    expect(titleOf({ changes, renamedRooms: [renamedRoom] })).toBe(
      '4 changes: 2 moved, 1 with a new title, 1 room renamed',
    );
    expect(titleOf({ changes: [retitled], renamedRooms: [renamedRoom] })).toBe(
      '2 changes: 1 with a new title, 1 room renamed',
    );
    expect(titleOf({ renamedRooms: [renamedRoom, renamedRoom] })).toBe(
      '2 changes: 2 rooms renamed',
    );
  });

  test('links to the rooms and talks that exist, and escapes every name', () => {
    const gone = changedAway('talks/gone/1', { title: 'Gone <b>' });
    const rooms = [renamedRoom, { id: 'cellar', before: 'Cellar', after: 'Vault' }];
    expect(contentOf({ changes: [retitled, gone], renamedRooms: rooms })).toBe(
      `<ul><li><a href="${root}rooms/hall/">Aula &lt;1&gt; is now called Hall</a></li>` +
        '<li>Cellar is now called Vault</li>' +
        `<li><a href="${root}talks/deep/">The deep</a>, Saturday, October 24: title changed from “Deep &amp; deeper”</li>` +
        '<li>Gone &lt;b&gt;, Saturday, October 24: removed</li></ul>',
    );
  });

  test('has identifiers that contain the event’s own site and the commit', () => {
    expect(entryOf({})).toContain(`<id>tag:sea.example,2021:sea/changes/${'c'.repeat(40)}</id>`);
    expect(entryOf({})).toContain(`<link href="${root}changes/#p-cccccccccccc"/>`);
    expect(entryOf({})).toContain('<updated>2026-10-01T12:30:00.000Z</updated>');
    const alone = inputOf(makeContent({ event: { language: 'pt' } }));
    const feed = render(alone, 'changes.xml');
    expect(feed).toContain('<id>tag:meeting.invalid,2021:meeting/changes</id>');
    expect(feed).toContain('<feed xml:lang="pt" ');
  });

  test('was updated at its newest publication, else at the last commit, else at the input’s stamp', () => {
    const updated = (input: FeedInput): string | undefined =>
      /<updated>(.*?)<\/updated>/.exec(render(input, 'changes.xml'))?.[1];
    const head = { commit: 'd'.repeat(40), at: '2026-10-02T00:00:00Z' };
    const history = { ...noHistory, head };
    const publications = [publication(), publication({ at: '2026-09-01T00:00:00Z' })];
    expect(updated({ ...complete, history: { ...history, publications } })).toBe(
      '2026-10-01T12:30:00.000Z',
    );
    expect(updated({ ...complete, history })).toBe('2026-10-02T00:00:00.000Z');
    expect(updated({ ...complete, stamp: '2026-01-01T00:00:00Z' })).toBe(
      '2026-01-01T00:00:00.000Z',
    );
  });
});

describe('api/version.json', () => {
  const read = (input: FeedInput): unknown => JSON.parse(render(input, 'api/version.json'));

  test('has the newest publication with its first twenty changes, and their total number', () => {
    const changes = Array.from({ length: 30 }, () => changed(['cancelled']));
    const newest = publication({ changes, renamedRooms: [renamedRoom] });
    const text = { identity: 'talks/depths/1', page: 'talks/deep/', title: 'The deep' };
    const change = { ...text, lines: [{ text: 'canceled' }] };
    expect(read(withPublications(newest, publication()))).toMatchObject({
      latest: {
        ...{ at: '2026-10-01T12:30:00Z', count: 31 },
        changes: [{ title: 'Aula <1>' }, ...Array.from({ length: 19 }, () => change)],
      },
    });
  });

  test('says when it was updated, and has the notice with the instant at which it expires', () => {
    const notice = { text: 'Closed.', link: 'https://news.example/', until: '2026-10-26T00:00' };
    const input = inputOf(makeContent({ event: { notice } }), { stamp: '2026-01-01T00:00:00Z' });
    expect(read(input)).toEqual({
      version: expect.stringMatching(/^[\da-f]{8}$/) as string,
      updated: '2026-01-01T00:00:00Z',
      notice: { ...notice, until: '2026-10-25T23:00:00Z' },
    });
    const head = { commit: 'd'.repeat(40), at: '2026-10-02T08:15:30Z' };
    expect(read({ ...input, history: { ...noHistory, head } })).toMatchObject({
      ...{ version: '2026-10-02 08:15 UTC (ddddddd)', updated: '2026-10-02T08:15:30Z' },
    });
  });
});

test('my/changes.json has the thirty newest publications', () => {
  const publications = Array.from({ length: 40 }, (_, index) =>
    publication({
      at: `2026-09-01T00:${String(59 - index).padStart(2, '0')}:00Z`,
      changes: [retitled],
    }),
  );
  const mine = JSON.parse(render(withPublications(...publications), 'my/changes.json')) as {
    publications: { at: string; changes: unknown[] }[];
  };
  expect(mine.publications.map(({ at }) => at)).toEqual(
    publications.slice(0, 30).map(({ at }) => at),
  );
  expect(mine.publications[0]?.changes).toEqual([
    {
      ...{ identity: 'talks/depths/1', page: 'talks/deep/', title: 'The deep' },
      lines: [{ text: 'title changed from “Deep & deeper”' }],
    },
  ]);
});
