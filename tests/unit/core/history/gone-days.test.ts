import { expect, test } from 'vitest';
import { goneDays } from '#src/core/history/gone-days.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { Story, event } from './story.ts';

const talk = (title: string, start: string) => ({ title, start, minutes: 30 });
const goneDaysAfter = (story: Story, talks: Record<string, Readonly<Record<string, unknown>>>) =>
  goneDays(assembleSchedule(makeContent({ event, talks })), story.history()).map(
    ({ date, removed, moved }) => [
      date,
      removed.map(({ facts }) => facts.id),
      moved.map(({ subject }) => subject.id),
    ],
  );

const a = talk('A', '2026-06-01T10:00');
const b = talk('B', '2026-06-02T10:00');

test('a day that lost its entries lists the withdrawn ones', () => {
  const story = new Story()
    .commit(5, { 'talks/a.mdx': a, 'talks/b.mdx': b })
    .commit(60, { 'talks/b.mdx': undefined });
  expect(goneDaysAfter(story, { a })).toEqual([['2026-06-02', ['b'], []]]);
});

test('a day whose entries have all moved lists them', () => {
  const moved = talk('B', '2026-06-01T11:00');
  const story = new Story()
    .commit(5, { 'talks/a.mdx': a, 'talks/b.mdx': b })
    .commit(60, { 'talks/b.mdx': moved });
  expect(goneDaysAfter(story, { a, b: moved })).toEqual([['2026-06-02', [], ['b']]]);
});

test('a day that still has entries, or was announced without any, is not gone', () => {
  const other = talk('C', '2026-06-02T12:00');
  const story = new Story()
    .commit(5, { 'talks/a.mdx': a, 'talks/b.mdx': b, 'talks/c.mdx': other })
    .commit(60, { 'talks/b.mdx': undefined });
  expect(goneDaysAfter(story, { a, c: other })).toEqual([]);
  expect(goneDaysAfter(new Story().commit(5, { 'talks/a.mdx': a }), { a })).toEqual([]);
});

test('several gone days are in chronological order, each with its own slots', () => {
  const [early, late] = [talk('B', '2026-06-02T10:00'), talk('C', '2026-06-03T10:00')];
  const longer = { ...event, end: '2026-06-03' };
  const story = new Story()
    .commit(5, { 'event.mdx': longer })
    .commit(5, { 'talks/a.mdx': a, 'talks/c.mdx': late, 'talks/b.mdx': early })
    .commit(60, { 'talks/b.mdx': undefined, 'talks/c.mdx': undefined });
  expect(goneDaysAfter(story, { a })).toEqual([
    ['2026-06-02', ['b'], []],
    ['2026-06-03', ['c'], []],
  ]);
});
