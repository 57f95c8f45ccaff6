import { expect, test } from 'vitest';
import { linkHours } from '#src/components/talk/link-hours.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { events, readSchedule } from '#tests/unit/core/feeds/event-feeds.ts';

const { talks } = await readSchedule(events['the small event']);
const slots = talks.get('repeat')?.slots ?? [];
const [first, second] = slots;
if (first === undefined || second === undefined) throw new Error('The talk is held twice.');
const cancelled = (slot: Slot): Slot => ({ ...slot, status: 'cancelled' });

test('a link for before is available until the first slot begins', () => {
  expect(linkHours('before', slots)).toEqual({ spans: [first], only: 'start' });
});

test('a link for during is available during each slot', () => {
  expect(linkHours('during', slots)).toEqual({ spans: slots, only: undefined });
});

test('a link for after is available from the last end on', () => {
  const { spans, only } = linkHours('after', slots);
  expect(only).toBe('start');
  expect(spans.map(({ start }) => start.toMillis())).toEqual([second.end.toMillis()]);
});

test('a canceled slot counts only if no other slot takes place', () => {
  expect(linkHours('before', [cancelled(first), second]).spans).toEqual([second]);
  expect(linkHours('during', slots.map(cancelled)).spans).toHaveLength(2);
});

test('without a time there are no hours', () => {
  for (const visible of ['before', 'during', 'after'] as const) {
    expect(linkHours(visible, []).spans).toEqual([]);
  }
});
