import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { eventDates } from '#src/core/schedule/event-dates.ts';
import type { Participant } from '#src/core/schedule/schedule.ts';
import { sortedSpeakers } from '#src/core/schedule/order.ts';
import { sortNameOf } from '#src/core/schedule/sort-name.ts';
import { at, makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';

const assemble = (written: WrittenContent) => assembleSchedule(makeContent(written));
const ids = (scheduled: readonly { readonly entry: { readonly id: string } }[]) =>
  scheduled.map(({ entry }) => entry.id);

/** A value that must not be missing. */
function found<Thing>(thing: Thing | undefined): Thing {
  if (thing === undefined) throw new Error('It is not there.');
  return thing;
}

describe('days', () => {
  test('are those with entries, numbered without the others', () => {
    const { days } = assemble({
      event: { start: '2026-10-23', end: '2026-10-26' },
      talks: {
        a: { start: at('09:00'), minutes: 10 },
        b: { start: '2026-10-26T09:00', minutes: 10 },
      },
    });
    expect(days.map(({ date, number, slots }) => [date, number, slots.length])).toEqual([
      ['2026-10-24', 1, 1],
      ['2026-10-26', 2, 1],
    ]);
  });

  test('last from the event’s start to its end if nothing is scheduled', () => {
    const { days } = assemble({ event: { start: '2026-10-23', end: '2026-10-25' } });
    expect(days.map(({ date, number }) => [date, number])).toEqual([
      ['2026-10-23', 1],
      ['2026-10-24', 2],
      ['2026-10-25', 3],
    ]);
  });

  test('show the break between them, but not a day without scheduled talks', () => {
    const on = (date: string) => ({ start: `${date}T09:00`, minutes: 60 });
    const dates = (end: string, last: string) => {
      const event = { start: '2027-01-11', end, language: 'en' };
      return eventDates(
        assemble({ event, talks: { a: on('2027-01-11'), b: on('2027-01-12'), c: on(last) } }),
      );
    };
    expect(dates('2027-01-19', '2027-01-18')).toBe('January 11–12 and 18–19, 2027');
    expect(dates('2027-01-14', '2027-01-14')).toBe('January 11–14, 2027');
  });

  test('have their rows by start, end, room, and title', () => {
    const { days } = assemble({
      talks: {
        i: { start: at('10:30'), minutes: 30, title: 'Late' },
        h: { start: at('10:00'), minutes: 30, room: 'attic', title: 'B' },
        g: { start: at('10:00'), minutes: 30, room: 'attic', title: 'A 10' },
        f: { start: at('10:00'), minutes: 30, room: 'attic', title: 'A 9' },
        e: { start: at('10:00'), minutes: 30, room: 'hall', title: 'Z' },
        d: { start: at('10:00'), minutes: 30, title: 'Nowhere' },
        c: { start: at('10:00'), minutes: 20, room: 'cellar' },
      },
    });
    expect(days[0]?.slots.map(({ subject }) => subject.id).join('')).toBe('cdefghi');
  });

  test('are sorted by instant in the hour that is repeated', () => {
    const { days } = assemble({
      talks: {
        c: { start: '2026-10-25T02:15+01:00', minutes: 10 },
        a: { start: '2026-10-25T02:30+02:00', minutes: 10 },
        b: { start: '2026-10-25T02:45+02:00', minutes: 10 },
      },
    });
    expect(days[0]?.slots.map(({ subject }) => subject.id).join('')).toBe('abc');
  });

  test('list a session before its talks, and an outer session before an inner one', () => {
    const { days } = assemble({
      sessions: {
        z: { start: at('09:00'), minutes: 60, title: 'A' },
        inner: { within: 'z', start: at('09:00'), minutes: 60, title: '0' },
        alone: { start: at('09:00'), minutes: 240 },
      },
      talks: { a: { session: 'inner', minutes: 10 } },
    });
    expect(days[0]?.slots.map(({ name }) => name)).toEqual([
      'sessions/z/1',
      'sessions/inner/1',
      'talks/a/1',
      'sessions/alone/1',
    ]);
  });

  test('have no row for a talk that shares its session’s time', () => {
    const { days, slots } = assemble({
      sessions: { s: { start: at('09:00'), minutes: 60 } },
      talks: { a: { session: 's' }, b: { session: 's' } },
    });
    expect(days[0]?.slots.map(({ name }) => name)).toEqual(['sessions/s/1']);
    expect(days[0]?.slots[0]?.heading).toBe(false);
    expect(slots.map(({ name }) => name)).toEqual(['sessions/s/1', 'talks/a/1', 'talks/b/1']);
  });

  test('sort titles in the order of the event’s language', () => {
    const titles = (language: string) =>
      assemble({
        event: { language },
        talks: {
          a: { start: at('09:00'), minutes: 10, title: 'Zebra' },
          b: { start: at('09:00'), minutes: 10, title: 'Ärger' },
        },
      }).slots.map(({ subject }) => subject.title.plain);
    expect(titles('de')).toEqual(['Ärger', 'Zebra']);
    expect(titles('sv')).toEqual(['Zebra', 'Ärger']);
    // Well-formed, but not a language.
    expect(titles('en-en-en-en')).toEqual(['Ärger', 'Zebra']);
  });
});

describe('drafts', () => {
  const written: WrittenContent = {
    sessions: {
      s: { start: at('09:00'), minutes: 60 },
      hidden: { start: at('11:00'), minutes: 60, draft: true },
      inner: { within: 'hidden' },
    },
    talks: {
      a: { session: 's', minutes: 10, order: 1, draft: true, speakers: ['ada'] },
      b: { session: 's', minutes: 10, order: 2 },
      c: { session: 'hidden', minutes: 10 },
      d: { session: 'inner', speakers: ['ada'] },
    },
    speakers: { ada: { name: 'Ada' }, bob: { name: 'Bob', draft: true } },
    pages: { about: {}, plan: { draft: true } },
  };

  test('are left out with everything in them, and keep their time free', () => {
    const schedule = assemble(written);
    expect([...schedule.talks.keys()]).toEqual(['b']);
    expect([...schedule.sessions.keys()]).toEqual(['s']);
    expect([...schedule.speakers.keys()]).toEqual(['ada']);
    expect(schedule.speakers.get('ada')?.presents).toEqual([]);
    expect(ids(schedule.pages.map((entry) => ({ entry })))).toEqual(['about']);
    expect(schedule.slots.map(({ name, start }) => `${name} ${start.toFormat('HH:mm')}`)).toEqual([
      'sessions/s/1 09:00',
      'talks/b/1 09:10',
    ]);
  });

  test('don’t make a session a heading', () => {
    const { slots } = assemble({
      sessions: { s: { start: at('09:00'), minutes: 60 } },
      talks: { a: { session: 's', minutes: 10, draft: true } },
    });
    expect(slots[0]?.heading).toBe(false);
  });

  test('of speakers have no page, but keep their names', () => {
    const schedule = assemble({ ...written, talks: { a: { speakers: ['bob'] } } });
    const [bob] = found(schedule.talks.get('a')).speakers;
    expect([bob?.name, bob?.speaker]).toEqual(['Bob', undefined]);
  });
});

describe('talks and sessions', () => {
  test('have a status that is the most certain one of their slots', () => {
    const slot = (key: string, status?: string) => ({
      key,
      start: at('09:00'),
      minutes: 5,
      ...(status === undefined ? {} : { status }),
    });
    const { talks } = assemble({
      sessions: { s: { start: at('09:00'), minutes: 60, status: 'cancelled' } },
      talks: {
        some: { slots: [slot('a', 'cancelled'), slot('b', 'tentative')] },
        none: { slots: [slot('a', 'cancelled'), slot('b', 'cancelled')] },
        unscheduled: { status: 'tentative' },
        lost: { session: 's', status: 'tentative' },
        kept: { slots: [slot('a', 'confirmed'), slot('b')], status: 'cancelled' },
      },
    });
    expect([...talks].map(([id, { status }]) => `${id} ${status}`)).toEqual([
      'kept confirmed',
      'lost cancelled',
      'none cancelled',
      'some tentative',
      'unscheduled tentative',
    ]);
  });

  test('are sorted by id, with numbers as numbers, rather than by time', () => {
    const times = { z: '08:00', 'paper-10': '09:00', 'paper-2': '10:00', a: '11:00' };
    const written = Object.fromEntries(
      Object.entries(times).map(([id, time]) => [id, { start: at(time), minutes: 10 }]),
    );
    const { talks, sessions } = assemble({ talks: written, sessions: written });
    const inOrder = ['a', 'paper-2', 'paper-10', 'z'];
    expect([[...talks.keys()], [...sessions.keys()]]).toEqual([inOrder, inOrder]);
  });

  test('have a page, except for breaks without a text', () => {
    const { talks } = assemble({
      talks: {
        a: {},
        coffee: { kind: 'break' },
        dinner: { kind: 'meal', body: 'There will be soup.' },
      },
    });
    expect([...talks].map(([id, { hasPage }]) => [id, hasPage])).toEqual([
      ['a', true],
      ['coffee', false],
      ['dinner', true],
    ]);
  });

  test('are sorted in their session by time, with posters by order, board, and id, and unscheduled ones last', () => {
    const { sessions } = assemble({
      sessions: {
        s: { start: at('09:00'), minutes: 60 },
        b: { within: 's', start: at('09:30'), minutes: 5 },
        a: { within: 's', start: at('09:40'), minutes: 5 },
      },
      talks: {
        p3: { session: 's', board: '3.10' },
        p2: { session: 's', board: '3.9' },
        p1: { session: 's', order: 1, board: '9' },
        late: { session: 's', start: at('09:50'), minutes: 5, order: 1 },
        early: { session: 's', start: at('09:20'), minutes: 5, order: 7 },
      },
    });
    const s = found(sessions.get('s'));
    expect(ids(s.talks)).toEqual(['p1', 'p2', 'p3', 'early', 'late']);
    expect(ids(s.sessions)).toEqual(['b', 'a']);
    expect(s.talks[0]?.session?.id).toBe('s');
    expect(s.sessions[0]?.within?.id).toBe('s');
  });

  test('exist without slots if they have no time', () => {
    const { talks, sessions } = assemble({ talks: { a: { session: 's' } }, sessions: { s: {} } });
    expect(talks.get('a')?.slots).toEqual([]);
    expect(ids(found(sessions.get('s')).talks)).toEqual(['a']);
  });
});

describe('people', () => {
  const people = (participants: readonly Participant[] | undefined) =>
    participants?.map(({ name, affiliation, role, remote, speaker }) =>
      [name, affiliation, role, remote, speaker?.id].join(' | '),
    );

  const schedule = assemble({
    event: { organizers: ['ada', { name: 'Nobody' }] },
    speakers: {
      ada: { name: 'Ada Lovelace', affiliation: 'London' },
      bob: { name: 'Bob' },
      eve: { name: 'Eve' },
    },
    sessions: {
      s: { start: at('09:00'), minutes: 60, chairs: ['bob'], organizers: ['ada', 'eve'] },
    },
    talks: {
      late: { start: at('12:00'), minutes: 10, speakers: ['ada'], authors: ['bob', 'ada', 'bob'] },
      early: {
        start: at('08:00'),
        minutes: 10,
        speakers: [
          { id: 'ada', affiliation: 'Turin', role: 'moderator', remote: 'yes' },
          { name: 'Guest', affiliation: 'Elsewhere' },
          'unknown',
        ],
      },
      someday: { speakers: ['ada'] },
    },
  });

  test('have their affiliation for the talk or else their own', () => {
    expect(people(schedule.talks.get('early')?.speakers)).toEqual([
      'Ada Lovelace | Turin | moderator | true | ada',
      'Guest | Elsewhere |  | false | ',
      'unknown |  |  | false | ',
    ]);
    expect(people(schedule.talks.get('late')?.speakers)).toEqual([
      'Ada Lovelace | London |  | false | ada',
    ]);
    expect(people(schedule.organizers)).toHaveLength(2);
  });

  test('have all their contributions in chronological order, without duplicates', () => {
    const ada = found(schedule.speakers.get('ada'));
    expect(ids(ada.presents)).toEqual(['early', 'late', 'someday']);
    expect(ids(ada.authored)).toEqual([]);
    expect(ids(ada.organizes)).toEqual(['s']);
    expect(ada.organizesEvent).toBe(true);
    const bob = found(schedule.speakers.get('bob'));
    expect([ids(bob.presents), ids(bob.authored), ids(bob.chairs)]).toEqual([[], ['late'], ['s']]);
    expect(bob.organizesEvent).toBe(false);
  });

  test('are sorted by the last word of the name, or its replacement', () => {
    const named = assemble({
      event: { language: 'de' },
      speakers: {
        d: { name: 'Vincent van Gogh', sortName: 'van Gogh, Vincent' },
        c: { name: 'Zoë Ärger' },
        b: { name: 'Anna  Berta Zimmer' },
        a: { name: '王小明' },
        e: { name: 'Berta Zimmer' },
        g: { name: 'Berta Zimmer' },
        f: { name: 'Plato' },
      },
    });
    expect(ids(sortedSpeakers(named))).toEqual(['c', 'f', 'd', 'b', 'e', 'g', 'a']);
    expect(sortNameOf(found(named.speakers.get('b')).entry)).toBe('Zimmer Anna Berta');
  });
});

describe('the event', () => {
  test('has its hours as instants', () => {
    const chat = { url: 'https://chat.example.org', opens: at('08:00'), closes: at('20:00') };
    const schedule = assemble({ event: { chat, notice: { text: 'Hi', until: at('09:00') } } });
    expect(schedule.chat.opens?.toUTC().toISO()).toBe('2026-10-24T06:00:00.000Z');
    expect(schedule.chat.closes?.toFormat('HH:mm')).toBe('20:00');
    expect(schedule.noticeUntil?.toFormat('HH:mm')).toBe('09:00');
  });

  test('needs a valid zone and dates, which the checks ensure', () => {
    expect(() => assemble({ event: { timezone: 'Mars/Base' } })).toThrow(RangeError);
    expect(() => assemble({ event: { start: 'soon' } })).toThrow(/content\/event\.mdx/);
  });
});
