import { expect, test } from 'vitest';
import { isPlaceholder } from '#src/core/importers/entries/unnamed-people.ts';

test.each([
  'TBA',
  'tbd',
  'T.B.C.',
  'N.N.',
  'N. N.',
  'TBA TBA',
  'Speaker TBA',
  'Invited speaker (TBC)',
  'To be announced',
  'To be confirmed',
  'Speaker to be announced',
  'Wird noch bekannt gegeben',
  'À confirmer',
  'Por confirmar',
  'A definir',
  '未定',
  '待定',
])('takes %s for nobody', (name) => {
  expect(isPlaceholder(name)).toBe(true);
});

test.each(['Nn Tran', 'Tba Okoro', 'Speaker', 'Ida Brook', 'Nina N.', 'A. Definir'])(
  'takes %s for a person',
  (name) => {
    expect(isPlaceholder(name)).toBe(false);
  },
);
