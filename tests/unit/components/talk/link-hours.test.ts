import { expect, test } from 'vitest';
import { linkHours } from '#src/components/talk/link-hours.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { events, readSchedule } from '#tests/unit/core/feeds/event-feeds.ts';

const { talks } = await readSchedule(events['the small event']);
const slots = talks.get('repeat')?.slots ?? [];
const [first, second] = slots;
if (first === undefined || second === undefined) throw new Error('The talk is held twice.');
const cancelled = (slot: Slot): Slot => ({ ...slot, status: 'cancelled' });

test('a link before is of use until the first begins', () => {
  expect(linkHours('before', slots)).toEqual({ spans: [first], only: 'start' });
});

test('a link during is of use each time', () => {
  expect(linkHours('during', slots)).toEqual({ spans: slots, only: undefined });
});

test('a link after is of use from the last end on', () => {
  const { spans, only } = linkHours('after', slots);
  expect(only).toBe('start');
  expect(spans.map(({ start }) => start.toMillis())).toEqual([second.end.toMillis()]);
});

test('a cancelled slot counts only if no other takes place', () => {
  expect(linkHours('before', [cancelled(first), second]).spans).toEqual([second]);
  expect(linkHours('during', slots.map(cancelled)).spans).toHaveLength(2);
});

test('without a time there are no hours', () => {
  for (const visible of ['before', 'during', 'after'] as const) {
    expect(linkHours(visible, []).spans).toEqual([]);
  }
});
