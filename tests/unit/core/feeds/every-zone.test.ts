import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import type { Content } from '#src/core/model/entry.ts';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { isValidZone } from '#src/core/time/zone.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf, render } from './event-feeds.ts';
import { allReaders } from '#tests/readers/all-readers.ts';
import { utcText } from '#tests/readers/reader.ts';

/** Days on or near which some zone of the world changes its clocks. */
const days = ['2026-03-08', '2026-03-29', '2026-04-05', '2026-10-04', '2026-10-25', '2026-11-01'];
const hours = ['00:30', '03:30', '12:00', '23:45'];

const folder = mkdtempSync(join(tmpdir(), 'zones-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** An event that lasts the whole year, with a talk at every hour that exists exactly once there. */
const eventIn = (zone: string): Content => {
  const starts = days
    .flatMap((day) => hours.map((hour) => `${day}T${hour}`))
    .filter((start) => placeWallClock(start, zone).ok);
  return makeContent({
    event: { timezone: zone, start: '2026-03-01', end: '2026-11-30' },
    talks: Object.fromEntries(
      starts.map((start, index) => [`t${String(index)}`, { start, minutes: '45' }]),
    ),
  });
};

const zones = [...Intl.supportedValuesOf('timeZone'), 'UTC', 'Etc/UTC'].filter(isValidZone);
const expected = new Map<string, string[]>();
for (const zone of zones) {
  const input = inputOf(eventIn(zone));
  const path = join(folder, `${zone.replaceAll('/', '-')}.ics`);
  writeFileSync(path, render(input, 'schedule.ics'));
  const slots = input.schedule.slots.map(
    ({ start, end }) => `${utcText(start.toMillis())}/${utcText(end.toMillis())}`,
  );
  expected.set(path, slots.sort());
}

/** Readers that rely on the rules in the file; others use their own database, which may be older. */
const readers = allReaders.filter(({ name }) => ['ical.js', 'libical'].includes(name));

test.each(readers.map((reader) => [reader.name, reader] as const))(
  '%s reads every time in every zone correctly',
  async (_name, reader) => {
    if (reader.missing !== undefined) {
      console.info(reader.missing);
      return;
    }
    const read = await reader.read([...expected.keys()]);
    const wrong = read.flatMap(({ path, entries, complaints }) => {
      const times = entries.map(({ start, end }) => `${start}/${end}`).sort();
      const isRight = JSON.stringify(times) === JSON.stringify(expected.get(path));
      return isRight && complaints.length === 0 ? [] : [`${path} ${complaints.join(' ')}`];
    });
    expect(wrong).toEqual([]);
  },
);
