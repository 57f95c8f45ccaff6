import { existsSync, readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { SaxesParser } from 'saxes';
import { expect, test } from 'vitest';
import { checked, importInto, newFolder } from './import-into.ts';

const samples = '../shared/samples';
const isThere = existsSync(samples);
if (!isThere) console.log('Skipped: real exports of other systems are not on this machine.');

const json = (name: string): unknown => JSON.parse(readFileSync(`${samples}/${name}`, 'utf8'));
const utc = (text: string): string => `${new Date(text).toISOString().slice(0, 16)}Z`;

/** The starts of a schedule.xml, read without any of the importer's code; `offset` is for old files. */
function xmlStarts(name: string, offset: string): string[] {
  const starts: string[] = [];
  let day = '';
  let text = '';
  let isEvent = false;
  let date: string | undefined;
  let start = '';
  const parser = new SaxesParser();
  parser.on('opentag', ({ name: tag, attributes }) => {
    text = '';
    if (tag === 'day') day = String(attributes['date']);
    if (tag === 'event') {
      isEvent = true;
      date = undefined;
    }
  });
  parser.on('text', (piece) => {
    text += piece;
  });
  parser.on('closetag', ({ name: tag }) => {
    if (isEvent && tag === 'date') date = text.trim();
    if (isEvent && tag === 'start') start = text.trim();
    if (tag !== 'event') return;
    isEvent = false;
    starts.push(utc(date ?? `${day}T${start}:00${offset}`));
  });
  parser.write(readFileSync(`${samples}/schedule-xml/${name}`, 'utf8')).close();
  return starts;
}

interface FrabJson {
  readonly schedule: {
    readonly conference: {
      readonly days: readonly { readonly rooms: Record<string, readonly { date: string }[]> }[];
    };
  };
}

const jsonStarts = (name: string): string[] =>
  (json(`schedule-json/${name}`) as FrabJson).schedule.conference.days.flatMap(({ rooms }) =>
    Object.values(rooms).flatMap((events) => events.map(({ date }) => utc(date))),
  );

/** The starts of the confirmed talks of PyConFR: every slot, at any depth, once. */
function pretalxStarts(): string[] {
  const starts = new Map<string, string>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as { state?: string; slots?: { id: number; start: string | null }[] };
    if (item.state === 'confirmed' && Array.isArray(item.slots)) {
      for (const { id, start } of item.slots)
        if (start !== null) starts.set(String(id), utc(start));
      return;
    }
    Object.values(value).forEach(walk);
  };
  walk(json('pretalx/pyconfr-2025-schedule.json'));
  return [...starts.values()];
}

const opassStarts = (): string[] =>
  (json('opass/coscup-2023-session.json') as { sessions: { start: string }[] }).sessions.map(
    ({ start }) => utc(start),
  );

/** Warsaw keeps UTC+1 in December. */
const sessionizeStarts = (): string[] =>
  (
    json('sessionize/devfest-warsaw-2019-sessions.json') as { sessions: { startsAt: string }[] }
  ).sessions.map(({ startsAt }) => utc(`${startsAt}+01:00`));

function icsStarts(): string[] {
  const text = readFileSync(`${samples}/ics/kielux_2020.ics`, 'utf8');
  const calendar = new ICAL.Component(
    ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0],
  );
  return calendar
    .getAllSubcomponents('vevent')
    .map((event) => utc(new ICAL.Event(event).startDate.toJSDate().toISOString()));
}

const exports: Readonly<
  Record<string, readonly [paths: string[], zone: string, starts: () => string[]]>
> = {
  FOSDEM: [
    ['schedule-xml/fosdem_2021.xml'],
    'Europe/Brussels',
    () => xmlStarts('fosdem_2021.xml', '+01:00'),
  ],
  'a minimal schedule.xml': [
    ['schedule-xml/schedule-minimal.xml'],
    'UTC',
    () => xmlStarts('schedule-minimal.xml', 'Z'),
  ],
  'a basic schedule.xml': [
    ['schedule-xml/schedule-basic.xml'],
    'UTC',
    () => xmlStarts('schedule-basic.xml', 'Z'),
  ],
  'an extended schedule.xml': [
    ['schedule-xml/schedule-extended.xml'],
    'Europe/Berlin',
    () => xmlStarts('schedule-extended.xml', 'Z'),
  ],
  'a schedule.xml of two days': [
    ['schedule-xml/schedule-multiple.xml'],
    'UTC',
    () => xmlStarts('schedule-multiple.xml', 'Z'),
  ],
  'a camp in schedule.json': [
    ['schedule-json/frab-camp2019.json'],
    'Europe/Berlin',
    () => jsonStarts('frab-camp2019.json'),
  ],
  'pretalx’s schedule.json': [
    ['schedule-json/pretalx-democon.json'],
    'UTC',
    () => jsonStarts('pretalx-democon.json'),
  ],
  'PyConFR from pretalx': [['pretalx/pyconfr-2025-schedule.json'], 'Europe/Paris', pretalxStarts],
  'a DevFest from Sessionize': [
    [
      'sessionize/devfest-warsaw-2019-sessions.json',
      'sessionize/devfest-warsaw-2019-speakers.json',
    ],
    'Europe/Warsaw',
    sessionizeStarts,
  ],
  'COSCUP from OPass': [['opass/coscup-2023-session.json'], 'Asia/Taipei', opassStarts],
  'a calendar of Kiel': [['ics/kielux_2020.ics'], 'Europe/Berlin', icsStarts],
};

test.skipIf(!isThere).for(Object.entries(exports))(
  'brings in %s at its instants, and again without a change',
  { timeout: 120_000 },
  async ([, [paths, timezone, starts]]) => {
    const folder = newFolder();
    const files = paths.map((path) => `${samples}/${path}`);
    expect((await importInto(folder, files, { timezone })).errors).toEqual([]);
    const { errors, slots } = await checked(folder);
    expect(errors).toEqual([]);
    expect(slots.map((slot) => slot.slice(0, 17))).toEqual(starts().sort());
    expect((await importInto(folder, files)).changes).toBe(0);
  },
);
