import { describe, expect, test } from 'vitest';
import { participantText, slotPlace, slotVenue } from '#src/core/feeds/slot-text.ts';
import { vevent } from '#src/core/feeds/icalendar/vevent.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { slotNamed } from '#tests/unit/core/schedule/write-slots.ts';
import { complete } from './complete-content.ts';
import { inputOf, render, root } from './event-feeds.ts';

test('a talk as Markdown has all its facts, links, and biographies', () => {
  expect(render(complete, 'talks/deep.md')).toBe(`# The deep

*Songs*

Paper · Meeting on the Sea

- When: Saturday, October 24, 2026, 10:30–11:15 (Berlin, UTC+2)
- Where: Hall, First floor, Main house, Old Harbor, Quay 1, 26121 Oldenburg
- Bring tea
- Speakers: Mia Ferreira, Institute of Tides; Noor Haddad (moderator), Wadi Lab
- Authors: Noor Haddad; Mia Ferreira, Institute of Tides; Q. Public
- Session: Morning
- Track: Tides
- Advanced
- Award: Best paper
- Please do not record this talk.

Whales sing.

## Links

- [Slides](<${root}deep.pdf>)
- [Stream of the hall](<https://live.example/deep>)
- [The film](<https://video.example/deep>)
- [Feedback](<https://feedback.example/deep>)
- [Chat](<https://chat.example/deep>)

## Mia Ferreira

Mia measures tides.
`);
});

test('a talk as Markdown has no empty section, and each slot has its label', () => {
  expect(render(complete, 'talks/parts.md')).toBe(`# Two parts

Tutorial · Meeting on the Sea

- When (Part 1 of 2): Saturday, October 24, 2026, 16:00–16:45 (Berlin, UTC+2)
- Where: Attic, Old Harbor, Quay 1, 26121 Oldenburg
- When (Part 2 of 2): Sunday, October 25, 2026, 16:00–16:45 (Berlin, UTC+1), Tentative
- Where: Hall, First floor, Main house, Old Harbor, Quay 1, 26121 Oldenburg
- Speakers: Night Crew, Harbor Board
`);
  expect(render(complete, 'talks/someday.md')).toContain('\n- Not yet scheduled\n- Speakers: Mia');
});

test('the guide for language models lists every talk with its slots', () => {
  const text = render(complete, 'llms.txt');
  expect(text.slice(text.indexOf('## Talks'))).toBe(`## Talks

- [The deep](${root}talks/deep.md): Mia Ferreira, Institute of Tides; Noor Haddad (moderator), Wadi Lab
  - Saturday, October 24, 2026, 10:30–11:15 (Berlin, UTC+2); Hall
- [Called off](${root}talks/off.md): Guest
  - Sunday, October 25, 2026, 10:00–10:30 (Berlin, UTC+1), Canceled; Hall
- [Two parts](${root}talks/parts.md): Night Crew, Harbor Board
  - Part 1 of 2: Saturday, October 24, 2026, 16:00–16:45 (Berlin, UTC+2); Attic
  - Part 2 of 2: Sunday, October 25, 2026, 16:00–16:45 (Berlin, UTC+1), Tentative; Hall
- [Sand](${root}talks/poster-a.md)
  - Saturday, October 24, 2026, 14:00–15:00 (Berlin, UTC+2); Attic
- [Salt](${root}talks/poster-b.md)
  - Saturday, October 24, 2026, 14:00–15:00 (Berlin, UTC+2); Attic
- [Some day](${root}talks/someday.md): Mia Ferreira, Institute of Tides
  - Not yet scheduled

## Sponsors

- Gold: [Sluice](<https://sluice.example/>)
- Friends
`);
});

