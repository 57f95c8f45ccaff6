import { describe, expect, test } from 'vitest';
import { diffContents } from '#src/core/history/diff-contents.ts';
import type { ContentFiles } from '#src/core/history/diff-contents.ts';
import {
  diffAsJson,
  diffAsMarkdown,
  diffAsText,
  diffSections,
} from '#src/core/history/diff-words.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { documentOf, event } from './story.ts';
import type { Written } from './story.ts';

const files = (written: Readonly<Record<string, Exclude<Written, undefined>>>): ContentFiles =>
  new Map<string, SourceDocument>(
    Object.entries({ 'event.mdx': event, ...written }).flatMap(([path, says]) => {
      const document = documentOf(path, says);
      return document === undefined ? [] : [[path, document] as const];
    }),
  );

const talk = (title: string, start: string, more: object = {}) => ({
  title,
  start,
  minutes: '30',
  room: 'one',
  ...more,
});
const opening = talk('Opening', '2026-06-01T10:00', { speakers: [{ id: 'ada' }] });
const speakers = { 'speakers/ada.mdx': { name: 'Ada' }, 'speakers/bo.mdx': { name: 'Bo' } };
const before = files({ 'talks/opening.mdx': opening, ...speakers });

const changed = (more: object) =>
  diffContents(before, files({ 'talks/opening.mdx': { ...opening, ...more }, ...speakers }));

const textAfter = (more: object): string => diffAsText(changed(more), 'main');

describe('people in a diff', () => {
  const detailAfter = (was: object, is: object): string | undefined => {
    const [talkBefore, talkAfter] = [opening, { ...opening, speakers: [{ id: 'bo' }] }];
    const diff = diffContents(
      files({ 'talks/opening.mdx': talkBefore, ...was }),
      files({ 'talks/opening.mdx': talkAfter, ...is }),
    );
    return diffSections(diff)[0]?.lines[0]?.detail.replace(/^.*Room 1, /, '');
  };
  const { 'speakers/ada.mdx': ada, 'speakers/bo.mdx': bo } = speakers;

  test('have their current names', () => {
    expect(detailAfter(speakers, { ...speakers, 'speakers/ada.mdx': { name: 'Ada L.' } })).toBe(
      'with Bo; before: with Ada L.',
    );
  });

  test('keep their names if their files are new, deleted, or renamed', () => {
    expect(detailAfter({ 'speakers/ada.mdx': ada }, { 'speakers/bo.mdx': bo })).toBe(
      'with Bo; before: with Ada',
    );
    const augusta = { name: 'Augusta', aliases: ['ada'] };
    expect(detailAfter(speakers, { 'speakers/bo.mdx': bo, 'speakers/augusta.mdx': augusta })).toBe(
      'with Bo; before: with Augusta',
    );
  });

  test('have their ids beside a name that they share, or instead of a name without a file', () => {
    const both = { ...speakers, 'speakers/bo.mdx': { name: 'Ada' } };
    expect(detailAfter(both, both)).toBe('with Ada (bo); before: with Ada (ada)');
    expect(detailAfter({}, {})).toBe('with bo; before: with ada');
  });
});

