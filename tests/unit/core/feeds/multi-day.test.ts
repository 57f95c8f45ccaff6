import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import type { FeedInput } from '#src/core/feeds/feed.ts';
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

  test('has the dates of both ends if its clocks go forward, so that it takes only 23 hours', () => {
    const march = { ...event, start: '2026-03-28', end: '2026-03-29' };
    const fair = { start: '2026-03-28T10:00', end: '2026-03-29T10:00' };
    const spring = inputOf(makeContent({ event: march, talks: { fair } }));
    expect(render(spring, 'talks/fair.md')).toContain(
      'Saturday, March 28, 2026, 10:00 (Berlin, UTC+1) – Sunday, March 29, 2026, 10:00 (Berlin, UTC+2)',
    );
    expect(spring.schedule.days.map(({ ongoing }) => ongoing.length)).toEqual([0, 1]);
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

describe('the parts of a slot for conference apps, across a clock change', () => {
  const fairFrom = (start: string, end: string) => {
    const dates = { start: start.slice(0, 10), end: end.slice(0, 10) };
    return inputOf(makeContent({ event: { ...event, ...dates }, talks: { fair: { start, end } } }));
  };
  const inXml = (input: FeedInput) =>
    findAll(parseXml(render(input, 'schedule.xml')), 'event').map((one) => [
      textOf(one, 'date'),
      textOf(one, 'duration'),
    ]);
  const inJson = (input: FeedInput) => {
    const { schedule } = JSON.parse(render(input, 'schedule.json')) as {
      schedule: {
        conference: { days: { rooms: Record<string, { date: string; duration: string }[]> }[] };
      };
    };
    return schedule.conference.days
      .flatMap(({ rooms }) => Object.values(rooms).flat())
      .map(({ date, duration }) => [date, duration]);
  };

  test('are shorter than a day when the clocks go back, because apps read lengths as times', () => {
    const input = fairFrom('2026-10-23T10:00', '2026-10-26T18:00');
    const parts = [
      ['2026-10-23T10:00:00+02:00', '19:59'],
      ['2026-10-24T06:00:00+02:00', '23:59'],
      ['2026-10-25T06:00:00+01:00', '23:59'],
      ['2026-10-26T06:00:00+01:00', '12:00'],
    ];
    expect(inXml(input)).toEqual(parts);
    expect(inJson(input)).toEqual(parts);
  });

  test('end with the day when the clocks go forward', () => {
    const input = fairFrom('2026-03-27T10:00', '2026-03-29T10:00');
    const parts = [
      ['2026-03-27T10:00:00+01:00', '19:59'],
      ['2026-03-28T06:00:00+01:00', '22:59'],
      ['2026-03-29T06:00:00+02:00', '04:00'],
    ];
    expect(inXml(input)).toEqual(parts);
    expect(inJson(input)).toEqual(parts);
  });

  test.each(['Europe/Berlin', 'Australia/Lord_Howe', 'America/New_York', 'Africa/Casablanca'])(
    'never overlap, and are shorter than a day, on every day of a year in %s',
    (timezone) => {
      const year = { ...event, timezone, start: '2026-01-01', end: '2026-12-31' };
      const fair = { start: '2026-01-01T06:30', end: '2026-12-31T18:00' };
      const input = inputOf(makeContent({ event: year, talks: { fair } }));
      const parts = inXml(input).map(([date = '', duration = '']) => {
        const [hours = 0, minutes = 0] = duration.split(':').map(Number);
        const start = Date.parse(date);
        return { start, hours, end: start + (hours * 60 + minutes) * 60_000 };
      });
      expect(parts).toHaveLength(365);
      for (const [index, { start, hours, end }] of parts.entries()) {
        expect(hours).toBeLessThan(24);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(parts[index + 1]?.start ?? Infinity);
      }
    },
  );
});
