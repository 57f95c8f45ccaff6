import { expect, test } from 'vitest';
import type { SpeakerEntry } from '#src/core/model/entry.ts';
import { sortNameOf } from '#src/core/schedule/sort-name.ts';

const sorted = (data: Pick<SpeakerEntry['data'], 'name' | 'sortName'>): string =>
  sortNameOf({ data });

test.each([
  ['Ada Lovelace', 'Lovelace Ada'],
  ['Lukas (@strategielukas)', 'Lukas'],
  ['Fabien Benetou (@Utopiah)', 'Benetou Fabien'],
  ['Fabien Benetou @Utopiah', 'Benetou Fabien'],
  ['Sam Lee (she/her)', 'Lee Sam'],
  ['Sam Lee [they/them]', 'Lee Sam'],
  ['Sam (Sammy) Lee', 'Lee Sam'],
  ['(Dr.) Sam Lee', 'Lee Sam'],
  ['Ada Lovelace, PhD', 'Lovelace Ada'],
  ['Ada Lovelace, Ph.D.', 'Lovelace Ada'],
  ['Ada Lovelace, M.D., Ph. D.', 'Lovelace Ada'],
  ['Ada Lovelace, PhD (she/her)', 'Lovelace Ada'],
  ['Ada Lovelace (she/her), MSc', 'Lovelace Ada'],
  ['Martin King Jr.', 'King Martin'],
  ['Henry Ford III', 'Ford Henry'],
  ['Yo-Yo Ma', 'Ma Yo-Yo'],
  ['Lee, Sam', 'Sam Lee,'],
  ['王芳', '王芳'],
  ['王芳（Fang Wang）', '王芳'],
  ['stop50', 'stop50'],
  ['(anonymous)', '(anonymous)'],
  ['@handle', '@handle'],
])('%s is sorted as "%s"', (name, sortName) => {
  expect(sorted({ name })).toBe(sortName);
});

test('an organizer’s sortName takes precedence', () => {
  expect(sorted({ name: 'Vincent van Gogh', sortName: 'van Gogh, (V.)' })).toBe('van Gogh, (V.)');
});
