import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { namesakesOf } from '#src/core/schedule/schedule-entries.ts';
import type { ScheduledSpeaker } from '#src/core/schedule/schedule.ts';
import { makeContent } from './make-content.ts';

const person = (id: string, name: string): ScheduledSpeaker =>
  ({ entry: { id, data: { name } } }) as unknown as ScheduledSpeaker;

const people = [
  person('wei-zhang', 'Wei Zhang'),
  person('wei-zhang-2', 'Wéi  zhang'),
  person('wang-wei', 'Wang Wei'),
];

test('people with the same name are distinguished on their pages, whatever the accents and capitals', () => {
  const speakers = new Map(people.map((each) => [each.entry.id, each]));
  const ids = people.map((each) => namesakesOf(each, { speakers }).map(({ entry }) => entry.id));
  expect(ids).toEqual([['wei-zhang-2'], ['wei-zhang'], []]);
});

test('a talk marks people who differ only in affiliation', () => {
  const schedule = assembleSchedule(
    makeContent({
      speakers: {
        'wei-zhang': { name: 'Wei Zhang' },
        'wei-zhang-2': { name: 'Wéi Zhang' },
        'wang-wei': { name: 'Wang Wei' },
      },
      talks: {
        talk: { speakers: [{ id: 'wei-zhang' }, { id: 'wang-wei' }, { name: 'Wang Wei' }] },
      },
    }),
  );
  const marks = schedule.talks.get('talk')?.speakers.map(({ hasNamesake }) => hasNamesake);
  expect(marks).toEqual([true, false, true]);
});
