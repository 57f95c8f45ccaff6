import { describe, expect, test } from 'vitest';
import { keepsTalks, pickedPages, whichToKeep } from '#src/browser/offline/keep-pages.ts';
import type { MySlot } from '#src/core/feeds/formats/my-schedule.ts';

const talks = (count: number) => ({
  pages: Object.fromEntries([
    ['schedule/', 'r'],
    ...Array.from({ length: count }, (_, place) => [`talks/t${String(place)}/`, 'r']),
  ]) as Record<string, string>,
});

describe('the pages that a device stores without asking', () => {
  test('are all talks of an event of up to 200', () => {
    expect(keepsTalks(talks(200), false)).toBe(true);
    expect(keepsTalks(talks(201), false)).toBe(false);
  });

  test('include no talks if the visitor saves data', () => {
    expect(keepsTalks(talks(3), true)).toBe(false);
  });

  const missing = ['speakers/ada/', 'talks/a/', 'sessions/s/', 'talks/b/'];

  test('are those of picks first', () => {
    expect(whichToKeep(missing, new Set(['talks/b/']), true)).toEqual([
      'talks/b/',
      'talks/a/',
      'sessions/s/',
    ]);
  });

  test('are those of picks alone, if talks are not stored', () => {
    expect(whichToKeep(missing, new Set(['talks/b/', 'talks/kept/']), false)).toEqual(['talks/b/']);
  });
});

test('the pages of picks are those of their slots; what is gone has none', () => {
  const slot = (pick: string, page: string | undefined) => ({ pick, page }) as MySlot;
  const slots = [slot('a/1', 'talks/a/'), slot('a/2', 'talks/a/'), slot('gone/1', undefined)];
  expect(pickedPages(['a/1', 'a/2', 'gone/1', 'never-heard-of'], { slots })).toEqual(
    new Set(['talks/a/']),
  );
});
