import { describe, expect, test } from 'vitest';
import { resolveClocks } from '#src/browser/clock/resolve-clocks.ts';
import type { ClockSources, Clocks } from '#src/browser/clock/resolve-clocks.ts';

const zones = [
  'America/Los_Angeles',
  'America/Vancouver',
  'Asia/Kolkata',
  'Asia/Tokyo',
  'Etc/GMT+5',
];
const offsets = new Map([
  ['America/Los_Angeles', -420],
  ['America/Vancouver', -420],
]);

function resolve(sources: Partial<ClockSources>, deviceZone: string | undefined = 'Asia/Kolkata') {
  return resolveClocks(
    { address: null, visit: null, kept: null, first: 'event', ...sources },
    {
      eventZone: 'America/Los_Angeles',
      deviceZone,
      isZone: (name) => zones.includes(name),
      sameClocks: (a, b) => a === b || (offsets.has(a) && offsets.get(a) === offsets.get(b)),
    },
  );
}

/** `mine Asia/Kolkata, small event America/Los_Angeles`. */
const asText = ({ main, other }: Clocks) =>
  `${main.role} ${main.zone}${other === undefined ? '' : `, small ${other.role} ${other.zone}`}`;

const eventThenMine = 'event America/Los_Angeles, small mine Asia/Kolkata';
const mineThenEvent = 'mine Asia/Kolkata, small event America/Los_Angeles';
const tokyoThenEvent = 'zone Asia/Tokyo, small event America/Los_Angeles';

describe('which clock is shown', () => {
  test.each([
    // the event's kind, the stored choice, the state of the visit, the address
    ['event', null, null, null, eventThenMine],
    ['mine', null, null, null, mineThenEvent],
    ['mine', 'event', null, null, eventThenMine],
    ['event', 'mine', null, null, mineThenEvent],
    ['event', 'Asia/Tokyo', null, null, tokyoThenEvent],
    ['mine', 'Asia/Tokyo', null, null, tokyoThenEvent],
    ['mine', 'event', null, 'Asia/Tokyo', tokyoThenEvent],
    ['mine', 'event', 'link:Asia/Tokyo', null, tokyoThenEvent],
    ['mine', 'event', 'link:Asia/Kolkata', 'Asia/Tokyo', tokyoThenEvent],
    ['mine', null, 'event', null, eventThenMine],
    ['event', 'Asia/Tokyo', 'mine', null, mineThenEvent],
    ['event', null, null, 'Etc/GMT 5', 'zone Etc/GMT+5, small event America/Los_Angeles'],
    // an invalid zone counts as absent
    ['mine', 'Mars/Phobos', null, null, mineThenEvent],
    ['mine', '', null, '', mineThenEvent],
    ['mine', { clock: 'event' }, null, null, mineThenEvent],
    ['mine', 'Asia/Tokyo', null, 'Mars/Phobos', tokyoThenEvent],
    ['mine', 'Asia/Tokyo', 'link:Mars/Phobos', null, tokyoThenEvent],
    ['mine', 'Asia/Tokyo', 'link:event', null, tokyoThenEvent],
    ['event', 'link:Asia/Tokyo', null, null, eventThenMine],
  ] as const)(
    'with first %s, stored %j, visit %j, and address %j: %s',
    (first, kept, visit, address, clocks) => {
      expect(asText(resolve({ first, kept, visit, address }))).toBe(clocks);
    },
  );

  test('one clock is enough if both show the same, whatever their zones are called', () => {
    expect(asText(resolve({ kept: 'America/Vancouver' }))).toBe('zone America/Vancouver');
  });

  test('my time is called event time, as the page paints it, if both show the same', () => {
    for (const sources of [{ first: 'mine' }, { kept: 'mine' }] as const) {
      const clocks = resolve(sources, 'America/Vancouver');
      expect(asText(clocks)).toBe('event America/Los_Angeles');
      expect(clocks.mine.role).toBe('event');
    }
  });

  test('event time is shown if the device reports no zone', () => {
    expect(asText(resolve({ first: 'mine' }, 'Etc/Unknown'))).toBe('event America/Los_Angeles');
    expect(asText(resolve({ kept: 'mine' }, ''))).toBe('event America/Los_Angeles');
  });
});

test('a link with a zone is recognized on its first page and on the next', () => {
  expect(resolve({ address: 'Asia/Tokyo' }).fromLink).toBe(true);
  expect(resolve({ visit: 'link:Asia/Tokyo' }).fromLink).toBe(true);
  expect(resolve({ visit: 'Asia/Tokyo' }).fromLink).toBe(false);
  expect(resolve({ kept: 'Asia/Tokyo' }).fromLink).toBe(false);
});

test('an unknown zone in the address is reported', () => {
  expect(resolve({ address: 'Mars/Phobos' }).refused).toBe('Mars/Phobos');
  expect(resolve({ address: 'Asia/Tokyo' }).refused).toBeUndefined();
  expect(resolve({ address: '' }).refused).toBeUndefined();
});
