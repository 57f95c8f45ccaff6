import { expect, test } from 'vitest';
import type { FeedWords } from '#src/core/feeds/feed.ts';
import { de, clock, deFeeds } from '#src/i18n/de.ts';
import type { Words } from '#src/i18n/words.ts';

// These fail when types are checked, because an expected error that does not occur is itself an error.

const { schedule: _schedule, ...withoutSchedule } = de;
// @ts-expect-error a word is missing
export const missing: Words = withoutSchedule;

// @ts-expect-error a word is missing further down
export const missingBelow: Words = { ...de, linkHours: { before: '1', during: '2' } };

// @ts-expect-error English has no such word
export const surplus: Words = { ...de, scheduel: 'Programm' };

export const surplusBelow: Words = {
  ...de,
  // @ts-expect-error English has no such word further down
  clock: { ...clock, tiemZone: 'Zeitzone' },
};

// @ts-expect-error a number is given in place of a text
export const otherArgument: Words = { ...de, board: (board: number) => `Stellwand ${board}` };

// @ts-expect-error feeds have no such text
export const surplusInFeeds: FeedWords = { ...deFeeds, scheduel: 'Programm' };

test('a missing or an extra text is a type error', () => {
  expect(Object.keys(withoutSchedule)).toHaveLength(Object.keys(de).length - 1);
});
