import { describe, expect, test } from 'vitest';
import { zoneInShort, zoneOver } from '#src/core/time/zone-label.ts';

const style = { language: 'en', hours: 24 } as const;
const join = (zone: string, until: string, next: string) => `${zone} until ${until}, then ${next}`;
const over = (zone: string, from: string, to: string, day?: string) =>
  zoneOver(zone, Date.parse(from), Date.parse(to), style, join, day).replaceAll('\u00a0', ' ');

describe('the name of a zone for a period', () => {
  test('is city and offset if the clocks do not change', () => {
    expect(over('America/Los_Angeles', '2021-04-09T14:00Z', '2021-04-09T21:30Z')).toBe(
      'Los Angeles, UTC−7',
    );
    expect(over('UTC', '2021-04-09T14:00Z', '2021-04-09T21:30Z')).toBe('UTC');
  });

  test('has the offset at that time, not today’s', () => {
    expect(over('Europe/Berlin', '2021-01-09T14:00Z', '2021-01-09T15:00Z')).toBe('Berlin, UTC+1');
    expect(over('Europe/Berlin', '2021-07-09T14:00Z', '2021-07-09T15:00Z')).toBe('Berlin, UTC+2');
  });

  test('shows both offsets, and the end of the first, if the clocks change', () => {
    expect(over('Europe/Berlin', '2026-10-25T00:00Z', '2026-10-25T10:00Z', '2026-10-25')).toBe(
      'Berlin, UTC+2 until 03:00, then UTC+1',
    );
    expect(over('Europe/Berlin', '2026-03-28T20:00Z', '2026-03-29T10:00Z', '2026-03-28')).toBe(
      'Berlin, UTC+1 until Sun 02:00, then UTC+2',
    );
    expect(over('Europe/Berlin', '2026-10-23T07:00Z', '2026-10-26T17:00Z')).toBe(
      'Berlin, UTC+2 until Sun, Oct 25, 03:00, then UTC+1',
    );
  });

  test('ignores a change after the last instant', () => {
    expect(over('Europe/Berlin', '2026-10-24T20:00Z', '2026-10-25T00:59Z')).toBe('Berlin, UTC+2');
  });
});

describe('the short name of a zone for a period', () => {
  const short = (zone: string, from: string, to: string) =>
    zoneInShort(zone, Date.parse(from), Date.parse(to));

  test('is city and offset, or only the city if the clocks change', () => {
    expect(short('Europe/Berlin', '2026-10-23T06:00Z', '2026-10-24T20:00Z')).toBe('Berlin, UTC+2');
    expect(short('Europe/Berlin', '2026-10-23T06:00Z', '2026-10-26T20:00Z')).toBe('Berlin');
  });

  test('is the offset for a zone without a city', () => {
    expect(short('UTC', '2026-10-23T06:00Z', '2026-10-26T20:00Z')).toBe('UTC');
  });
});
