import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import { partOfSchedule } from '#src/core/schedule/part-of-schedule.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf, render } from './event-feeds.ts';
import { findAll, parseXml, textOf } from './parse-xml.ts';

const event = { hours: 24, start: '2026-06-01', end: '2026-06-03', timezone: 'Europe/Berlin' };
const talks = {
  hackathon: { start: '2026-06-01T12:00', minutes: 1560, room: 'hall' },
  exhibition: { start: '2026-06-01T10:00', end: '2026-06-03T18:00', room: 'cellar' },
  keynote: { start: '2026-06-01T13:00', minutes: 60, room: 'attic' },
  closing: { start: '2026-06-03T17:00', minutes: 30, room: 'attic' },
};
const content = makeContent({ event, talks });
const input = inputOf(content);
const { schedule } = input;

describe('a slot of a day or longer', () => {
  test('is allowed', () => {
    expect(placeContent(content).problems).toEqual([]);
  });

  test('is a row on its first day, and continues on each of its other days', () => {
    const days = schedule.days.map(({ date, slots, ongoing }) => [
      date,
      slots.map(({ subject }) => subject.id),
      ongoing.map(({ subject }) => subject.id),
    ]);
    expect(days).toEqual([
      ['2026-06-01', ['exhibition', 'hackathon', 'keynote'], []],
      ['2026-06-02', [], ['exhibition', 'hackathon']],
      ['2026-06-03', ['closing'], ['exhibition']],
    ]);
    const inHall = partOfSchedule(schedule, 'room', 'hall').map(({ date }) => date);
    expect(inHall).toEqual(['2026-06-01', '2026-06-02']);
  });

  test('ends with the rest of its day in the grid', () => {
    const [day] = schedule.days;
    const { rows } = layOutGrid(day ?? { slots: [] }, schedule.event.data.rooms);
    expect(rows.at(-1)?.end.toFormat('yyyy-MM-dd HH:mm')).toBe('2026-06-01 14:00');
  });

  test('is a single entry in a calendar', () => {
    const calendar = new ICAL.Component(ICAL.parse(render(input, 'schedule.ics')) as unknown[]);
    const entries = calendar.getAllSubcomponents('vevent').map((entry) => new ICAL.Event(entry));
    const hackathons = entries.filter(({ summary }) => summary === 'hackathon');
    expect(hackathons.map(({ duration }) => duration.toSeconds() / 3600)).toEqual([26]);
  });

  test('has the dates of both ends in texts', () => {
    expect(render(input, 'talks/exhibition.md')).toContain(
      'Monday, June 1, 2026, 10:00 – Wednesday, June 3, 2026, 18:00 (Berlin, UTC+2)',
    );
  });

  test('has the zone at both ends if its clocks change in between', () => {
    const october = { ...event, start: '2026-10-24', end: '2026-10-26' };
    const fair = { start: '2026-10-24T10:00', end: '2026-10-26T18:00' };
    const texts = inputOf(makeContent({ event: october, talks: { fair } }));
    expect(render(texts, 'talks/fair.md')).toContain(
      'Saturday, October 24, 2026, 10:00 (Berlin, UTC+2) – Monday, October 26, 2026, 18:00 (Berlin, UTC+1)',
    );
  });

  test('is split by day for conference apps, into parts shorter than a day with stable identities', () => {
    const parts = (xml: string) =>
      findAll(parseXml(xml), 'event')
        .filter((one) => textOf(one, 'title') === 'exhibition')
        .map((one) => [textOf(one, 'date'), textOf(one, 'duration'), one.attributes['guid']]);
    const whole = parts(render(input, 'schedule.xml'));
    expect(whole.map(([date, duration]) => [date, duration])).toEqual([
      ['2026-06-01T10:00:00+02:00', '19:59'],
      ['2026-06-02T06:00:00+02:00', '23:59'],
      ['2026-06-03T06:00:00+02:00', '12:00'],
    ]);
    expect(new Set(whole.map(([, , guid]) => guid)).size).toBe(3);
    const shorter = { ...talks, exhibition: { ...talks.exhibition, end: '2026-06-02T18:00' } };
    const cut = parts(render(inputOf(makeContent({ event, talks: shorter })), 'schedule.xml'));
    expect(cut.map(([, , guid]) => guid)).toEqual(whole.slice(0, 2).map(([, , guid]) => guid));
  });
});
