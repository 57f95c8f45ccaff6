import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { feedInput, readSchedule, render } from '#tests/unit/core/feeds/event-feeds.ts';
import { findAll, parseXml, textOf } from '#tests/unit/core/feeds/parse-xml.ts';
import {
  countCalendar,
  countFrabJson,
  countMiniConf,
  countOpass,
  countPretalx,
  countSessionize,
  countXml,
  samples,
  type ExportCounts,
} from './count-exports.ts';
import { importInto, newFolder } from './import-into.ts';

const isThere = existsSync(samples);
if (!isThere) console.log('Skipped: real exports of other systems are not on this machine.');

const schema = '../shared/schemas/c3voc-schedule.xsd';
const canValidate = existsSync(schema) && spawnSync('xmllint', ['--version']).status === 0;
if (isThere && !canValidate) console.log('Not validated: schedule.xml needs xmllint and a schema.');

/** The errors that xmllint reports for a schedule.xml; empty if it is valid. */
function complaintsOf(xml: string): string {
  if (!canValidate) return '';
  const { stderr, status } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
}

/** Each real export: its files, the zone that organizers would enter, and its content. */
const exports: Readonly<
  Record<string, readonly [paths: string[], zone: string, count: () => ExportCounts]>
> = {
  FOSDEM: [
    ['schedule-xml/fosdem_2021.xml'],
    'Europe/Brussels',
    () => countXml('schedule-xml/fosdem_2021.xml', 'Europe/Brussels', '+01:00'),
  ],
  'a minimal schedule.xml': [
    ['schedule-xml/schedule-minimal.xml'],
    'UTC',
    () => countXml('schedule-xml/schedule-minimal.xml', 'UTC', 'Z'),
  ],
  'a basic schedule.xml': [
    ['schedule-xml/schedule-basic.xml'],
    'UTC',
    () => countXml('schedule-xml/schedule-basic.xml', 'UTC', 'Z'),
  ],
  'an extended schedule.xml': [
    ['schedule-xml/schedule-extended.xml'],
    'Europe/Berlin',
    () => countXml('schedule-xml/schedule-extended.xml', 'Europe/Berlin', 'Z'),
  ],
  'a schedule.xml of several rooms': [
    ['schedule-xml/schedule-multiple.xml'],
    'UTC',
    () => countXml('schedule-xml/schedule-multiple.xml', 'UTC', 'Z'),
  ],
  'a schedule.xml across a clock change': [
    ['synthetic/dst-overnight-rtl.schedule.xml'],
    'America/New_York',
    () => countXml('synthetic/dst-overnight-rtl.schedule.xml', 'America/New_York', 'Z'),
  ],
  'a camp in schedule.json': [
    ['schedule-json/frab-camp2019.json'],
    'Europe/Berlin',
    () => countFrabJson('schedule-json/frab-camp2019.json'),
  ],
  'pretalx’s schedule.json': [
    ['schedule-json/pretalx-democon.json'],
    'UTC',
    () => countFrabJson('schedule-json/pretalx-democon.json'),
  ],
  'a schedule.json across a clock change': [
    ['synthetic/dst-overnight-rtl.schedule.json'],
    'America/New_York',
    () => countFrabJson('synthetic/dst-overnight-rtl.schedule.json'),
  ],
  'PyConFR from pretalx': [['pretalx/pyconfr-2025-schedule.json'], 'Europe/Paris', countPretalx],
  'a DevFest from Sessionize': [
    [
      'sessionize/devfest-warsaw-2019-sessions.json',
      'sessionize/devfest-warsaw-2019-speakers.json',
    ],
    'Europe/Warsaw',
    countSessionize,
  ],
  'COSCUP from OPass': [['opass/coscup-2023-session.json'], 'Asia/Taipei', countOpass],
  'ICLR from Mini-Conf': [['miniconf-iclr2020'], 'UTC', countMiniConf],
  'a calendar of Kiel': [
    ['ics/kielux_2020.ics'],
    'Europe/Berlin',
    () => countCalendar('ics/kielux_2020.ics', 'Europe/Berlin'),
  ],
  'a calendar across a clock change': [
    ['synthetic/dst-overnight-rtl.ics'],
    'America/New_York',
    () => countCalendar('synthetic/dst-overnight-rtl.ics', 'America/New_York'),
  ],
};

test.skipIf(!isThere).for(Object.entries(exports))(
  'brings in %s whole, exports it as a valid schedule.xml, and imports it again without a change',
  { timeout: 120_000 },
  async ([, [paths, timezone, count]]) => {
    const folder = newFolder();
    const files = paths.map((path) => `${samples}/${path}`);
    expect((await importInto(folder, files, { timezone })).errors).toEqual([]);

    const schedule = await readSchedule(folder);
    // Entries that share their session's time have none of their own, both in the export and in the source.
    const slots = schedule.slots.filter(({ timing }) => timing === 'fixed');
    const starts = slots.map(({ start }) => `${start.toUTC().toISO().slice(0, 16)}Z`);
    const shown = {
      starts: starts.sort(),
      talks: schedule.talks.size,
      people: schedule.speakers.size,
      rooms: schedule.event.data.rooms.length,
      days: schedule.days.filter(({ slots }) => slots.length > 0).length,
    };
    const held = count();
    expect(shown).toEqual({ ...held, starts: held.starts.toSorted() });

    const xml = render(feedInput(schedule), 'schedule.xml');
    expect(complaintsOf(xml)).toBe('');
    const takesPlace = slots.filter(({ status, heading }) => status !== 'cancelled' && !heading);
    const exported = findAll(parseXml(xml), 'event').map((event) => [
      Date.parse(textOf(event, 'date')),
      textOf(event, 'title'),
    ]);
    expect(exported.sort()).toEqual(
      takesPlace.map(({ start, subject }) => [start.toMillis(), subject.title.plain]).sort(),
    );

    expect((await importInto(folder, files)).changes).toBe(0);
  },
);
