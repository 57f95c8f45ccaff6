import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { minutesUntil, phaseAt } from '#src/core/time/interval.ts';

const at = (text: string): number => Date.parse(text);

describe('the phase of a slot', () => {
  test('includes its start, but not its end', () => {
    const [start, end] = [at('2021-04-09T14:15:00Z'), at('2021-04-09T15:15:00Z')];
    expect(phaseAt(start, end, at('2021-04-09T13:14:59Z'))).toBe('ahead');
    expect(phaseAt(start, end, at('2021-04-09T13:15:00Z'))).toBe('soon');
    expect(phaseAt(start, end, at('2021-04-09T14:14:59Z'))).toBe('soon');
    expect(phaseAt(start, end, start)).toBe('now');
    expect(phaseAt(start, end, end - 1)).toBe('now');
    expect(phaseAt(start, end, end)).toBe('ended');
  });

  test('continues through midnight and through a repeated hour', () => {
    // Berlin, 2026-10-25: from 02:30 in summer time to 02:30 in winter time is one hour.
    const [start, end] = [at('2026-10-25T02:30+02:00'), at('2026-10-25T02:30+01:00')];
    expect(phaseAt(start, end, at('2026-10-25T02:59+02:00'))).toBe('now');
    expect(phaseAt(start, end, at('2026-10-25T02:29+01:00'))).toBe('now');
    expect(phaseAt(start, end, at('2026-10-25T02:30+01:00'))).toBe('ended');
  });

  test('never goes back, and there is at least one minute before the start', () => {
    const order = ['ahead', 'soon', 'now', 'ended'];
    const millis = fc.integer({ min: 0, max: 4e12 });
    fc.assert(
      fc.property(millis, fc.nat(1e8), millis, fc.nat(1e8), (start, length, first, later) => {
        const end = start + length;
        const [before, after] = [first, first + later].map((now) => phaseAt(start, end, now));
        expect(order.indexOf(before ?? '')).toBeLessThanOrEqual(order.indexOf(after ?? ''));
        if (first < start) expect(minutesUntil(start, first)).toBeGreaterThan(0);
      }),
    );
  });
});