describe('two versions of the content', () => {
  test('without a difference give an empty result', () => {
    const diff = diffContents(before, before);
    expect(diff).toEqual({
      zone: 'Europe/Berlin',
      slots: [],
      rooms: [],
      people: new Map([
        ['ada', 'Ada'],
        ['bo', 'Bo'],
      ]),
      entries: [],
      addresses: [],
      clashes: [],
    });
    expect(diffAsText(diff, 'HEAD~1')).toBe('Nothing in the schedule has changed since HEAD~1.\n');
    expect(diffAsMarkdown(diff, 'my_branch')).toBe(
      '## What changes in the schedule\n\nNothing, compared with my\\_branch.\n',
    );
  });

  test('list added and removed entries by name, with the addresses of removed ones', () => {
    const after = files({
      'talks/opening.mdx': opening,
      'talks/closing.mdx': { title: 'Closing' },
      'speakers/ada.mdx': { name: 'Ada' },
      'speakers/cy.mdx': { name: 'Cy' },
      'pages/venue.mdx': { title: 'Venue' },
      'pages/nameless.mdx': {},
    });
    const { entries, addresses } = diffContents(before, after);
    expect(entries).toEqual([
      { change: 'added', collection: 'talks', id: 'closing', name: 'Closing' },
      { change: 'added', collection: 'speakers', id: 'cy', name: 'Cy' },
      { change: 'added', collection: 'pages', id: 'venue', name: 'Venue' },
      { change: 'added', collection: 'pages', id: 'nameless', name: 'nameless' },
      { change: 'removed', collection: 'speakers', id: 'bo', name: 'Bo' },
    ]);
    expect(addresses).toEqual([{ before: '/speakers/bo/', after: undefined }]);
  });

  test('use an entry’s file name if it has no title of its own', () => {
    const untitled = (document: SourceDocument): SourceDocument => ({
      ...document,
      title: undefined,
    });
    const after = new Map([
      ...before,
      ...['speakers/cy.mdx', 'pages/venue.mdx', 'pages/map.mdx'].map((path, index) => {
        const says = [{ name: 'Cy' }, { title: 'Venue' }, { title: ['x'] }][index]!;
        return [path, untitled(documentOf(path, says)!)] as const;
      }),
    ]);
    expect(diffContents(before, after).entries.map(({ name }) => name)).toEqual([
      'Cy',
      'Venue',
      'map',
    ]);
  });

  test('find a renamed entry by its alias, and report the target of its old address', () => {
    const after = files({
      'talks/welcome.mdx': { ...opening, aliases: ['opening'] },
      ...speakers,
    });
    const { entries, addresses, slots } = diffContents(before, after);
    expect([entries, slots]).toEqual([[], []]);
    expect(addresses).toEqual([{ before: '/talks/opening/', after: '/talks/welcome/' }]);
  });

  test.each([
    [['opening', 7], '/talks/welcome/'],
    ['opening', undefined],
    [[7], undefined],
  ])('treat former ids as lists of texts: %j redirects to %s', (aliases, address) => {
    const after = files({ 'talks/welcome.mdx': { ...opening, aliases }, ...speakers });
    expect(diffContents(before, after).addresses).toEqual([
      { before: '/talks/opening/', after: address },
    ]);
  });

  test('include the pages of rooms and tracks, and sort the changed addresses', () => {
    const written = (rooms: unknown, tracks: unknown): ContentFiles =>
      files({ 'event.mdx': { ...event, rooms, tracks } });
    const was = written(
      [{ id: 'two', name: 'Room 2' }, { id: 'one', name: 'Room 1' }, 'x', null],
      [{ id: 'theory', name: 'Theory' }],
    );
    const is = written([{ id: 'aula', name: 'Aula', aliases: ['one'] }], 'none');
    expect(diffContents(was, is).addresses).toEqual([
      { before: '/rooms/one/', after: '/rooms/aula/' },
      { before: '/rooms/two/', after: undefined },
      { before: '/tracks/theory/', after: undefined },
    ]);
  });

  test('leave out the address of the event itself', () => {
    expect(diffContents(files({}), new Map()).addresses.map((change) => change.before)).toEqual([
      '/rooms/one/',
      '/rooms/two/',
    ]);
  });

  test('use the newer version’s zone, if it has one', () => {
    const without = files({ 'event.mdx': { ...event, timezone: 5 } });
    expect(diffContents(before, without).zone).toBeUndefined();
    expect(diffContents(before, new Map()).zone).toBeUndefined();
  });
});

