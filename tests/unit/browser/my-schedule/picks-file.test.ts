import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readPicksFile, writePicksFile } from '#src/browser/my-schedule/picks-file.ts';
import { anyPicks } from '#tests/unit/browser/picks/any-picks.ts';

const event = { id: 'odi-2021', name: 'Workshop' };

test('a file of picks is unchanged after writing and reading', () => {
  fc.assert(
    fc.property(anyPicks(), (picks) => {
      expect(readPicksFile(writePicksFile(picks, event), event.id)).toEqual({
        kind: 'picks',
        picks,
      });
    }),
  );
});

test('a file for another event is distinguished from a file without picks', () => {
  const other = writePicksFile(new Map(), { id: 'other', name: 'Other event' });
  expect(readPicksFile(other, event.id)).toEqual({ kind: 'other-event', name: 'Other event' });
  for (const text of ['', 'BEGIN:VCALENDAR', '{}', '[]', 'null', '{"picks":{}}']) {
    expect(readPicksFile(text, event.id)).toEqual({ kind: 'none' });
  }
  fc.assert(fc.property(fc.json(), (text) => void readPicksFile(text, event.id)));
});
