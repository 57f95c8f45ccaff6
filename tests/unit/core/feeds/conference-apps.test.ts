import { describe, expect, test } from 'vitest';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { guidOf } from '#src/core/text/guid.ts';
import { stableNumbers } from '#src/core/feeds/frab/stable-numbers.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';
import { complete } from './complete-content.ts';
import { inputOf, render, root } from './event-feeds.ts';
import { findAll, parseXml } from './parse-xml.ts';

type Fields = Readonly<Record<string, unknown>>;

interface Conference extends Fields {
  readonly rooms: readonly Fields[];
  readonly tracks: readonly Fields[];
  readonly days: readonly { readonly rooms: Readonly<Record<string, readonly Fields[]>> }[];
}

const read = (input: FeedInput): Conference =>
  (JSON.parse(render(input, 'schedule.json')) as { schedule: { conference: Conference } }).schedule
    .conference;
const entriesOf = ({ days }: Conference): readonly Fields[] =>
  days.flatMap(({ rooms }) => Object.values(rooms).flat());
const readWritten = (written: WrittenContent): Conference => read(inputOf(makeContent(written)));

const conference = read(complete);
const entryNamed = (title: string) => entriesOf(conference).find((one) => one['title'] === title);
const numberOf = (identity: string): number | undefined => {
  const guid = guidOf('sea', identity);
  return stableNumbers([guid]).get(guid);
};
const mia = {
  ...{ guid: guidOf('sea', 'speakers/m-ferreira'), id: numberOf('speakers/m-ferreira') },
  ...{ name: 'Mia Ferreira', url: `${root}speakers/mia/`, biography: 'Mia measures tides.' },
};
const noor = {
  ...{ guid: guidOf('sea', 'speakers/noor'), id: numberOf('speakers/noor') },
  ...{ name: 'Noor Haddad', url: `${root}speakers/noor/` },
};

const at = (clock: string, more: Fields = {}) => ({
  ...{ start: `2026-10-24T${clock}`, minutes: 30, ...more },
});

test('a conference app gets every fact about a talk', () => {
  expect(entryNamed('The deep')).toEqual({
    ...{ guid: guidOf('sea', 'talks/depths/1'), id: numberOf('talks/depths/1') },
    ...{ logo: `${root}cards/talks/deep.png`, url: `${root}talks/deep/` },
    ...{ date: '2026-10-24T10:30:00+02:00', end: '2026-10-24T11:15:00+02:00' },
    ...{ start: '10:30', duration: '00:45', room: 'Hall', slug: 'sea_-talk_depths' },
    ...{ title: 'The deep', subtitle: 'Songs', track: 'Tides', type: 'Paper', language: 'pt' },
    abstract: 'Whales sing.',
    description:
      'Songs\n\nBring tea\n\n' +
      'Speakers: Mia Ferreira, Institute of Tides; Noor Haddad (moderator), Wadi Lab\n' +
      'Authors: Noor Haddad; Mia Ferreira, Institute of Tides; Q. Public\n' +
      'Session: Morning\nTrack: Tides\nAdvanced\nPlease do not record this talk.\n\n' +
      'Stream of the hall: https://live.example/deep\nJoin online: https://live.example/\n' +
      `Slides: ${root}deep.pdf\nThe film: https://video.example/deep\n` +
      'Feedback: https://feedback.example/deep\nChat: https://chat.example/deep',
    ...{ recording_license: 'CC BY 4.0', do_not_record: true, persons: [mia, noor] },
    links: [
      { url: 'https://live.example/deep', title: 'Stream of the hall', type: 'media' },
      { url: 'https://video.example/deep', title: 'The film', type: 'media' },
      { url: 'https://feedback.example/deep', title: 'Feedback', type: 'related' },
      { url: 'https://chat.example/deep', title: 'Chat', type: 'related' },
    ],
    attachments: [{ url: `${root}deep.pdf`, title: 'Slides', type: 'slides' }],
    feedback_url: 'https://feedback.example/deep',
  });
});

test('a session represents its posters, with its chairs and a list of the posters', () => {
  expect(entryNamed('Posters')).toMatchObject({
    ...{ slug: 'sea_-session_posters', url: `${root}sessions/posters/`, track: null },
    ...{ logo: `${root}cards/sessions/posters.png`, type: 'Poster session', persons: [mia, noor] },
    description:
      'Chairs: Mia Ferreira, Institute of Tides; Noor Haddad\n2 talks:\n- Salt\n- 3.10 Sand\n\n' +
      'Join online: https://live.example/\nAttic: https://map.example/attic',
  });
});

test('a break is marked as such, is at the venue, and has neither people nor a card', () => {
  expect(entryNamed('Coffee')).toEqual({
    ...{ guid: guidOf('sea', 'talks/coffee/1'), id: numberOf('talks/coffee/1') },
    ...{ date: '2026-10-24T12:00:00+02:00', end: '2026-10-24T12:30:00+02:00', start: '12:00' },
    ...{ duration: '00:30', room: 'Old Harbor', slug: 'sea_-talk_coffee', title: 'Coffee' },
    ...{ url: `${root}schedule/2026-10-24/`, subtitle: '', track: null, type: 'break' },
    ...{ language: 'en', abstract: '', description: '', recording_license: 'CC BY 4.0' },
    ...{ do_not_record: false, persons: [], links: [], attachments: [] },
  });
  const chaired = readWritten({
    sessions: { lunch: at('12:00', { kind: 'social', chairs: [{ name: 'Ada' }] }) },
    talks: { rest: at('13:00', { kind: 'break', speakers: [{ name: 'Ada' }] }) },
  });
  expect(entriesOf(chaired).map(({ title, persons }) => [title, persons])).toEqual([
    ['lunch', [expect.objectContaining({ name: 'Ada' })]],
    ['rest', []],
  ]);
});

