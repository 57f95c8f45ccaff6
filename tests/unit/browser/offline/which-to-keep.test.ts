import { describe, expect, test } from 'vitest';
import {
  keepsTalks,
  namedPaths,
  pagesOfNearDays,
  pickedPages,
  whichToKeep,
} from '#src/browser/offline/which-to-keep.ts';
import type { MySlot } from '#src/core/feeds/formats/my-schedule.ts';

const talks = (count: number) => [
  'schedule/',
  ...Array.from({ length: count }, (_, index) => `talks/t${String(index)}/`),
];

describe('the pages that a device stores without asking', () => {
  test('are all talks of an event of up to 200', () => {
    expect(keepsTalks(talks(200), false)).toBe(true);
    expect(keepsTalks(talks(201), false)).toBe(false);
  });

  test('include no talks if the visitor saves data', () => {
    expect(keepsTalks(talks(3), true)).toBe(false);
  });

  const paths = ['speakers/ada/', 'talks/a/', 'sessions/s/', 'talks/b/'];

  test('start with those of picks', () => {
    expect(whichToKeep(paths, new Set(['talks/b/']), true)).toEqual([
      'talks/b/',
      'talks/a/',
      'sessions/s/',
    ]);
  });

  test('are only those of picks, if talks are not stored', () => {
    expect(whichToKeep(paths, new Set(['talks/b/']), false)).toEqual(['talks/b/']);
  });
});

test('are chosen from all pages, or from those that a divided list names itself', () => {
  const head = { updated: null, bytes: 0, shell: [], assets: {} };
  const pages = { '': 'r', 'talks/a/': 'r' };
  expect(namedPaths({ ...head, pages, photos: {} })).toEqual(['', 'talks/a/']);
  expect(namedPaths({ ...head, first: { '': 'r' }, count: 2, parts: ['r'] })).toEqual(['']);
});

test('include the page of each picked slot that still exists', () => {
  const slot = (pick: string, page: string | undefined) => ({ pick, page }) as MySlot;
  const slots = [slot('a/1', 'talks/a/'), slot('a/2', 'talks/a/'), slot('gone/1', undefined)];
  expect(pickedPages(['a/1', 'a/2', 'gone/1', 'never-heard-of'], { slots })).toEqual(
    new Set(['talks/a/']),
  );
});

describe('the days of a large event that a device stores', () => {
  const paths = [
    'schedule/',
    ...['2026-12-01', '2026-12-02', '2026-12-04'].map((date) => `schedule/${date}/`),
    'schedule/2026-12-02/2/',
    ...['2026-11-30', '2026-12-02', '2026-12-04'].map((date) => `my/days/${date}.json`),
    'talks/2026-12-02/',
  ];
  const on = (time: string, zone = 'Europe/Berlin') =>
    [...pagesOfNearDays(paths, Date.parse(time), zone)].sort();

  test('are today and tomorrow, with the data on current slots', () => {
    expect(on('2026-12-01T09:00:00Z')).toEqual([
      'my/days/2026-12-02.json',
      'schedule/2026-12-01/',
      'schedule/2026-12-02/',
      'schedule/2026-12-02/2/',
    ]);
    expect(on('2026-12-04T09:00:00Z')).toEqual(['my/days/2026-12-04.json', 'schedule/2026-12-04/']);
  });

  test('follow the event’s zone, in which the small hours belong to the day before', () => {
    expect(on('2026-12-02T03:00:00Z')).toContain('schedule/2026-12-01/');
    expect(on('2026-12-02T08:00:00Z')).not.toContain('schedule/2026-12-01/');
    expect(on('2026-12-02T08:00:00Z', 'Pacific/Honolulu')).toContain('schedule/2026-12-01/');
  });

  test('are the next day before the event, and none after it', () => {
    expect(on('2026-09-01T09:00:00Z')).toEqual(['schedule/2026-12-01/']);
    expect(on('2027-01-01T09:00:00Z')).toEqual([]);
  });

  test('include the days of picks', () => {
    const slots = [{ pick: 'a/1', page: 'talks/a/', day: '2026-12-02' } as MySlot];
    expect(pickedPages(['a/1'], { slots }, paths)).toEqual(
      new Set(['talks/a/', 'schedule/2026-12-02/', 'schedule/2026-12-02/2/']),
    );
  });
});
