import { expect, test } from 'vitest';
import { announcedLater } from '#src/core/feeds/change-summary.ts';
import { noHistory } from '#src/core/history/history.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';

const later = (
  announced: string | undefined,
  at: string | undefined,
  zone = 'Europe/Berlin',
): string | undefined => {
  const head = at === undefined ? undefined : { commit: '0'.repeat(40), at };
  const schedule = { event: { data: { announced } }, zone };
  return announcedLater({ schedule, history: { ...noHistory, head } } as unknown as FeedInput);
};

test('the announcement is in the future until there is a commit on its day in the event’s zone', () => {
  expect(later('2026-05-01', '2026-04-30T21:59:59Z')).toBe('2026-05-01');
  expect(later('2026-05-01', '2026-04-30T22:00:00Z')).toBeUndefined();
  expect(later('2026-05-01', undefined)).toBe('2026-05-01');
  expect(later(undefined, '2026-04-30T22:00:00Z')).toBeUndefined();
});

test('the day of the announcement begins when the history counts it, also if the clocks skip midnight', () => {
  expect(later('2026-09-06', '2026-09-06T03:59:59Z', 'America/Santiago')).toBe('2026-09-06');
  expect(later('2026-09-06', '2026-09-06T04:00:00Z', 'America/Santiago')).toBeUndefined();
});
