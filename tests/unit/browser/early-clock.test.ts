import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { describe, expect, test, vi } from 'vitest';
import { compactScript } from '#src/components/time/inline-script.ts';

const script = compactScript(readFileSync('src/browser/clock/early-clock.mjs', 'utf8'));

interface Visit {
  readonly first?: 'event' | 'mine';
  readonly search?: string;
  readonly kept?: string;
  readonly visit?: string;
  readonly tabName?: string;
  /** Minutes east of UTC, before and after 2026-10-25T01:00Z. */
  readonly device?: readonly [number, number];
  readonly refused?: boolean;
}

const change = Date.parse('2026-10-25T01:00Z');

/** What the script writes on the root element, for an event in Berlin during the night that repeats an hour. */
function marks(
  visit: Visit,
  later: Record<string, unknown> = { requestAnimationFrame: vi.fn() },
): { readonly clocks?: string; readonly times?: string } {
  const { first = 'mine', search = '', device = [120, 60], refused = false } = visit;
  const root: Record<string, string> = {};
  const storage = (value: string | undefined) =>
    value === undefined ? {} : { 'schedule:zone:v1': value };
  const context: Record<string, unknown> = {
    document: {
      documentElement: { dataset: root },
      currentScript: {
        dataset: { zone: 'Europe/Berlin', first, at: '[[1792828800000,120],[1792918800000,60]]' },
      },
    },
    location: { search },
    name: visit.tabName ?? '',
    URLSearchParams,
    ...later,
    Date: class {
      readonly #millis: number;
      constructor(millis: number) {
        this.#millis = millis;
      }
      getTimezoneOffset(): number {
        return -device[this.#millis < change ? 0 : 1];
      }
    },
  };
  for (const [key, value] of Object.entries({
    localStorage: storage(visit.kept),
    sessionStorage: storage(visit.visit),
  })) {
    const get = () => {
      if (refused) throw new Error('SecurityError');
      return value;
    };
    Object.defineProperty(context, key, { get });
  }
  runInNewContext(script, context);
  return root;
}

test('the script in the head has at most 600 bytes', () => {
  expect(Buffer.byteLength(script)).toBeLessThanOrEqual(600);
});

test('no part of it could end its element, or break it when lines are joined', () => {
  expect(script).not.toMatch(/<|\/\/|\n|`/);
});

const away = [330, 330] as const;

describe('the root before the first paint', () => {
  test.each<[string, Visit, ReturnType<typeof marks>]>([
    ['a device with the event’s clock', {}, { clocks: 'one' }],
    ['another clock, online', { device: away }, { clocks: 'two', times: 'held' }],
    ['another clock, at a venue', { device: away, first: 'event' }, { clocks: 'two' }],
    ['event time kept', { device: away, kept: 'event' }, { clocks: 'two' }],
    [
      'my time kept, at a venue',
      { device: away, first: 'event', kept: 'mine' },
      { clocks: 'two', times: 'held' },
    ],
    ['a zone kept', { kept: 'Asia/Tokyo' }, { clocks: 'two', times: 'held' }],
    ['the event’s zone kept', { kept: 'Europe/Berlin' }, { clocks: 'one' }],
    ['a zone in the address', { search: '?tz=Asia/Tokyo' }, { clocks: 'two', times: 'held' }],
    ['an empty zone in the address', { search: '?tz=' }, { clocks: 'one' }],
    ['a zone of the visit', { visit: 'link:Asia/Tokyo' }, { clocks: 'two', times: 'held' }],
    [
      'the address before what is kept',
      { search: '?tz=Europe/Berlin', kept: 'Asia/Tokyo' },
      { clocks: 'one' },
    ],
    ['the visit before what is kept', { visit: 'mine', kept: 'Asia/Tokyo' }, { clocks: 'one' }],
    [
      'a device that differs for one day only',
      { device: [120, 120] },
      { clocks: 'two', times: 'held' },
    ],
    [
      'a storage that is refused',
      { refused: true, device: away },
      { clocks: 'two', times: 'held' },
    ],
    [
      'a choice that only the tab could hold',
      { refused: true, tabName: 'schedule:zone:v1=Asia/Tokyo' },
      { clocks: 'two', times: 'held' },
    ],
    [
      'a tab with another name',
      { tabName: 'popup', device: away, first: 'event' },
      { clocks: 'two' },
    ],
  ])('%s', (_, visit, expected) => {
    expect(marks(visit)).toEqual(expected);
  });
});

describe('times that are held for another clock', () => {
  /** The next frame, and the timer that it sets. */
  function watchLater() {
    const waits: number[] = [];
    let fire = (): void => undefined;
    const later = {
      requestAnimationFrame: (callback: () => void) => callback(),
      setTimeout: (callback: () => void, millis: number) => {
        waits.push(millis);
        fire = callback;
      },
    };
    return { later, waits, fire: () => fire() };
  }

  test('are shown in event time half a second after the first frame', () => {
    const { later, waits, fire } = watchLater();
    const root = marks({ device: away }, later);
    expect(waits).toEqual([500]);
    fire();
    expect(root.times).toBe('late');
  });

  test('stay as they are once they are written', () => {
    const { later, fire } = watchLater();
    const root: { times?: string } = marks({ device: away }, later);
    delete root.times;
    fire();
    expect(root).toEqual({ clocks: 'two' });
  });
});
