import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseChoice,
  parseVisit,
  writeChoice,
  writeVisit,
} from '#src/browser/clock/resolve-clocks.ts';
import type { ClockChoice } from '#src/browser/clock/resolve-clocks.ts';

const isZone = (name: string) => /^[A-Z]\w+\/\w+$/.test(name);
const choices: ClockChoice[] = [
  { clock: 'event' },
  { clock: 'mine' },
  { clock: 'zone', zone: 'Asia/Kolkata' },
];

test.each(choices)('%j is unchanged after storing and reading', (choice) => {
  expect(parseChoice(writeChoice(choice), isZone)).toEqual(choice);
  expect(parseVisit(writeVisit({ choice, fromLink: false }), isZone)).toEqual({
    choice,
    fromLink: false,
  });
});

test('a link contains a zone, and nothing else', () => {
  const choice: ClockChoice = { clock: 'zone', zone: 'Asia/Kolkata' };
  expect(parseVisit(writeVisit({ choice, fromLink: true }), isZone)).toEqual({
    choice,
    fromLink: true,
  });
  expect(parseVisit('link:mine', isZone)).toBeUndefined();
});

test('whatever the storage contains is a choice or none, and never an error', () => {
  fc.assert(
    fc.property(fc.anything(), (value) => {
      const choice = parseChoice(value, isZone);
      if (choice?.clock === 'zone') expect(isZone(choice.zone)).toBe(true);
      parseVisit(value, isZone);
    }),
  );
  for (const value of [null, undefined, '', '{}', '"mine"', 'MINE', '[object Object]', 'local']) {
    expect(parseChoice(value, isZone)).toBeUndefined();
  }
});
