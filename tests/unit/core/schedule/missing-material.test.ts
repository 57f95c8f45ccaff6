import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { missingMaterial } from '#src/core/schedule/missing-material.ts';
import { makeContent } from './make-content.ts';

const link = (kind: string) => ({ links: [{ kind, url: 'https://example.org/x' }] });
const schedule = assembleSchedule(
  makeContent({
    talks: {
      whole: { body: 'Text.', speakers: ['ada'], ...link('slides') },
      recorded: { body: 'Text.', speakers: ['ada'], ...link('video') },
      private: { speakers: ['group'], doNotRecord: true },
      poster: { kind: 'poster', speakers: ['grace'] },
      paper: { kind: 'paper', presented: false, authors: ['grace'] },
      called: { status: 'cancelled', speakers: ['grace'] },
      opening: { kind: 'opening', speakers: ['grace'] },
      lunch: { kind: 'meal' },
    },
    speakers: {
      ada: { name: 'Ada', photo: './ada.jpg', body: 'Text.' },
      group: { name: 'Group', group: true },
      grace: { name: 'Grace' },
      reader: { name: 'Reader' },
    },
  }),
);
const { talks, people, contributors } = missingMaterial(schedule);

test('each kind of material is expected only of suitable talks', () => {
  const summary = talks.map(({ material, expected, missing }) => [
    material,
    expected,
    missing.map(({ entry }) => entry.id),
  ]);
  expect(summary).toEqual([
    ['abstract', 5, ['paper', 'poster', 'private']],
    ['slides', 3, ['private', 'recorded']],
    ['recording', 2, ['whole']],
  ]);
});

test('a biography and a photo are expected of presenters, but no photo of a group', () => {
  const summary = people.map(({ material, expected, missing }) => [
    material,
    expected,
    missing.map(({ entry }) => entry.id),
  ]);
  expect(summary).toEqual([
    ['biography', 3, ['grace', 'group']],
    ['photo', 3, ['grace']],
  ]);
});

test('each person has to submit their own material and that of their talks', () => {
  const summary = contributors.map(({ person, own, talks: lacking }) => [
    person.entry.id,
    own,
    lacking.map(({ talk, lacks }) => `${lacks} of ${talk.entry.id}`),
  ]);
  expect(summary).toEqual([
    ['ada', [], ['slides of recorded']],
    ['grace', ['biography', 'photo'], ['abstract of poster']],
    ['group', ['biography'], ['abstract of private', 'slides of private']],
  ]);
});

test.each([
  ['talk', ['abstract', 'slides', 'recording']],
  ['keynote', ['abstract', 'slides', 'recording']],
  ['panel', ['abstract', 'recording']],
  ['demo', ['abstract']],
  ['poster', ['abstract']],
  ['opening', []],
  ['closing', []],
  ['social', []],
  ['break', []],
  ['meal', []],
  ['registration', []],
])('a %s needs the material %j', (kind, expected) => {
  const { talks: collected } = missingMaterial(
    assembleSchedule(makeContent({ talks: { it: { kind } } })),
  );
  expect(collected.flatMap(({ material, missing }) => missing.map(() => material))).toEqual(
    expected,
  );
  expect(collected.map((each) => each.expected)).toEqual(
    collected.map(({ missing }) => missing.length),
  );
});