test('a part of a talk has its key in its slug, and a note that it is tentative', () => {
  expect(entryNamed('Two parts (Part 2 of 2)')).toMatchObject({
    ...{ slug: 'sea_-talk_parts_two', subtitle: 'Tentative', room: 'Hall', do_not_record: false },
  });
});

test('the conference has its names, days, rooms, and tracks', () => {
  const { days: _, ...facts } = conference;
  expect(facts).toEqual({
    ...{ acronym: 'sea_', title: 'Meeting on the Sea', start: '2026-10-24', end: '2026-10-25' },
    ...{ daysCount: 2, timeslot_duration: '00:05', time_zone_name: 'Europe/Berlin', url: root },
    logo: `${root}icons/icon-512.png`,
    colors: { primary: '#b3200e', background: '#ffffff' },
    rooms: [
      { name: 'Hall', guid: guidOf('sea', 'rooms/hall'), capacity: 80 },
      { name: 'Attic', guid: guidOf('sea', 'rooms/attic'), url: 'https://map.example/attic' },
      { name: 'Old Harbor', guid: guidOf('sea', 'room-name/Old Harbor') },
    ],
    tracks: [{ name: 'Tides', slug: 'tides', color: '#3cb372' }],
  });
});

test.each([
  ['every start and length is a multiple of five', at('10:05', { minutes: 25 }), '00:05'],
  ['a start is not', at('10:01'), '00:01'],
  ['a length is not', at('10:00', { minutes: 12 }), '00:01'],
  ['a cancelled one is not', at('10:01', { status: 'cancelled' }), '00:05'],
])('the length of a time slot if %s', (_where, talk, length) => {
  expect(readWritten({ talks: { it: talk, other: at('12:00') } })).toMatchObject({
    timeslot_duration: length,
  });
});

test.each([
  ['America/Argentina/Buenos_Aires', true],
  ['UTC', true],
  ['Etc/GMT+5', false],
  ['EST5EDT', false],
])('the zone %s is in the JSON only if the schema allows its name', (timezone, isAllowed) => {
  const facts = readWritten({ event: { timezone } });
  expect(facts['time_zone_name']).toBe(isAllowed ? timezone : undefined);
});

describe('a room', () => {
  test('has its building beside a name that another room has, too', () => {
    const rooms = [
      { id: 'a', name: 'Hall', building: 'North', aliases: ['first'] },
      { id: 'b', name: 'Hall' },
      { id: 'c', name: 'Attic', building: 'North' },
    ];
    const talks = { x: at('10:00', { room: 'b' }), y: at('11:00', { room: 'c' }) };
    const named = readWritten({ event: { rooms }, talks });
    expect(named.rooms).toEqual([
      { name: 'Hall (North)', guid: guidOf('meeting', 'rooms/first') },
      { name: 'Hall (b)', guid: guidOf('meeting', 'rooms/b') },
      { name: 'Attic', guid: guidOf('meeting', 'rooms/c') },
    ]);
    expect(entriesOf(named).map(({ room }) => room)).toEqual(['Hall (b)', 'Attic']);
  });

  test.each<readonly [string, Fields, Fields, string]>([
    ['online', { venue: { name: 'Harbor' } }, { attendance: 'online' }, 'Online'],
    ['at the venue', { venue: { name: 'Harbor' } }, { attendance: 'in person' }, 'Harbor'],
    ['still open', {}, { attendance: 'in person' }, 'Location to be announced'],
    ['online without a venue', {}, { attendance: 'hybrid' }, 'Online'],
  ])('is, for a talk without one, %s', (_what, event, talk, room) => {
    const named = readWritten({ event: { rooms: [], ...event }, talks: { it: at('10:00', talk) } });
    expect(named.days.map(({ rooms }) => Object.keys(rooms))).toEqual([[room]]);
  });
});

test('a person has no semicolon in the name, and a name without a page is a person, too', () => {
  const people = readWritten({
    talks: { it: at('10:00', { speakers: [{ name: 'Ada; Countess' }] }) },
  });
  const guid = guidOf('meeting', 'person-name/Ada; Countess');
  expect(entriesOf(people)[0]?.['persons']).toEqual([
    { guid, id: stableNumbers([guid]).get(guid), name: 'Ada, Countess' },
  ]);
});

test('a site without an address has identifiers in place of addresses, and no empty license', () => {
  const input = inputOf(makeContent({ talks: { it: at('10:00') } }), {
    site: { root: undefined, base: '/' },
  });
  const [entry] = entriesOf(read(input));
  expect(entry).toMatchObject({
    ...{ url: `urn:uuid:${guidOf('meeting', 'talks/it/1')}`, recording_license: '' },
  });
  expect(entry).not.toHaveProperty('logo');
  expect(entry).not.toHaveProperty('feedback_url');
});

test('a track has a slug that begins with a letter and has two characters', () => {
  const tracks = ['theory', 'x', '2-d', 'ab'].map((id) => ({ id, name: id }));
  const xml = parseXml(render(inputOf(makeContent({ event: { tracks } })), 'schedule.xml'));
  const elements = findAll(xml, 'track').map(({ attributes }) => attributes['slug']);
  expect(elements).toEqual(['theory', 'track-x', 'track-2-d', 'ab']);
});
