import { expect, test } from 'vitest';
import { kindOfBreakTitle } from '#src/core/importers/entries/break-titles.ts';

test.each([
  ['Lunch', 'meal'],
  ['LUNCH BREAK', 'meal'],
  ['Lunch Break 2', 'meal'],
  ['Mittagspause', 'meal'],
  ['Pause déjeuner', 'meal'],
  ['Almuerzo', 'meal'],
  ['Almoço', 'meal'],
  ['昼食', 'meal'],
  ['午餐', 'meal'],
  ['Coffee break', 'break'],
  ['Coffee / Tea', 'break'],
  ['Morning tea', 'break'],
  ['Kaffeepause', 'break'],
  ['Pause café', 'break'],
  ['Pausa para o café', 'break'],
  ['休憩', 'break'],
  ['استراحة', 'break'],
  ['Registration & welcome coffee', 'registration'],
  ['Check-in', 'registration'],
  ['Anmeldung', 'registration'],
])('takes %s for a %s', (title, kind) => {
  expect(kindOfBreakTitle(title, false)).toBe(kind);
});

test.each([
  'Breaking changes',
  'Registration of medical images',
  'Coffee with the committee',
  'Lunch and learn: accessible maps',
  'How we broke lunch',
  'Welcome',
  'Morning',
  '2031',
  'Kaffeemaschinen hacken',
  'PyLadies Lunch',
])('takes %s for no break', (title) => {
  expect(kindOfBreakTitle(title, false)).toBeUndefined();
});

test('takes one word for a talk if a person gives it, but not a name with two', () => {
  expect(kindOfBreakTitle('Registration', true)).toBeUndefined();
  expect(kindOfBreakTitle('Lunch break', true)).toBe('meal');
});
