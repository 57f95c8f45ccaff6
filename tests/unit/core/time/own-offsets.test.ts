import { IANAZone } from 'luxon';
import { afterAll, describe, expect, test } from 'vitest';
import { eventDayBounds } from '#src/core/time/event-day.ts';
import { instantIn, placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { offsetChanges } from '#src/core/time/offset-changes.ts';
import { readOffsetTable, writeOffsetTable } from '#src/core/time/offset-table.ts';
import { hasOffsetTable, luxonZone, offsetTableOf } from '#src/core/time/own-offsets.ts';
import { offsetAt, setOwnOffsets } from '#src/core/time/zone.ts';
import { ownOffsets, useOwnDatabase } from '#src/core/zones/own-database.ts';
import { zoneDatabase } from '#src/core/zones/zone-data.ts';
import { zoneTable } from '#src/core/zones/zone-table.ts';

/** Test files share the program's state, so the others need the engine's offsets. */
const usedZones = ['America/Winnipeg', 'Canada/Central', 'America/Havana', 'Africa/Nairobi'];
afterAll(() => usedZones.forEach((zone) => setOwnOffsets(zone, undefined)));

const nodesRelease = process.versions['tz'] ?? '';

const utcOf = (wallClock: string, zone: string): string => {
  useOwnDatabase(zone);
  const placing = placeWallClock(wallClock, zone);
  if (!placing.ok) throw new Error(placing.problem.kind);
  return placing.instant.toUTC().toISO({ suppressMilliseconds: true });
};

describe('our own copy of the zone database', () => {
  test('is not older than that of the project’s own Node', () => {
    // If this fails, run node src/build/zones/make-zone-table.ts with a newer zoneinfo folder.
    expect(zoneDatabase >= nodesRelease).toBe(true);
  });

  test.each([
    ['2027-01-20T09:00', 'America/Winnipeg', '2027-01-20T14:00:00Z'],
    ['2027-01-20T09:00', 'Canada/Central', '2027-01-20T14:00:00Z'],
    ['2026-12-10T09:00', 'America/Havana', '2026-12-10T13:00:00Z'],
    ['2026-01-20T09:00', 'America/Winnipeg', '2026-01-20T15:00:00Z'],
    ['2021-04-09T07:15', 'America/Los_Angeles', '2021-04-09T14:15:00Z'],
    ['2037-12-31T12:00', 'Europe/Berlin', '2037-12-31T11:00:00Z'],
    ['2040-07-01T12:00', 'Europe/Berlin', '2040-07-01T10:00:00Z'],
    ['1999-07-01T12:00', 'Europe/Berlin', '1999-07-01T10:00:00Z'],
  ])('places %s in %s at %s', (wallClock, zone, instant) => {
    expect(utcOf(wallClock, zone)).toBe(instant);
  });

  test('applies to written instants, the limits of a day, and calendars', () => {
    useOwnDatabase('America/Winnipeg');
    expect(instantIn('America/Winnipeg', '2027-01-20T14:00:00Z').toISO()).toBe(
      '2027-01-20T09:00:00.000-05:00',
    );
    expect(eventDayBounds('2027-01-20', '06:00', 'America/Winnipeg').start).toBe(
      '2027-01-20T06:00:00-05:00',
    );
    const [from, to] = [Date.parse('2026-10-01T00:00Z'), Date.parse('2027-12-31T00:00Z')];
    expect(offsetChanges('America/Winnipeg', from, to)).toEqual([]);
  });

  test('has a row for every zone of the table', () => {
    const missing = zoneTable().filter(({ zone }) => ownOffsets(zone) === undefined);
    expect(missing.map(({ zone }) => zone)).toEqual(['Etc/GMT+12', 'UTC']);
  });

  test('agrees with Node on every zone except those that changed since Node’s release', () => {
    const halfYears = Array.from({ length: 76 }, (_, half) => Date.UTC(2000, half * 6, 10, 12));
    const differs = zoneTable().filter(({ zone }) => {
      const steps = ownOffsets(zone)?.steps ?? [];
      return halfYears.some((at) => {
        const own = steps.findLast((step) => step.at <= at)?.minutes;
        return own !== undefined && own !== offsetAt(zone, at);
      });
    });
    if (zoneDatabase !== nodesRelease) {
      expect(differs.length).toBeLessThan(12);
    } else {
      expect(differs.map(({ zone }) => zone)).toEqual([]);
    }
  });
});

describe('a table of offsets', () => {
  const table = ownOffsets('America/New_York');
  const [from, to] = [Date.parse('2026-01-01T00:00Z'), Date.parse('2027-01-01T00:00Z')];

  test('is unchanged after writing and reading', () => {
    const text = writeOffsetTable({ steps: table?.steps ?? [], from, to });
    const read = readOffsetTable(text);
    expect(read?.from).toBe(from);
    expect(read?.to).toBe(to);
    expect(read?.steps.slice(1)).toEqual([
      { at: Date.parse('2026-03-08T07:00Z'), minutes: -240 },
      { at: Date.parse('2026-11-01T06:00Z'), minutes: -300 },
    ]);
    expect(read?.steps[0]?.minutes).toBe(-300);
  });

  test.each(['', 'x', '1 2', '1 2 3', '1 2 3:', '! ! !:!'])('cannot be read from “%s”', (text) => {
    expect(readOffsetTable(text)).toBeUndefined();
  });

  test('applies from its first instant until before its last, and the engine otherwise', () => {
    const summer = { from, to, steps: [{ at: from, minutes: 90 }] };
    offsetAt('Africa/Nairobi', from);
    setOwnOffsets('Africa/Nairobi', summer);
    expect(offsetAt('Africa/Nairobi', from - 86_400_000)).toBe(180);
    expect(offsetAt('Africa/Nairobi', from)).toBe(90);
    expect(offsetAt('Africa/Nairobi', to - 1)).toBe(90);
    expect(offsetAt('Africa/Nairobi', to)).toBe(180);
  });
  test('includes its first instant, but not its last', () => {
    const [first, second] = [Date.parse('2026-03-08T07:00Z'), Date.parse('2026-11-01T06:00Z')];
    const steps = [
      { at: first, minutes: -240 },
      { at: second, minutes: -300 },
    ];
    expect(readOffsetTable(writeOffsetTable({ from: first, to: second, steps }))).toEqual({
      from: first,
      to: second,
      steps: steps.slice(0, 1),
    });
  });

  test('applies until it is removed', () => {
    const own = { from, to, steps: [{ at: from, minutes: 90 }] };
    setOwnOffsets('Africa/Nairobi', own);
    expect(hasOffsetTable('Africa/Nairobi')).toBe(true);
    expect(offsetTableOf('Africa/Nairobi')).toBe(own);
    setOwnOffsets('Africa/Nairobi', undefined);
    expect(hasOffsetTable('Africa/Nairobi')).toBe(false);
    expect(offsetTableOf('Africa/Nairobi')).toBeUndefined();
    expect(luxonZone('Africa/Nairobi')).toBe('Africa/Nairobi');
    expect(offsetAt('Africa/Nairobi', from)).toBe(180);
  });

  test('creates a zone that equals itself and no other zone', () => {
    const own = { from, to, steps: [{ at: from, minutes: 90 }] };
    for (const name of ['Africa/Nairobi', 'America/Havana']) setOwnOffsets(name, own);
    const [nairobi, havana] = ['Africa/Nairobi', 'America/Havana'].map(
      (name) => instantIn(name, '2026-04-09T12:00:00Z').zone,
    );
    expect(nairobi).toMatchObject({ type: 'own', name: 'Africa/Nairobi', isUniversal: false });
    expect(nairobi?.equals(luxonZone('Africa/Nairobi') as typeof nairobi)).toBe(true);
    expect(nairobi?.equals(havana!)).toBe(false);
    expect(nairobi?.equals(IANAZone.create('Africa/Nairobi'))).toBe(false);
    for (const name of ['Africa/Nairobi', 'America/Havana']) setOwnOffsets(name, undefined);
  });
});

describe('the changes of a zone’s clocks', () => {
  const autumn = Date.parse('2026-10-25T01:00Z');
  const change = { at: autumn, before: 120, after: 60 };

  test('are those after the first instant and up to the last', () => {
    expect(offsetChanges('Europe/Berlin', autumn - 1, autumn)).toEqual([change]);
    expect(offsetChanges('Europe/Berlin', autumn, autumn + 1)).toEqual([]);
    expect(offsetChanges('Europe/Berlin', autumn - 2, autumn - 1)).toEqual([]);
  });

  test('are computed again when the zone’s offsets come from another table', () => {
    const [from, to] = [Date.parse('2026-04-09T00:00Z'), Date.parse('2026-04-12T00:00Z')];
    const step = Date.parse('2026-04-10T03:00Z');
    expect(offsetChanges('Africa/Nairobi', from, to)).toEqual([]);
    const steps = [
      { at: from - 86_400_000, minutes: 180 },
      { at: step, minutes: 240 },
    ];
    setOwnOffsets('Africa/Nairobi', { from: from - 86_400_000, to: to + 86_400_000, steps });
    const moved = { at: step, before: 180, after: 240 };
    expect(offsetChanges('Africa/Nairobi', from, to)).toEqual([moved]);
    expect(offsetChanges('Africa/Nairobi', from, to)).toEqual([moved]);
    setOwnOffsets('Africa/Nairobi', undefined);
  });
});
