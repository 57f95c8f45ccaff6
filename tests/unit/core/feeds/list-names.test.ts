import { expect, test } from 'vitest';
import { listNames } from '#src/core/feeds/formats/list-names.ts';
import { events, feedInput, readSchedule } from './event-feeds.ts';

const input = feedInput(await readSchedule(events['the hard event']));
const { talks, speakers } = input.schedule;

test('a list that fits on one page has no file of names', () => {
  expect(listNames(input)).toEqual([]);
});

test('the files of names contain every person, and every talk that has a page', () => {
  const [people, titles] = listNames(input, 1);
  expect(people?.path).toBe('speakers/names.json');
  expect(people?.names.map(([id]) => id).toSorted()).toEqual([...speakers.keys()].toSorted());
  expect(titles?.path).toBe('talks/names.json');
  expect(titles?.names.map(([id]) => id).toSorted()).toEqual(
    [...talks.values()].flatMap(({ hasPage, entry }) => (hasPage ? [entry.id] : [])).toSorted(),
  );
});

test('the name of a canceled talk includes its status', () => {
  const [, titles] = listNames(input, 1);
  const canceled = titles?.names.filter(([id]) => talks.get(id)?.status === 'cancelled') ?? [];
  expect(canceled.length).toBeGreaterThan(0);
  for (const [, , remark] of canceled) expect(remark).toContain(input.words.cancelled);
});
