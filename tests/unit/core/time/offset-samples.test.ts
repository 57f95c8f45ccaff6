import fc from 'fast-check';
import { expect, test } from 'vitest';
import { offsetSamples } from '#src/core/time/offset-changes.ts';
import { offsetAt, sameOffsets } from '#src/core/time/zone.ts';

const hour = 3_600_000;

test('an event of one day has two samples, its first and last instant', () => {
  const [from, to] = [Date.parse('2021-04-09T14:00Z'), Date.parse('2021-04-09T21:30Z')];
  expect(offsetSamples('America/Los_Angeles', [to, from + hour, from, from])).toEqual([
    { instantMillis: from, offsetMinutes: -420 },
    { instantMillis: to, offsetMinutes: -420 },
  ]);
});

test('the instants around a clock change are samples', () => {
  const at = ['2026-10-24T08:00Z', '2026-10-24T20:00Z', '2026-10-25T09:00Z', '2026-10-26T09:00Z'];
  expect(
    offsetSamples(
      'Europe/Berlin',
      at.map((text) => Date.parse(text)),
    ).map(({ offsetMinutes }) => offsetMinutes),
  ).toEqual([120, 120, 60, 60]);
});

test('without instants there are no samples', () => {
  expect(offsetSamples('UTC', [])).toEqual([]);
});

test('two zones that agree on the samples agree on all instants of the event', () => {
  const zones = ['America/New_York', 'America/Havana', 'Europe/Berlin', 'Africa/Cairo']
    .concat(['Asia/Beirut', 'America/Santiago', 'Australia/Lord_Howe', 'Australia/Sydney'])
    .concat(['Africa/Casablanca', 'Europe/London', 'UTC', 'America/Phoenix', 'America/Denver']);
  const zone = fc.constantFrom(...zones);
  const event = fc.record({
    // Around the changes in spring and autumn, when zones differ.
    start: fc.constantFrom('2026-03-06', '2026-03-27', '2026-04-03', '2026-10-23', '2026-10-30'),
    hours: fc.array(fc.integer({ min: 0, max: 120 }), { minLength: 1, maxLength: 40 }),
  });
  fc.assert(
    fc.property(zone, zone, event, (here, there, { start, hours }) => {
      const instants = hours.map((hours) => Date.parse(`${start}T00:00Z`) + hours * hour);
      const samples = offsetSamples(here, instants);
      const agree = samples.every(
        ({ instantMillis, offsetMinutes }) => offsetAt(there, instantMillis) === offsetMinutes,
      );
      expect(agree).toBe(sameOffsets(here, there, instants));
    }),
    { numRuns: 2000 },
  );
});
