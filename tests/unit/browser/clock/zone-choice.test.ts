import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  parseChoice,
  parseVisit,
  writeChoice,
  writeVisit,
  zoneLink,
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

test.each([
  ['https://x.org/odi/', 'https://x.org/odi/?tz=Asia/Kolkata'],
  ['https://x.org/talks/a/?tz=UTC#b', 'https://x.org/talks/a/?tz=Asia/Kolkata#b'],
  ['https://x.org/?now=2021-04-09T14:20Z&track=ml', 'https://x.org/?track=ml&tz=Asia/Kolkata'],
])('the link to %s is %s', (address, link) => {
  expect(zoneLink(address, 'Asia/Kolkata')).toBe(link);
});

test('a plus sign in a zone’s name survives in an address', () => {
  const link = new URL(zoneLink('https://x.org/', 'Etc/GMT+5'));
  expect(link.searchParams.get('tz')).toBe('Etc/GMT+5');
});
