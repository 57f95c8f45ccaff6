import { expect, test } from 'vitest';
import { namesakesOf } from '#src/core/schedule/namesakes.ts';
import type { ScheduledSpeaker } from '#src/core/schedule/schedule.ts';

const person = (id: string, name: string): ScheduledSpeaker =>
  ({ entry: { id, data: { name } } }) as unknown as ScheduledSpeaker;

const people = [
  person('wei-zhang', 'Wei Zhang'),
  person('wei-zhang-2', 'Wéi  zhang'),
  person('wang-wei', 'Wang Wei'),
];

test('people of one name are told apart on their pages, whatever its accents and capitals', () => {
  const speakers = new Map(people.map((each) => [each.entry.id, each]));
  const ids = people.map((each) => namesakesOf(each, { speakers }).map(({ entry }) => entry.id));
  expect(ids).toEqual([['wei-zhang-2'], ['wei-zhang'], []]);
});
