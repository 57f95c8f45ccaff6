import { readFileSync } from 'node:fs';
import ICAL from 'ical.js';
import Papa from 'papaparse';
import { findAll, parseXml } from '#tests/unit/core/feeds/parse-xml.ts';

/** Where real exports of other systems are, on machines that have them. */
export const samples = '../shared/samples';

/** The content of an export, counted without any of the importer's code. */
export interface ExportCounts {
  /** The starts of everything with a time, in UTC to the minute. */
  readonly starts: readonly string[];
  /** Fewer starts than talks: some have no time, or are in a session that has it. */
  readonly talks: number;
  readonly people: number;
  readonly rooms: number;
  readonly days: number;
}

const read = (name: string): string => readFileSync(`${samples}/${name}`, 'utf8');
const json = (name: string): unknown => JSON.parse(read(name));
const utc = (text: string): string => `${new Date(text).toISOString().slice(0, 16)}Z`;
const distinct = (values: Iterable<unknown>): number =>
  new Set([...values].filter((value) => value !== undefined && value !== null && value !== ''))
    .size;

/** The event days of some starts; a slot that begins before six in the morning belongs to the evening before. */
function daysOf(starts: readonly string[], timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', {
    timeZone,
    dateStyle: 'short',
    timeStyle: 'short',
  });
  return distinct(
    starts.map((start) => {
      const parts = format.formatToParts(new Date(start));
      const part = (type: string): string => parts.find((each) => each.type === type)?.value ?? '';
      const isNight = part('dayPeriod') === 'AM' && Number(part('hour')) % 12 < 6;
      const [year, month, day] = [part('year'), part('month'), part('day')].map(Number);
      return Date.UTC(2000 + (year ?? 0), (month ?? 0) - 1, (day ?? 0) - (isNight ? 1 : 0));
    }),
  );
}

/** `offset` is for old files, which write none. */
export function countXml(name: string, zone: string, offset: string): ExportCounts {
  const root = parseXml(read(name));
  const days = findAll(root, 'day').filter((day) => findAll(day, 'event').length > 0);
  const inEvent = (event: (typeof days)[number], tag: string): string | undefined =>
    event.children.find((child) => child.name === tag)?.text.trim();
  const starts = days.flatMap((day) =>
    findAll(day, 'event').map((event) =>
      utc(
        inEvent(event, 'date') ??
          `${day.attributes['date'] ?? ''}T${inEvent(event, 'start') ?? ''}:00${offset}`,
      ),
    ),
  );
  const people = findAll(root, 'person').map(({ attributes, text }) => attributes['id'] ?? text);
  return {
    starts,
    talks: starts.length,
    people: distinct(people),
    rooms: distinct(findAll(root, 'room').map(({ attributes }) => attributes['name'])),
    days: daysOf(starts, zone),
  };
}

interface FrabJson {
  readonly schedule: {
    readonly conference: {
      readonly days: readonly {
        readonly rooms: Record<
          string,
          readonly { date: string; persons: { id?: number; name?: string }[] }[]
        >;
      }[];
    };
  };
}

export function countFrabJson(name: string): ExportCounts {
  const { days } = (json(name) as FrabJson).schedule.conference;
  const eventsOf = ({ rooms }: (typeof days)[number]) => Object.values(rooms).flat();
  const events = days.flatMap(eventsOf);
  return {
    starts: events.map(({ date }) => utc(date)),
    talks: events.length,
    people: distinct(
      events.flatMap(({ persons }) => persons.map(({ id, name: called }) => id ?? called)),
    ),
    rooms: distinct(days.flatMap(({ rooms }) => Object.keys(rooms))),
    days: days.filter((day) => eventsOf(day).length > 0).length,
  };
}

interface PretalxItem {
  readonly code?: string;
  readonly state?: string;
  readonly speakers?: readonly { code: string }[];
  readonly slots?: readonly { id: number; start: string | null; room: { id: number } | null }[];
}

