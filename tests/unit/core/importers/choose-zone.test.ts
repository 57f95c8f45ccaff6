import { expect, test } from 'vitest';
import { chooseZone } from '#src/core/importers/choose-zone.ts';
import type { ImportedEvent } from '#src/core/importers/imported.ts';

const eventAt = (start: string): ImportedEvent => ({
  settings: {},
  rooms: [],
  tracks: [],
  sessions: [],
  talks: [{ source: '1', title: 'Lighthouses', texts: [], slots: [{ start }] }],
  speakers: [],
  remarks: [],
});

const examplesFor = (start: string): string[] => {
  const chosen = chooseZone(eventAt(start), {});
  return chosen.ok
    ? []
    : [...chosen.message.matchAll(/--timezone (\S+): (.*)/g)].map(
        ([, zone, words]) => `${zone} ${words}`,
      );
};

test.for([
  ['2042-01-02T13:30:00+00:00', 'Europe/London', '13:30', 'America/New_York', '08:30'],
  ['2042-01-02T13:30:00Z', 'Europe/Berlin', '14:30', 'America/New_York', '08:30'],
  ['2042-07-02T13:30:00+02:00', 'Europe/Berlin', '13:30', 'UTC', '11:30'],
  ['2042-07-02T13:30:00-04:00', 'America/New_York', '13:30', 'UTC', '17:30'],
] as const)(
  'explains %s by two zones whose clocks differ then',
  ([start, one, oneTime, other, otherTime]) => {
    expect(examplesFor(start)).toEqual([
      `${one} "Lighthouses" begins on ${start.slice(0, 10)} at ${oneTime} there.`,
      `${other} "Lighthouses" begins on ${start.slice(0, 10)} at ${otherTime} there.`,
    ]);
  },
);
