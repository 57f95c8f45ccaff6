import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { generator } from '#src/core/feeds/feed.ts';
import { colorLine } from '#src/core/feeds/icalendar/look.ts';
import { eventLd, sessionLd } from '#src/core/feeds/json-ld/program-ld.ts';
import { talkLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { inputOf, render, root } from './event-feeds.ts';
import { findAll, parseXml, textOf } from './parse-xml.ts';

/** A conference with a track that has a color, a session above its talks, and a canceled talk. */
const contentWith = (status: string) =>
  makeContent({
    event: {
      hours: '24',
      registration: 'https://meeting.example/register',
      organizers: [{ name: 'Grace Ferreira' }],
      tracks: [{ id: 'theory', name: 'Theory', color: '#3cb372' }],
    },
    speakers: { ada: { name: 'Ada Møller' } },
    sessions: {
      morning: { title: 'Morning', start: '2026-10-24T10:00', end: '2026-10-24T12:00' },
    },
    talks: {
      first: {
        ...{ session: 'morning', start: '2026-10-24T10:00', minutes: '15', room: 'hall' },
        ...{ track: 'theory', speakers: ['ada'], language: 'zh-Hans' },
        links: [{ kind: 'video', url: 'https://video.example/1' }],
      },
      off: { start: '2026-10-24T14:00', minutes: '30', room: 'hall', status },
      night: { start: '2026-10-24T23:00', minutes: '300', room: 'attic', note: 'Bring tea' },
    },
  });
const input = inputOf(contentWith('cancelled'));

describe('schedule.xml', () => {
  const xml = parseXml(render(input, 'schedule.xml'));
  const one = (name: string) => findAll(xml, name)[0] ?? xml;

  test('leaves out canceled slots, and sessions above talks with times of their own', () => {
    expect(findAll(xml, 'event').map((event) => textOf(event, 'title'))).toEqual([
      'first',
      'night',
    ]);
  });

  test('keeps the numbers of other slots when one is canceled', () => {
    const numbers = findAll(xml, 'event').map(({ attributes }) => attributes['id']);
    const again = parseXml(render(inputOf(contentWith('confirmed')), 'schedule.xml'));
    const before = findAll(again, 'event').map(({ attributes }) => attributes['id']);
    expect(before).toEqual(expect.arrayContaining(numbers));
  });

  test('contains the program, the conference’s logo and colors, and each card', () => {
    expect(one('generator').attributes).toEqual({ ...generator, system: root });
    expect(textOf(one('conference'), 'logo')).toBe(`${root}icons/icon-512.png`);
    expect(one('color').attributes).toEqual({ primary: '#b3200e', background: '#ffffff' });
    expect(textOf(one('event'), 'logo')).toBe(`${root}cards/talks/first.png`);
    expect(one('link').attributes['type']).toBe('media');
  });

  test('writes hours with two digits and a language with two letters', () => {
    expect(textOf(one('event'), 'duration')).toBe('00:15');
    expect(textOf(one('event'), 'language')).toBe('zh');
  });
});

test('schedule.json shows a person’s photo and number', () => {
  expect(render(input, 'schedule.json')).toContain(`"avatar": "${root}_astro/ada.webp"`);
});

describe('a calendar', () => {
  const text = render(input, 'schedule.ics').replaceAll('\r\n ', '');

  test('has its own color and picture, and those of each entry', () => {
    expect(text).toContain('COLOR:mediumseagreen\r\n');
    expect(text).toContain(
      `IMAGE;VALUE=URI;DISPLAY=FULLSIZE;FMTTYPE=image/png:${root}cards/talks/first.png\r\n`,
    );
    expect(text.slice(0, text.indexOf('BEGIN:VTIMEZONE'))).toContain('COLOR:firebrick\r\n');
  });

  test('says in the title that a slot is canceled', () => {
    expect(text).toContain('SUMMARY:Canceled: off\r\nSTATUS:CANCELLED\r\n');
  });

  test.each([
    ['#000', 'black'],
    ['#f00', 'red'],
    ['#ff0001', 'red'],
    ['#663399', 'darkslateblue'],
  ])('calls %s by the nearest name, %s', (hex, name) => {
    expect(colorLine(hex)).toEqual([`COLOR:${name}`]);
  });
});

test('a calendar entry without details has no empty description', () => {
  const bare = inputOf(
    makeContent({ talks: { it: { kind: 'break', start: '2026-10-24T10:00', minutes: '15' } } }),
    { site: { root: undefined, base: '/' } },
  );
  const entry = render(bare, 'schedule.ics').split('BEGIN:VEVENT')[1] ?? '';
  expect(entry).not.toContain('DESCRIPTION');
});

describe('structured data', () => {
  test('of the whole event has instants, a registration link, and an address of the organizer', () => {
    expect(eventLd(input)).toMatchObject({
      startDate: '2026-10-24T10:00:00+02:00',
      endDate: '2026-10-25T03:00:00+01:00',
      offers: { '@type': 'Offer', url: 'https://meeting.example/register' },
      organizer: [{ name: 'Grace Ferreira', url: root }],
    });
  });

  test('of a session names its presenters, and of a talk always has a description', () => {
    const { sessions, talks } = input.schedule;
    const [session] = sessionLd(sessions.get('morning')!, input);
    expect(session).toMatchObject({ performer: [{ name: 'Ada Møller' }] });
    const [talk] = talkLd(talks.get('first')!, input);
    expect(talk).toMatchObject({
      description: 'Talk · Ada Møller · Morning · Meeting',
      performer: [{ image: `${root}_astro/ada.webp` }],
      offers: { url: 'https://meeting.example/register' },
    });
  });
});

describe('llms.txt', () => {
  const text = render(input, 'llms.txt');

  test('lists each slot with its own offset, room, and status', () => {
    expect(text).toContain(
      '  - Saturday, October 24, 2026, 23:00 (Berlin, UTC+2) – 03:00 (Berlin, UTC+1); Attic',
    );
    expect(text).toContain('14:00–14:30 (Berlin, UTC+2), Canceled; Hall');
    expect(text).toContain(`(${root}schedule.xml)`);
  });

  test('has no offset for the event as a whole', () => {
    expect(text).toContain(
      '> Saturday, October 24, 2026 – Sunday, October 25, 2026 (Europe/Berlin)',
    );
  });
});

describe('the sponsors in llms.txt', () => {
  test('are named with their levels and websites', () => {
    const sponsors = [
      { name: 'Sluice [Instruments]', tier: 'Gold', url: 'https://sluice.example/' },
      { name: 'Friends of the Ilz' },
    ];
    expect(render(inputOf(makeContent({ event: { sponsors } })), 'llms.txt')).toContain(
      '## Sponsors\n\n- Gold: [Sluice \\[Instruments\\]](<https://sluice.example/>)\n- Friends of the Ilz\n',
    );
  });

  test('have no heading if there are none', () => {
    expect(render(inputOf(makeContent({})), 'llms.txt')).not.toContain('Sponsors');
  });
});

test('llms.txt names no calendar while nothing is scheduled', () => {
  expect(render(inputOf(makeContent({})), 'llms.txt')).not.toContain('iCalendar');
  expect(render(input, 'llms.txt')).toContain(`[iCalendar](${root}schedule.ics)`);
});

test('the program has the version of its package', () => {
  const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
  expect(generator.version).toBe(version);
});