/** The confirmed talks of PyConFR: every slot, at any depth, once. */
export function countPretalx(): ExportCounts {
  const slots = new Map<number, string>();
  const talks = new Set<string>();
  const people = new Set<string>();
  const rooms = new Set<number>();
  const walk = (value: unknown): void => {
    if (typeof value !== 'object' || value === null) return;
    const item = value as PretalxItem;
    const { slots: placed } = item;
    if (placed === undefined) {
      Object.values(value).forEach(walk);
      return;
    }
    if (item.state !== 'confirmed') return;
    talks.add(item.code ?? '');
    item.speakers?.forEach(({ code }) => people.add(code));
    for (const { id, start, room } of placed) {
      if (start !== null) slots.set(id, utc(start));
      if (room !== null) rooms.add(room.id);
    }
  };
  walk(json('pretalx/pyconfr-2025-schedule.json'));
  const starts = [...slots.values()];
  return {
    starts,
    talks: talks.size,
    people: people.size,
    rooms: rooms.size,
    days: daysOf(starts, 'Europe/Paris'),
  };
}

export function countOpass(): ExportCounts {
  const { sessions, speakers, rooms } = json('opass/coscup-2023-session.json') as {
    sessions: { start: string }[];
    speakers: { id: string }[];
    rooms: { id: string }[];
  };
  const starts = sessions.map(({ start }) => utc(start));
  return {
    starts,
    talks: sessions.length,
    people: speakers.length,
    rooms: rooms.length,
    days: daysOf(starts, 'Asia/Taipei'),
  };
}

/** Warsaw keeps UTC+1 in December. */
export function countSessionize(): ExportCounts {
  const { sessions: all } = json('sessionize/devfest-warsaw-2019-sessions.json') as {
    sessions: { startsAt: string; roomId: number }[];
  };
  const starts = all.map(({ startsAt }) => utc(`${startsAt}+01:00`));
  return {
    starts,
    talks: all.length,
    people: (json('sessionize/devfest-warsaw-2019-speakers.json') as { speakers: unknown[] })
      .speakers.length,
    rooms: distinct(all.map(({ roomId }) => roomId)),
    days: daysOf(starts, 'Europe/Warsaw'),
  };
}

export function countCalendar(name: string, timeZone: string): ExportCounts {
  const parsed: unknown = ICAL.parse(read(name));
  const calendar = new ICAL.Component(parsed as ConstructorParameters<typeof ICAL.Component>[0]);
  for (const zone of calendar.getAllSubcomponents('vtimezone')) {
    ICAL.TimezoneService.register(zone);
  }
  const events = calendar.getAllSubcomponents('vevent');
  const starts = events.map((event) =>
    utc(new ICAL.Event(event).startDate.toJSDate().toISOString()),
  );
  return {
    starts,
    talks: events.length,
    people: distinct(
      events.flatMap((event) =>
        event.getAllProperties('attendee').map((each) => each.getFirstParameter('cn')),
      ),
    ),
    rooms: distinct(events.map((event) => event.getFirstPropertyValue('location'))),
    days: daysOf(starts, timeZone),
  };
}

const csv = (name: string): Record<string, string>[] =>
  Papa.parse<Record<string, string>>(read(name), { header: true, skipEmptyLines: true }).data;

/** A poster session in the calendar is a session; a speaker's hour is that speaker's keynote. */
export function countMiniConf(): ExportCounts {
  const folder = 'miniconf-iclr2020';
  const calendar = json(`${folder}/main_calendar.json`) as { title: string; start: string }[];
  const [papers, speakers, workshops] = ['papers', 'speakers', 'workshops'].map((name) =>
    csv(`${folder}/${name}.csv`),
  );
  const others = calendar.filter(({ title }) => !/^(?:Poster Day|Live Q&A)/.test(title));
  const unnamed = calendar.filter(({ title }) => title.startsWith('Live Q&A')).length;
  const starts = calendar.map(({ start }) => utc(start));
  const names = (rows: typeof papers, column: string): string[] =>
    (rows ?? []).flatMap((row) => (row[column] ?? '').split('|').map((name) => name.trim()));
  return {
    starts,
    talks:
      (papers?.length ?? 0) +
      (workshops?.length ?? 0) +
      Math.max(speakers?.length ?? 0, unnamed) +
      others.length,
    // "Mo HILL", "Mo Hill*", and "Mo Hill" are one person.
    people: distinct(
      [
        ...names(papers, 'authors'),
        ...names(workshops, 'authors'),
        ...names(speakers, 'speaker'),
      ].map((name) => name.toLowerCase().replace(/[*†]$/, '')),
    ),
    rooms: 0,
    days: daysOf(starts, 'UTC'),
  };
}
