import { expect, test } from 'vitest';
import { listNames } from '#src/core/feeds/formats/list-names.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { events, feedInput, inputOf, readSchedule } from './event-feeds.ts';

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

test('people who share a name have their affiliation beside a talk, and others only their name', () => {
  const wei = { name: 'Wei Zhang' };
  const content = makeContent({
    speakers: {
      'wei-zhang': { ...wei, affiliation: 'Tidal Institute' },
      'wei-zhang-2': { ...wei, affiliation: 'Harbor Board' },
      ada: { name: 'Ada Lovelace', affiliation: 'Analytical Society' },
    },
    talks: {
      tides: { title: 'Tides', kind: 'keynote', speakers: ['wei-zhang', 'ada'] },
      harbors: { title: 'Harbors', authors: ['wei-zhang-2'] },
    },
  });
  const [, titles] = listNames(inputOf(content), 1);
  expect(titles?.names).toEqual([
    ['harbors', 'Harbors', 'Wei Zhang, Harbor Board'],
    ['tides', 'Tides', 'Wei Zhang, Tidal Institute, Ada Lovelace · Keynote'],
  ]);
});
