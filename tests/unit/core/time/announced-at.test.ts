import { expect, test } from 'vitest';
import { announcedAt } from '#src/core/time/announced-at.ts';

const inUtc = (date: string, zone: string): string | undefined =>
  announcedAt(date, zone)?.toUTC().toISO({ suppressMilliseconds: true });

test.each([
  ['2026-05-01', 'Europe/Berlin', '2026-04-30T22:00:00Z'],
  ['2026-05-01', 'UTC', '2026-05-01T00:00:00Z'],
])('the schedule is announced at midnight of %s in %s', (date, zone, at) => {
  expect(inUtc(date, zone)).toBe(at);
});

test('if the clocks skip midnight, the schedule is announced at the first time after it', () => {
  // In Santiago, the clocks go from midnight to one o'clock.
  expect(inUtc('2026-09-06', 'America/Santiago')).toBe('2026-09-06T04:00:00Z');
  // Samoa skipped the whole day.
  expect(inUtc('2011-12-30', 'Pacific/Apia')).toBe('2011-12-30T10:00:00Z');
});

test('if the clocks repeat midnight, the schedule is announced at the first one', () => {
  // In Havana, the clocks go from one o'clock back to midnight.
  expect(inUtc('2026-11-01', 'America/Havana')).toBe('2026-11-01T04:00:00Z');
});

test.each([
  ['in May', 'Europe/Berlin'],
  ['2026-02-30', 'Europe/Berlin'],
  ['2026-05-01', 'Europe/Atlantis'],
])('nothing is announced on %s in %s', (date, zone) => {
  expect(announcedAt(date, zone)).toBeUndefined();
});
