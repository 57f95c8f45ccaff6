import { describe, expect, test } from 'vitest';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { at, makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';
import { slotNamed, writeProblem, writeSlots, timesOf } from './write-slots.ts';

const placed = (written: WrittenContent) => placeContent(makeContent(written));

/** The times of all slots; also expects that there are no problems. */
const times = (written: WrittenContent) => {
  const { slots, problems } = placed(written);
  expect(problems.map(writeProblem)).toEqual([]);
  return timesOf(slots);
};

describe('own times', () => {
  test('places a start with minutes or an end, in both forms of a wall clock', () => {
    expect(
      times({
        talks: {
          a: { start: '2026-10-24T09:00', minutes: 30 },
          b: { start: '2026-10-24 10:00', end: '2026-10-24T10:45:00' },
        },
      }),
    ).toEqual({ 'talks/a/1': '09:00 30', 'talks/b/1': '10:00 45' });
  });

  test('accepts a single slot in the list with or without a key', () => {
    expect(
      times({
        talks: {
          a: { slots: [{ start: at('09:00'), minutes: 30 }] },
          b: { slots: [{ key: 'only', start: at('10:00'), minutes: 30 }] },
        },
      }),
    ).toEqual({ 'talks/a/1': '09:00 30', 'talks/b/only': '10:00 30' });
  });

  test('gives slots the talk’s own minutes unless they have their own', () => {
    const slots = [
      { key: 'east', start: at('08:00') },
      { key: 'west', start: at('18:00'), minutes: 45 },
      { key: 'late', start: at('20:00'), end: at('21:30') },
    ];
    expect(times({ talks: { a: { minutes: 20, slots } } })).toEqual({
      'talks/a/east': '08:00 20',
      'talks/a/west': '18:00 45',
      'talks/a/late': '20:00 90',
    });
  });

  test('leaves a talk without time and session unscheduled, even with minutes', () => {
    expect(times({ talks: { a: {}, b: { minutes: 20 }, c: { order: 3 } } })).toEqual({});
  });

  test('counts elapsed minutes across both clock changes', () => {
    const { slots } = placed({
      talks: {
        back: { start: at('23:30'), minutes: 300 },
        again: { start: '2026-10-25T02:30+02:00', minutes: 60 },
        other: { start: '2026-10-25T02:30+02:00', end: '2026-10-25T02:15+01:00' },
      },
    });
    expect(slots.map(({ name, end }) => `${name} ${end.toFormat('HH:mmZZ')}`)).toEqual([
      'talks/back/1 03:30+01:00',
      'talks/other/1 02:15+01:00',
      'talks/again/1 02:30+01:00',
    ]);
  });

  test('marks slots with a local time that occurs twice', () => {
    const { slots } = placed({
      talks: {
        before: { start: '2026-10-25T01:00', minutes: 30 },
        into: { start: '2026-10-25T01:30', minutes: 45 },
        first: { start: '2026-10-25T02:00+02:00', minutes: 30 },
        second: { start: '2026-10-25T02:00+01:00', minutes: 30 },
        after: { start: '2026-10-25T03:00', minutes: 30 },
      },
    });
    expect(slots.filter(({ ambiguous }) => ambiguous).map(({ name }) => name)).toEqual([
      'talks/into/1',
      'talks/first/1',
      'talks/second/1',
    ]);
  });

  test('assigns a slot after midnight to the evening before, until the day ends', () => {
    const days = (dayEnds?: string) =>
      placed({
        event: dayEnds === undefined ? {} : { dayEnds },
        talks: {
          party: { start: '2026-10-25T00:30', minutes: 60 },
          breakfast: { start: '2026-10-25T05:59', minutes: 30 },
          run: { start: '2026-10-25T06:00', minutes: 30 },
        },
      }).slots.map(({ day }) => day);
    expect(days()).toEqual(['2026-10-24', '2026-10-24', '2026-10-25']);
    expect(days('04:00')).toEqual(['2026-10-24', '2026-10-25', '2026-10-25']);
  });
});

describe('the own fields of a slot', () => {
  test('take precedence over its talk’s, and these over those of its session’s slot', () => {
    const { slots } = placed({
      sessions: {
        s: {
          start: at('09:00'),
          minutes: 120,
          room: 'hall',
          track: 'theory',
          attendance: 'online',
          status: 'tentative',
        },
      },
      talks: {
        plain: { session: 's', start: at('09:00'), minutes: 10 },
        own: { session: 's', start: at('09:10'), minutes: 10, room: 'attic', note: 'Bring pens.' },
        slotted: {
          session: 's',
          room: 'attic',
          note: 'Talk’s note.',
          slots: [
            {
              start: at('09:20'),
              minutes: 10,
              room: 'cellar',
              note: 'Slot’s note.',
              label: 'Part 1',
              attendance: 'hybrid',
              status: 'cancelled',
            },
          ],
        },
      },
    });
    const facts = slots.map(({ name, room, track, attendance, status, note, label }) => [
      name,
      room?.id,
      track?.id,
      attendance,
      status,
      note,
      label,
    ]);
    expect(facts).toEqual([
      ['sessions/s/1', 'hall', 'theory', 'online', 'tentative', undefined, undefined],
      ['talks/plain/1', 'hall', 'theory', 'online', 'tentative', undefined, undefined],
      ['talks/own/1', 'attic', 'theory', 'online', 'tentative', 'Bring pens.', undefined],
      ['talks/slotted/1', 'cellar', 'theory', 'hybrid', 'cancelled', 'Slot’s note.', 'Part 1'],
    ]);
  });

  test('are inherited through sessions within sessions: room, track, and status', () => {
    const { slots } = placed({
      sessions: {
        day: {
          start: at('09:00'),
          minutes: 480,
          room: 'hall',
          track: 'theory',
          status: 'cancelled',
        },
        part: { within: 'day', start: at('10:00'), minutes: 60 },
      },
      talks: { a: { session: 'part', minutes: 10 } },
    });
    const { room, track, status } = slotNamed(slots, 'talks/a/1');
    expect([room?.id, track?.id, status]).toEqual(['hall', 'theory', 'cancelled']);
  });

  test('are inherited from a session without a time of its own: room, track, and status', () => {
    const { slots } = placed({
      sessions: {
        s: { room: 'attic', track: 'theory', status: 'tentative', attendance: 'hybrid' },
      },
      talks: { a: { session: 's', start: at('09:00'), minutes: 10 } },
    });
    const { room, track, status, attendance, parent } = slotNamed(slots, 'talks/a/1');
    expect([room?.id, track?.id, status, attendance, parent]).toEqual([
      'attic',
      'theory',
      'tentative',
      'hybrid',
      undefined,
    ]);
  });

  test('include its attendance, which is the event’s by default', () => {
    const attendance = (event: Record<string, unknown>) =>
      placed({ event, talks: { a: { start: at('09:00'), minutes: 10 } } }).slots[0]?.attendance;
    expect(attendance({})).toBe('in person');
    expect(attendance({ venue: { name: 'Town hall' } })).toBe('in person');
    expect(attendance({ online: true })).toBe('online');
    expect(attendance({ online: true, venue: { name: 'Town hall' } })).toBe('hybrid');
  });

  test('exclude a room that the event does not have', () => {
    const { slots } = placed({
      sessions: { s: { start: at('09:00'), minutes: 60, room: 'hall' } },
      talks: { a: { session: 's', minutes: 10, rooms: ['garden', 'attic', 'roof'] } },
    });
    expect(slotNamed(slots, 'talks/a/1').rooms.map(({ id }) => id)).toEqual(['attic']);
  });

  test('use the meaning of a kind that the event defines', () => {
    const { slots } = placed({
      event: { kinds: [{ id: 'coffee', label: 'Coffee', like: 'break' }] },
      talks: {
        a: { kind: 'coffee', start: at('09:00'), minutes: 10 },
        b: { kind: 'nothing-known', start: at('09:10'), minutes: 10 },
        c: { kind: 'keynote', start: at('09:20'), minutes: 10 },
      },
    });
    expect(slots.map(({ kind }) => kind)).toEqual([
      { id: 'coffee', label: 'Coffee', like: 'break' },
      { id: 'nothing-known', label: undefined, like: 'talk' },
      { id: 'keynote', label: undefined, like: 'keynote' },
    ]);
  });

  test('number several slots chronologically, as parts or repeats', () => {
    const slots = [
      { key: 'late', start: at('18:00'), minutes: 30 },
      { key: 'early', start: at('08:00'), minutes: 30 },
    ];
    const numbered = (parts: boolean) =>
      placed({ talks: { a: { parts, slots } } }).slots.map(({ key, occurrence }) => [
        key,
        occurrence,
      ]);
    expect(numbered(false)).toEqual([
      ['early', { relation: 'repeats', number: 1, of: 2 }],
      ['late', { relation: 'repeats', number: 2, of: 2 }],
    ]);
    expect(numbered(true)[0]?.[1]).toEqual({ relation: 'parts', number: 1, of: 2 });
  });
});

describe('talks that follow one another', () => {
  const talks = {
    c: { session: 's', minutes: 5, order: 3 },
    a: { session: 's', minutes: 10, order: 1 },
    b: { session: 's', minutes: 20, order: 2 },
  };

  test('begin at the session’s start and continue in their order', () => {
    expect(times({ sessions: { s: { start: at('09:00'), minutes: 60 } }, talks })).toEqual({
      'sessions/s/1': '09:00 60',
      'talks/a/1': '09:00 10',
      'talks/b/1': '09:10 20',
      'talks/c/1': '09:30 5',
    });
  });

  test('all move with the session', () => {
    expect(times({ sessions: { s: { start: at('14:20'), minutes: 60 } }, talks })).toMatchObject({
      'talks/a/1': '14:20 10',
      'talks/c/1': '14:50 5',
    });
  });

  test('are sorted by id, with numbers as numbers, if order is the same or missing', () => {
    const found = times({
      sessions: { s: { start: at('09:00'), minutes: 60 } },
      talks: {
        'paper-10': { session: 's', minutes: 10 },
        'paper-2': { session: 's', minutes: 10 },
        'a-last-one': { session: 's', minutes: 10 },
        'z-first': { session: 's', minutes: 10, order: 1 },
        'y-first': { session: 's', minutes: 10, order: 1 },
      },
    });
    expect(Object.keys(found).slice(1)).toEqual([
      'talks/y-first/1',
      'talks/z-first/1',
      'talks/a-last-one/1',
      'talks/paper-2/1',
      'talks/paper-10/1',
    ]);
  });

  test('follow a predecessor with a start of its own, ignoring entries that share the time', () => {
    expect(
      times({
        sessions: { s: { start: at('09:00'), minutes: 120 } },
        talks: {
          a: { session: 's', minutes: 10, order: 1 },
          b: { session: 's', start: at('10:00'), minutes: 15, order: 2 },
          poster: { session: 's', order: 3 },
          c: { session: 's', minutes: 10, order: 4 },
        },
      }),
    ).toMatchObject({
      'talks/a/1': '09:00 10',
      'talks/b/1': '10:00 15',
      'talks/poster/1': '09:00 120',
      'talks/c/1': '10:15 10',
    });
  });

  test('follow in each slot of a session that has several, with its keys and labels', () => {
    const { slots, problems } = placed({
      sessions: {
        s: {
          slots: [
            { key: 'asia', start: at('08:00'), minutes: 60, room: 'hall', label: 'For Asia' },
            { key: 'america', start: at('18:00'), minutes: 60, room: 'attic', status: 'cancelled' },
          ],
        },
      },
      talks: {
        a: { session: 's', minutes: 10, order: 1 },
        b: { session: 's', start: at('18:30'), minutes: 10, order: 2 },
        c: { session: 's', minutes: 10, order: 3 },
        poster: { session: 's' },
      },
    });
    expect(problems).toEqual([]);
    expect(timesOf(slots)).toEqual({
      'sessions/s/asia': '08:00 60',
      'sessions/s/america': '18:00 60',
      'talks/a/asia': '08:00 10',
      'talks/a/america': '18:00 10',
      'talks/b/1': '18:30 10',
      'talks/c/asia': '08:10 10',
      'talks/c/america': '18:40 10',
      'talks/poster/asia': '08:00 60',
      'talks/poster/america': '18:00 60',
    });
    const facts = slots
      .filter(({ subject }) => subject.id === 'poster' || subject.id === 'c')
      .map(({ name, room, status, label, occurrence }) => [
        name,
        room?.id,
        status,
        label,
        occurrence?.number,
      ]);
    expect(facts).toEqual([
      ['talks/poster/asia', 'hall', 'confirmed', 'For Asia', 1],
      ['talks/c/asia', 'hall', 'confirmed', 'For Asia', 1],
      ['talks/poster/america', 'attic', 'cancelled', undefined, 2],
      ['talks/c/america', 'attic', 'cancelled', undefined, 2],
    ]);
  });

  test('take elapsed minutes through the repeated hour', () => {
    const talks = Object.fromEntries(
      [1, 2, 3, 4].map((order) => [`t-${order}`, { session: 's', minutes: 45, order }]),
    );
    const { slots, problems } = placed({
      sessions: { s: { start: '2026-10-25T01:00', minutes: 180 } },
      talks,
    });
    expect(problems).toEqual([]);
    expect(writeSlots(slots).slice(1)).toEqual([
      'talks/t-1/1 2026-10-25T01:00+02:00 45',
      'talks/t-2/1 2026-10-25T01:45+02:00 45',
      'talks/t-3/1 2026-10-25T02:30+02:00 45',
      'talks/t-4/1 2026-10-25T02:15+01:00 45',
    ]);
  });

  test('stay unscheduled if nothing gives the first of them a start', () => {
    expect(times({ sessions: { s: {} }, talks })).toEqual({});
    expect(times({ talks: { a: { session: 'unknown', minutes: 10 } } })).toEqual({});
  });

  test('follow a predecessor even in a session without a time', () => {
    expect(
      times({
        sessions: { s: {} },
        talks: {
          a: { session: 's', minutes: 10, order: 1 },
          b: { session: 's', start: at('09:00'), minutes: 10, order: 2 },
          c: { session: 's', minutes: 10, order: 3 },
        },
      }),
    ).toEqual({ 'talks/b/1': '09:00 10', 'talks/c/1': '09:10 10' });
  });

  test('keep their times when one of them is a draft or canceled', () => {
    expect(
      times({
        sessions: { s: { start: at('09:00'), minutes: 60 } },
        talks: {
          a: { session: 's', minutes: 10, order: 1, draft: true },
          b: { session: 's', minutes: 10, order: 2, status: 'cancelled' },
          c: { session: 's', minutes: 10, order: 3 },
        },
      }),
    ).toMatchObject({ 'talks/c/1': '09:20 10' });
  });
});

describe('sessions within sessions', () => {
  test('share the outer session’s time, have their own, or follow a predecessor', () => {
    const { slots, problems } = placed({
      sessions: {
        day: { start: at('09:00'), minutes: 480, room: 'hall' },
        posters: { within: 'day', room: 'foyer' },
        spotlights: { within: 'day', minutes: 30, order: 2 },
        talks: { within: 'day', start: at('13:00'), minutes: 60 },
      },
      talks: {
        welcome: { session: 'day', minutes: 15, order: 1 },
        p: { session: 'posters' },
        s: { session: 'spotlights', minutes: 5 },
        t: { session: 'talks', minutes: 20 },
      },
    });
    expect(problems).toEqual([]);
    expect(
      slots.map(({ name, start, timing, heading, room, parent }) =>
        [name, start.toFormat('HH:mm'), timing, heading, room?.id, parent?.name].join(' '),
      ),
    ).toEqual([
      'sessions/day/1 09:00 fixed true hall ',
      'talks/welcome/1 09:00 sequential false hall sessions/day/1',
      'sessions/posters/1 09:00 shared false foyer sessions/day/1',
      'talks/p/1 09:00 shared false foyer sessions/posters/1',
      'sessions/spotlights/1 09:15 sequential true hall sessions/day/1',
      'talks/s/1 09:15 sequential false hall sessions/spotlights/1',
      'sessions/talks/1 13:00 fixed true hall sessions/day/1',
      'talks/t/1 13:00 sequential false hall sessions/talks/1',
    ]);
  });

  test('share each of the outer session’s slots, and so do their talks', () => {
    expect(
      times({
        sessions: {
          outer: {
            slots: [
              { key: 'one', start: at('09:00'), minutes: 60 },
              { key: 'two', start: at('15:00'), minutes: 60 },
            ],
          },
          inner: { within: 'outer' },
        },
        talks: { a: { session: 'inner' }, b: { session: 'inner', minutes: 5 } },
      }),
    ).toMatchObject({
      'sessions/inner/two': '15:00 60',
      'talks/a/one': '09:00 60',
      'talks/a/two': '15:00 60',
      'talks/b/two': '15:00 5',
    });
  });

  test('do not cause an endless loop if they contain one another in a circle, which is reported once', () => {
    const { slots, problems } = placed({
      sessions: {
        c: { within: 'a', start: at('09:00'), minutes: 60 },
        a: { within: 'b' },
        b: { within: 'c' },
        self: { within: 'self' },
        hanging: { within: 'c', minutes: 10 },
        lost: { within: 'nowhere', start: at('11:00'), minutes: 60 },
      },
      talks: { t: { session: 'c', minutes: 5 } },
    });
    expect(problems.map(writeProblem)).toEqual([
      'sessions/a within within-cycle',
      'sessions/self within within-cycle',
    ]);
    expect(problems[0]).toMatchObject({ ids: ['a', 'b', 'c'] });
    expect(timesOf(slots)).toEqual({
      'sessions/c/1': '09:00 60',
      'sessions/hanging/1': '09:00 10',
      'talks/t/1': '09:10 5',
      'sessions/lost/1': '11:00 60',
    });
  });

  test('may be nested a thousand levels deep', () => {
    const sessions = Object.fromEntries(
      Array.from({ length: 1000 }, (_, index) => [
        `s-${index}`,
        index === 0 ? { start: at('09:00'), minutes: 60 } : { within: `s-${index - 1}` },
      ]),
    );
    const { slots } = placed({ sessions, talks: { t: { session: 's-999', minutes: 5 } } });
    expect(slots).toHaveLength(1001);
  });
});
