import { expect, test } from 'vitest';
import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { pagesOf } from '#src/data/site-pages.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

const count = mostOnPage + 10;
const schedule = assembleSchedule(
  makeContent({
    event: {
      start: '2026-10-24',
      end: '2026-10-24',
      rooms: [{ id: 'hall', name: 'Hall', shared: true }],
      tracks: [{ id: 'theory', name: 'Theory' }],
    },
    sessions: { papers: { title: 'Papers', start: '2026-10-24T08:00', end: '2026-10-24T18:00' } },
    talks: Object.fromEntries(
      Array.from({ length: count }, (_, index) => [
        `talk-${String(index)}`,
        {
          start: `2026-10-24T${String(9 + (index % 8)).padStart(2, '0')}:00`,
          minutes: 10,
          ...{ session: 'papers', room: 'hall', track: 'theory' },
        },
      ]),
    ),
  }),
);
const pages = pagesOf(schedule);

test('the sitemap has every numbered page of days, sessions, rooms, and tracks, once', () => {
  const paths = pages.map(({ path }) => path);
  expect(new Set(paths).size).toBe(paths.length);
  expect(paths.filter((path) => /^(?:schedule|sessions|rooms|tracks)\/./.test(path))).toEqual([
    'schedule/2026-10-24/',
    'schedule/2026-10-24/2/',
    'sessions/papers/',
    'sessions/papers/2/',
    'rooms/hall/',
    'rooms/hall/2/',
    'tracks/theory/',
    'tracks/theory/2/',
  ]);
});

test('the page of a room depends on what takes place there in a second room, and on talks without a time', () => {
  const content = makeContent({
    event: {
      rooms: [
        { id: 'hall', name: 'Hall' },
        { id: 'aula', name: 'Aula' },
      ],
    },
    talks: {
      both: { start: '2026-10-24T09:00', minutes: 30, rooms: ['hall', 'aula'] },
      later: { room: 'aula' },
    },
  });
  const aula = pagesOf(assembleSchedule(content)).find(({ path }) => path === 'rooms/aula/');
  expect([...(aula?.sources ?? [])]).toEqual([
    expect.stringMatching('event/'),
    'talks/both',
    'talks/later',
  ]);
});

test('a numbered page depends on the entries in its own rows', () => {
  const sourcesOf = (path: string) => pages.find((page) => page.path === path)?.sources;
  expect(sourcesOf('tracks/theory/2/')?.has('talks/talk-7')).toBe(true);
  expect(sourcesOf('tracks/theory/2/')?.has('talks/talk-0')).toBe(false);
});