describe('a calendar entry', () => {
  const lineOf = (name: string, property: string): string | undefined =>
    vevent(slotNamed(complete.schedule.slots, name), complete).find((line) =>
      line.startsWith(`${property}:`),
    );

  test('names the talk that replaces it, unless that is a draft', () => {
    const talk = (fields: object) => ({ start: '2026-10-24T10:00', minutes: 30, ...fields });
    const described = (replacedBy: string) =>
      render(
        inputOf(
          makeContent({
            talks: {
              off: talk({ status: 'cancelled', replacedBy }),
              other: talk({ title: 'Another; one' }),
              secret: talk({ draft: true }),
            },
          }),
        ),
        'talks/off.ics',
      ).replaceAll('\r\n ', '');
    expect(described('other')).toContain('Canceled\\n\\nReplaced by “Another\\; one”\\n\\n');
    expect(described('secret')).not.toContain('Replaced by');
  });

  test.each([
    ['talks/deep/1', 'OPAQUE', 'CONFIRMED', 'Paper,Tides'],
    ['talks/off/1', 'TRANSPARENT', 'CANCELLED', 'Talk'],
    ['talks/parts/two', 'OPAQUE', 'TENTATIVE', 'Tutorial'],
    ['talks/coffee/1', 'TRANSPARENT', 'CONFIRMED', 'Break'],
    ['sessions/morning/1', 'TRANSPARENT', 'CONFIRMED', 'Session,Tides'],
    ['sessions/posters/1', 'OPAQUE', 'CONFIRMED', 'Poster session'],
  ])('%s is %s, %s, in %s', (name, transparency, status, categories) => {
    expect(lineOf(name, 'TRANSP')).toBe(`TRANSP:${transparency}`);
    expect(lineOf(name, 'STATUS')).toBe(`STATUS:${status}`);
    expect(lineOf(name, 'CATEGORIES')).toBe(`CATEGORIES:${categories}`);
  });

  test('has an address for joining remotely, unless the slot is in person or a break', () => {
    const joins = (name: string): readonly string[] =>
      vevent(slotNamed(complete.schedule.slots, name), complete).filter((line) =>
        line.startsWith('CONFERENCE'),
      );
    expect(joins('talks/deep/1')).toEqual([
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Stream of the hall":https://live.example/deep',
      'CONFERENCE;VALUE=URI;FEATURE=VIDEO;LABEL="Join online":https://live.example/',
    ]);
    expect(joins('talks/off/1')).toEqual([]);
    expect(joins('talks/coffee/1')).toEqual([]);
  });
});

type Fields = Readonly<Record<string, unknown>>;

describe('the location of a slot', () => {
  const placesOf = (event: Fields, talk: Fields): [string, string] => {
    const talks = { it: { start: '2026-10-24T10:00', minutes: 30, ...talk } };
    const input = inputOf(makeContent({ event, talks }));
    const [slot] = input.schedule.slots;
    return [slotPlace(slot!, input.schedule.event.data, input.words), slotVenue(slot!, input)];
  };
  const venue = { name: 'Old Harbor', address: 'Quay 1' };

  test('has its rooms, floors, buildings, and the venue with its address, without duplicates', () => {
    const rooms = [
      { id: 'a', name: 'Hall', floor: 'Ground floor', building: 'Old Harbor' },
      { id: 'b', name: 'Attic', floor: 'Ground floor', building: 'Tower' },
    ];
    expect(placesOf({ rooms, venue }, { rooms: ['a', 'b'] })).toEqual([
      'Hall, Attic, Ground floor, Old Harbor, Tower, Quay 1',
      'Hall',
    ]);
  });

  test.each<readonly [string, Fields, Fields, string, string]>([
    ['online', { venue }, { attendance: 'online' }, 'Online', 'Online'],
    [
      'online in a room',
      { venue },
      { attendance: 'online', room: 'hall' },
      'Hall, Old Harbor, Quay 1',
      'Hall',
    ],
    ['at the venue', { venue }, { attendance: 'hybrid' }, 'Old Harbor, Quay 1', 'Old Harbor'],
    ['open', {}, { attendance: 'in person' }, ...twice('Location to be announced')],
    ['online without a venue', {}, { attendance: 'hybrid' }, ...twice('Online')],
  ])('is %s', (_where, event, talk, place, short) => {
    expect(placesOf(event, talk)).toEqual([place, short]);
  });
});

function twice(text: string): [string, string] {
  return [text, text];
}

test('a person has a role in parentheses, and an affiliation after a comma', () => {
  const { words } = complete;
  const person = complete.schedule.organizers[0]!;
  const named = { ...person, name: 'Ada', role: undefined, affiliation: undefined };
  expect(participantText(named, words)).toBe('Ada');
  expect(participantText({ ...named, role: 'host' }, words)).toBe('Ada (host)');
  expect(participantText({ ...named, affiliation: 'Tower' }, words)).toBe('Ada, Tower');
  expect(participantText({ ...named, role: 'host', affiliation: 'Tower' }, words)).toBe(
    'Ada (host), Tower',
  );
});
