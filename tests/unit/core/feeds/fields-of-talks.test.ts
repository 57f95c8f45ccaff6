import { describe, expect, test } from 'vitest';
import { talkLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { feedFiles, inputOf, render } from './event-feeds.ts';

const input = inputOf(
  makeContent({
    sessions: {
      early: { kind: 'posters', start: '2026-10-24T09:00', minutes: 60, room: 'hall' },
      late: { kind: 'posters', start: '2026-10-24T18:00', minutes: 60, room: 'attic' },
    },
    speakers: { crew: { name: 'Night Crew', group: 'true' } },
    talks: {
      whales: {
        subtitle: 'Songs of the deep',
        start: '2026-10-24T12:00',
        minutes: 30,
        rooms: ['hall', 'cellar'],
        languages: ['de', 'en'],
        level: 'advanced',
        chat: 'https://chat.example.org/whales',
        speakers: ['crew'],
        links: [{ kind: 'slides', url: '/slides/whales.pdf' }],
      },
      twice: { kind: 'poster', sessions: ['early', 'late'] },
      printed: { kind: 'paper', session: 'early', presented: 'false' },
    },
  }),
);
const files = feedFiles(input);
/** A file's text, with folded lines of calendars joined. */
const text = (path: string): string => render(input, path).replaceAll(/\r\n /g, '');
const talkNamed = (id: string) => {
  const talk = input.schedule.talks.get(id);
  if (talk === undefined) throw new Error(`There is no talk ${id}.`);
  return talk;
};

test('a calendar has subtitle, level, chat, all rooms, and the absolute address of a file', () => {
  const calendar = text('talks/whales.ics');
  expect(calendar).toContain('LOCATION:Hall\\, Cellar');
  expect(calendar).toMatch(/DESCRIPTION:Songs of the deep\\n\\n.*Advanced/);
  expect(calendar).toContain('Chat: https://chat.example.org/whales');
  expect(calendar).toContain('https://feeds.example/event/slides/whales.pdf');
  for (const room of ['hall', 'cellar']) {
    expect(text(`rooms/${room}.ics`)).toContain('SUMMARY:whales');
  }
});

test('schedule.xml has the subtitle, the first room and language, and the file as an attachment', () => {
  const xml = text('schedule.xml');
  expect(xml).toContain('<subtitle>Songs of the deep</subtitle>');
  expect(xml).toContain('<language>de</language>');
  expect(xml).toContain(
    '<attachment href="https://feeds.example/event/slides/whales.pdf" type="slides">',
  );
  expect(xml).toContain('<link href="https://chat.example.org/whales"');
  expect(text('talks/whales.md')).toContain('[Chat](<https://chat.example.org/whales>)');
  expect(xml.match(/<title>whales<\/title>/g)).toHaveLength(1);
});

test('search engines get both languages, the other name, and the group', () => {
  const [event] = talkLd(talkNamed('whales'), input);
  expect(event).toMatchObject({
    inLanguage: ['de', 'en'],
    alternateName: 'Songs of the deep',
    performer: [{ '@type': 'PerformingGroup', name: 'Night Crew' }],
  });
});

test('the API has every room of a slot, and the first one separately', () => {
  const talks = JSON.parse(text('api/talks.json')) as { id: string; slots: object[] }[];
  expect(talks.find(({ id }) => id === 'whales')?.slots).toMatchObject([
    { room: 'hall', rooms: ['hall', 'cellar'] },
  ]);
});

describe('a poster of two sessions', () => {
  test('has two entries, distinguished by their sessions', () => {
    const calendar = text('talks/twice.ics');
    expect(calendar.match(/^UID:/gm)).toHaveLength(2);
    expect(calendar).toContain('SUMMARY:twice (early)');
    expect(calendar).toContain('SUMMARY:twice (late)');
  });

  test('names its sessions in the API', () => {
    const talks = JSON.parse(text('api/talks.json')) as { id: string }[];
    expect(talks.find(({ id }) => id === 'twice')).toMatchObject({
      session: 'early',
      sessions: ['early', 'late'],
      slots: [{ key: 'early' }, { key: 'late', session: 'late' }],
    });
  });
});

test('a published paper without a presentation has no calendar, and is never called unscheduled', () => {
  expect(files.has('talks/printed.ics')).toBe(false);
  expect(text('talks/printed.md')).toContain('Published without a presentation');
  expect(text('llms.txt')).not.toMatch(/printed.*Not yet scheduled/);
  expect(text('sessions/early.ics')).not.toContain('printed');
});
