import { expect, test } from 'vitest';
import { chosenInstant } from '#src/browser/clock/chosen-instant.ts';

test.each([
  ['of an ordinary time', '2026-10-24T09:00', '2026-10-24T07:00:00Z'],
  ['of a time that comes twice, the first', '2026-10-25T02:30', '2026-10-25T00:30:00Z'],
  ['of a time that is skipped, what follows', '2026-03-29T02:30', '2026-03-29T01:00:00Z'],
  ['of nothing', '', undefined],
])('converts the chosen time %s', (_, written, instant) => {
  expect(chosenInstant(written, 'Europe/Berlin')).toBe(instant);
});