describe('a difference in words', () => {
  test.each([
    [
      { start: '2026-06-01T11:00' },
      'Moved\n  Opening: Mon 1 Jun, 11:00 to 11:30, Room 1; before: Mon 1 Jun, 10:00 to 10:30\n',
    ],
    [
      { room: 'two' },
      'Another room\n  Opening: Mon 1 Jun, 10:00 to 10:30, Room 2; before: Room 1\n',
    ],
    [
      { room: undefined },
      'Another room\n  Opening: Mon 1 Jun, 10:00 to 10:30, no room; before: Room 1\n',
    ],
    [
      { title: 'Welcome' },
      'Another title\n  Welcome: Mon 1 Jun, 10:00 to 10:30, Room 1; before: “Opening”\n',
    ],
    [
      { speakers: [{ id: 'bo' }, { name: 'Cy' }] },
      'Other speakers\n  Opening: Mon 1 Jun, 10:00 to 10:30, Room 1, with Bo, Cy; before: with Ada\n',
    ],
    [
      { speakers: [] },
      'Other speakers\n  Opening: Mon 1 Jun, 10:00 to 10:30, Room 1, no speakers; before: with Ada\n',
    ],
    [{ status: 'cancelled' }, 'Canceled\n  Opening: Mon 1 Jun, 10:00 to 10:30, Room 1\n'],
    [{ status: 'tentative' }, 'Tentative now\n  Opening: Mon 1 Jun, 10:00 to 10:30, Room 1\n'],
    [
      { minutes: undefined, end: '2026-06-02T10:30' },
      'Moved\n  Opening: Mon 1 Jun, 10:00 to Tue 2 Jun, 10:30, Room 1; before: Mon 1 Jun, 10:00 to 10:30\n',
    ],
  ])('says that %j', (more, text) => {
    expect(textAfter(more)).toBe(`What has changed since main:\n\n${text}`);
  });

  test('says what was confirmed, and a room where there was none', () => {
    const after = { 'talks/opening.mdx': opening, ...speakers };
    const unsure = files({ ...after, 'talks/opening.mdx': { ...opening, status: 'tentative' } });
    expect(diffSections(diffContents(unsure, files(after)))).toEqual([
      {
        heading: 'Confirmed now',
        lines: [{ subject: 'Opening', detail: 'Mon 1 Jun, 10:00 to 10:30, Room 1' }],
      },
    ]);
    const homeless = files({ ...after, 'talks/opening.mdx': { ...opening, room: undefined } });
    expect(diffSections(diffContents(homeless, files(after)))).toEqual([
      {
        heading: 'Another room',
        lines: [
          {
            subject: 'Opening',
            detail: 'Mon 1 Jun, 10:00 to 10:30, Room 1; before: no room',
          },
        ],
      },
    ]);
  });

  const everything = diffContents(
    files({
      'talks/opening.mdx': opening,
      'talks/gone.mdx': talk('Gone', '2026-06-01T12:00'),
      'talks/off.mdx': talk('Off', '2026-06-01T13:00'),
      ...speakers,
    }),
    files({
      'event.mdx': { ...event, rooms: [{ id: 'one', name: 'Aula' }, event.rooms[1]] },
      'talks/opening.mdx': { ...opening, start: '2026-06-01T11:00', room: 'two', title: 'Welcome' },
      'talks/off.mdx': talk('Off', '2026-06-01T13:00', { status: 'cancelled' }),
      'talks/new.mdx': talk('New @all', '2026-06-02T09:00'),
      'talks/later.mdx': { title: 'Later' },
      'speakers/ada.mdx': { name: 'Ada' },
    }),
    [
      {
        code: 'room-clash',
        severity: 'error',
        file: 'content/talks/new.mdx',
        line: 3,
        column: 1,
        message: 'Two talks are in Aula at 9:00.',
        hint: 'Move one.',
      } satisfies Finding,
    ],
  );

  test('has one line for each change, the most urgent ones first', () => {
    expect(diffAsText(everything, 'v1')).toBe(`What has changed since v1:

Canceled
  Off: Mon 1 Jun, 13:00 to 13:30, Aula

Removed from the schedule
  Gone: Mon 1 Jun, 12:00 to 12:30, Room 1

Moved
  Welcome: Mon 1 Jun, 11:00 to 11:30, Room 2; before: Mon 1 Jun, 10:00 to 10:30, Room 1, “Opening”

New in the schedule
  New @all: Tue 2 Jun, 09:00 to 09:30, Aula

New files
  Later: talks/later

Deleted files
  Bo: speakers/bo

Renamed rooms
  Aula: called Room 1 before

New clashes
  content/talks/new.mdx:3: Two talks are in Aula at 9:00.

Addresses that change
  /speakers/bo/: leads nowhere; an alias would keep it
  /talks/gone/: leads nowhere; an alias would keep it
`);
  });

  test('is Markdown in which no content takes effect', () => {
    const text = diffAsMarkdown(everything, 'v1');
    expect(text.slice(0, text.indexOf('### Moved'))).toBe(`## What changes in the schedule

### Canceled

- **Off**: Mon 1 Jun, 13:00 to 13:30, Aula

### Removed from the schedule

- **Gone**: Mon 1 Jun, 12:00 to 12:30, Room 1

`);
    expect(text).toContain('\n- **New @\u200ball**: Tue 2 Jun');
  });

  test('says where an address redirects', () => {
    const renamed = files({
      'talks/welcome.mdx': { ...opening, aliases: ['opening'] },
      ...speakers,
    });
    expect(diffAsText(diffContents(before, renamed), 'main')).toContain(
      'Addresses that change\n  /talks/opening/: leads to /talks/welcome/\n',
    );
  });

  test('is in UTC if the event’s zone is invalid', () => {
    const nowhere = { ...changed({ start: '2026-06-01T11:00' }), zone: 'Moon/Base' };
    for (const zone of ['Moon/Base', undefined]) {
      expect(diffAsText({ ...nowhere, zone }, 'main')).toContain(
        'Opening: Mon 1 Jun, 09:00 to 09:30, Room 1; before: Mon 1 Jun, 08:00 to 08:30',
      );
    }
  });

  test('is JSON with slots by address and key, and times in UTC', () => {
    const json = JSON.parse(diffAsJson(everything)) as {
      readonly slots: readonly { readonly kinds: readonly string[] }[];
    };
    const slot = {
      address: '/talks/opening/',
      key: '1',
      title: 'Opening',
      start: '2026-06-01T08:00:00Z',
      end: '2026-06-01T08:30:00Z',
      room: 'Room 1',
      status: 'confirmed',
      speakers: [{ id: 'ada', name: 'Ada' }],
    };
    expect(json.slots.find(({ kinds }) => kinds.includes('moved'))).toEqual({
      kinds: ['moved', 'room', 'title'],
      before: slot,
      after: {
        ...slot,
        title: 'Welcome',
        start: '2026-06-01T09:00:00Z',
        end: '2026-06-01T09:30:00Z',
        room: 'Room 2',
      },
    });
    expect(json.slots.find(({ kinds }) => kinds.includes('new'))).toMatchObject({ before: null });
    expect(json.slots.find(({ kinds }) => kinds.includes('removed'))).toMatchObject({
      after: null,
    });
    expect(json).toMatchObject({
      rooms: [{ before: 'Room 1', after: 'Aula' }],
      addresses: [
        { before: '/speakers/bo/', after: null },
        { before: '/talks/gone/', after: null },
      ],
      clashes: [{ code: 'room-clash' }],
    });
    const roomless = JSON.parse(diffAsJson(changed({ room: undefined }))) as unknown;
    expect(roomless).toMatchObject({
      slots: [{ before: { room: 'Room 1' }, after: { room: null } }],
    });
    expect(diffAsJson(everything)).toMatch(/^\{\n {2}"slots"[^]*\}\n$/);
  });

  test('is JSON in which people have the id of that version, and always a name', () => {
    const guest = { name: 'A guest' };
    const diff = diffContents(
      files({ 'talks/opening.mdx': { ...opening, speakers: [{ id: 'ada' }] }, ...speakers }),
      files({
        'talks/opening.mdx': { ...opening, speakers: [{ id: 'augusta' }, guest, { id: 'none' }] },
        'speakers/augusta.mdx': { name: 'Augusta', aliases: ['ada'] },
      }),
    );
    expect(JSON.parse(diffAsJson(diff))).toMatchObject({
      slots: [
        {
          kinds: ['people'],
          before: { speakers: [{ id: 'ada', name: 'Augusta' }] },
          after: {
            speakers: [
              { id: 'augusta', name: 'Augusta' },
              { id: null, name: 'A guest' },
              { id: 'none', name: 'none' },
            ],
          },
        },
      ],
    });
  });
});
