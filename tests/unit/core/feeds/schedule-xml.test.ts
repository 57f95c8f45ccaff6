import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { DateTime } from 'luxon';
import { events, feedInput, readSchedule, render } from './event-feeds.ts';
import { findAll, parseXml, textOf } from './parse-xml.ts';
import type { Element } from './parse-xml.ts';

const schema = '../shared/schemas/c3voc-schedule.xsd';
const missing = !existsSync(schema)
  ? `skipped: ${schema} is not there`
  : spawnSync('xmllint', ['--version']).status !== 0
    ? 'skipped: xmllint is not installed'
    : undefined;

/** The errors that xmllint reports for a file with the schema; empty if the file is valid. */
const complaintsOf = (xml: string): string => {
  const { stderr, status } = spawnSync('xmllint', ['--noout', '--nonet', '--schema', schema, '-'], {
    input: xml,
    encoding: 'utf8',
  });
  return status === 0 ? '' : stderr;
};

const attribute = (element: Element, name: string): string =>
  element.attributes[name] ?? `no ${name}`;

const required = [
  'date',
  'start',
  'duration',
  'room',
  'slug',
  'title',
  'subtitle',
  'track',
  'type',
  'abstract',
  'description',
  'persons',
  'links',
  'attachments',
];

const minutesOf = (duration: string): number => {
  const [hours = 0, minutes = 0] = duration.split(':').map(Number);
  return hours * 60 + minutes;
};

describe.each(Object.entries(events))('schedule.xml of %s', async (_name, contentDir) => {
  const schedule = await readSchedule(contentDir);
  const xml = render(feedInput(schedule), 'schedule.xml');
  const root = parseXml(xml);
  const days = findAll(root, 'day');
  const entries = findAll(root, 'event');

  test('is valid against its schema', () => {
    if (missing !== undefined) console.info(missing);
    else expect(complaintsOf(xml)).toBe('');
  });

  test('begins in a way that apps recognize in its first thousand characters', () => {
    expect(xml.slice(0, 1024)).toMatch(/<schedule>[^]*<conference>/);
    expect(xml).not.toMatch(/<!DOCTYPE|<!--|<\?xml-/);
  });

  test('has one link for feedback, and only if there is such a page', () => {
    const asked = schedule.days
      .flatMap(({ slots }) => slots)
      .filter(({ heading, status }) => !heading && status !== 'cancelled')
      .flatMap(({ subject: { data } }) => data.links?.find(({ kind }) => kind === 'feedback') ?? [])
      .map(({ url }) => url);
    const written = entries.filter((entry) => findAll(entry, 'feedback_url').length > 0);
    expect(written.map((entry) => textOf(entry, 'feedback_url')).sort()).toEqual(asked.sort());
  });

  test('contains, at its time, each row that takes place and contains no other rows, and nothing else', () => {
    const written = entries.map((entry) => [
      textOf(entry, 'title'),
      Date.parse(textOf(entry, 'date')),
      minutesOf(textOf(entry, 'duration')),
    ]);
    const rows = schedule.days
      .flatMap(({ slots }) => slots)
      .filter(({ heading, status }) => !heading && status !== 'cancelled');
    expect(written).toHaveLength(rows.length);
    const times = rows.map(({ start, end }) => [
      start.toMillis(),
      (end.toMillis() - start.toMillis()) / 60_000,
    ]);
    const byTime = (a: unknown[], b: unknown[]): number => (String(a) < String(b) ? -1 : 1);
    expect(written.map(([, ...time]) => time).sort(byTime)).toEqual(times.sort(byTime));
  });

  test('has consistent dates, starts, zones, days, and rooms', () => {
    const zone = textOf(findAll(root, 'conference')[0] ?? root, 'time_zone_name');
    for (const day of days) {
      const [first, last] = ['start', 'end'].map((name) => Date.parse(attribute(day, name)));
      for (const room of day.children) {
        for (const entry of room.children) {
          const date = textOf(entry, 'date');
          const local = DateTime.fromISO(date, { zone });
          expect(textOf(entry, 'room')).toBe(attribute(room, 'name'));
          expect(local.toFormat('HH:mm')).toBe(textOf(entry, 'start'));
          expect(local.toISO({ suppressMilliseconds: true })).toBe(date);
          expect(Date.parse(date)).toBeGreaterThanOrEqual(first ?? Infinity);
          expect(Date.parse(date)).toBeLessThanOrEqual(last ?? -Infinity);
          expect(textOf(entry, 'duration')).toMatch(/^([01]\d|2[0-3]):[0-5]\d$/);
          expect(entry.children.map(({ name }) => name)).toEqual(expect.arrayContaining(required));
        }
      }
    }
  });

  test('counts its days from 1 without a gap', () => {
    expect(days.map((day) => Number(attribute(day, 'index')))).toEqual(
      days.map((_, index) => index + 1),
    );
    expect(new Set(days.map((day) => attribute(day, 'date'))).size).toBe(days.length);
    expect(textOf(findAll(root, 'conference')[0] ?? root, 'days')).toBe(String(days.length));
  });

  test('gives each entry and each person a unique guid and number', () => {
    for (const name of ['guid', 'id']) {
      expect(new Set(entries.map((entry) => attribute(entry, name))).size).toBe(entries.length);
    }
    expect(new Set(entries.map((entry) => textOf(entry, 'slug'))).size).toBe(entries.length);
    const persons = findAll(root, 'person').map((person) => [
      attribute(person, 'id'),
      attribute(person, 'guid'),
      person.text,
    ]);
    const different = new Set(persons.map(String)).size;
    expect(new Set(persons.map(([id]) => id)).size).toBe(different);
    expect(new Set(persons.map(([, guid]) => guid)).size).toBe(different);
    for (const [id, , name] of persons) {
      expect(Number(id)).toBeGreaterThan(0);
      expect(name).not.toContain(';');
    }
  });
});

test('a site whose address is not known has a valid schedule.xml, too', async () => {
  if (missing !== undefined) return;
  const schedule = await readSchedule(events['the hard event']);
  const xml = render(feedInput(schedule, { site: { root: undefined, base: '/' } }), 'schedule.xml');
  expect(complaintsOf(xml)).toBe('');
  expect(xml).not.toContain('<url');
});

test('the schema rejects invalid files', async () => {
  if (missing !== undefined) return;
  const xml = render(feedInput(await readSchedule(events['the small event'])), 'schedule.xml');
  expect(complaintsOf(xml.replace(/<track>[^<]*<\/track>/, ''))).not.toBe('');
});
