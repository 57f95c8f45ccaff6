import { describe, expect, test } from 'vitest';
import { groupIds, roomClashes, speakerClashes } from '#src/core/schedule/clashes.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { at, makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';

const slotsOf = (written: WrittenContent) => placeContent(makeContent(written)).slots;
const inRooms = (written: WrittenContent) =>
  [...roomClashes(slotsOf(written))].map(({ slots }) => slots.map(({ name }) => name).join(' × '));
const ofSpeakers = (written: WrittenContent) =>
  [...speakerClashes(slotsOf(written))].map(
    ({ slots, speaker }) => `${speaker}: ${slots.map(({ name }) => name).join(' × ')}`,
  );

/** A half-hour talk at nine in the hall, with further fields. */
const nine = (fields: Record<string, unknown> = {}) => ({
  start: at('09:00'),
  minutes: 30,
  room: 'hall',
  speakers: ['ada'],
  ...fields,
});
const quarterPast = (fields: Record<string, unknown> = {}) =>
  nine({ start: at('09:15'), ...fields });

describe('two talks at once', () => {
  test('clash in their room and through their speaker, reported once in chronological order', () => {
    const talks = { b: quarterPast(), a: nine() };
    expect(inRooms({ talks })).toEqual(['talks/a/1 × talks/b/1']);
    expect(ofSpeakers({ talks })).toEqual(['ada: talks/a/1 × talks/b/1']);
  });

  test('do not clash if one begins when the other ends, even if the clocks go back in between', () => {
    expect(inRooms({ talks: { a: nine(), b: nine({ start: at('09:30') }) } })).toEqual([]);
    const talks = {
      a: nine({ start: '2026-10-25T02:00+02:00', minutes: 60 }),
      b: nine({ start: '2026-10-25T02:00+01:00', minutes: 60 }),
    };
    expect(inRooms({ talks })).toEqual([]);
    expect(ofSpeakers({ talks })).toEqual([]);
  });

  test.each([
    ['a break', { kind: 'break' }],
    ['a poster', { kind: 'poster' }],
    ['cancelled', { status: 'cancelled' }],
    ['in a shared room', { room: 'foyer' }],
  ])('do not clash if one is %s', (_, fields) => {
    for (const talks of [
      { a: nine(fields), b: quarterPast(fields) },
      { a: nine(), b: quarterPast(fields) },
    ]) {
      expect(inRooms({ talks })).toEqual([]);
      expect(ofSpeakers({ talks })).toEqual([]);
    }
  });

  test('clash like the built-in kinds that their kinds are like', () => {
    const event = {
      kinds: [
        { id: 'coffee', label: 'Coffee', like: 'break' },
        { id: 'lesson', label: 'Lesson', like: 'tutorial' },
      ],
    };
    expect(inRooms({ event, talks: { a: nine(), b: quarterPast({ kind: 'coffee' }) } })).toEqual(
      [],
    );
    expect(
      inRooms({ event, talks: { a: nine(), b: quarterPast({ kind: 'lesson' }) } }),
    ).toHaveLength(1);
  });

  test('clash even if they are tentative, but never without a room', () => {
    const tentative = { status: 'tentative' };
    expect(inRooms({ talks: { a: nine(tentative), b: quarterPast(tentative) } })).toHaveLength(1);
    const roomless = { room: undefined };
    expect(inRooms({ talks: { a: nine(roomless), b: quarterPast(roomless) } })).toEqual([]);
    expect(ofSpeakers({ talks: { a: nine(roomless), b: quarterPast(roomless) } })).toHaveLength(1);
  });

  test('clash through each common speaker, but not through authors or names without a file', () => {
    const talks = {
      a: nine({ speakers: ['ada', 'bob', 'ada', { name: 'Guest' }], authors: ['eve'] }),
      b: quarterPast({ speakers: ['bob', { id: 'ada' }, { name: 'Guest' }, 'eve'] }),
    };
    expect(ofSpeakers({ talks }).sort()).toEqual([
      'ada: talks/a/1 × talks/b/1',
      'bob: talks/a/1 × talks/b/1',
    ]);
  });

  test('clash in an exclusive room, even if they also have a shared one', () => {
    const rooms = { room: undefined, rooms: ['foyer', 'hall'] };
    const clashes = [...roomClashes(slotsOf({ talks: { a: nine(rooms), b: quarterPast(rooms) } }))];
    expect(clashes.map(({ room }) => room.id)).toEqual(['hall']);
  });

  test('do not clash through a host of one of them, or a group of people', () => {
    const host = (role: string) => ({ speakers: [{ id: 'ada', role }] });
    expect(ofSpeakers({ talks: { a: nine(host('host')), b: quarterPast() } })).toEqual([]);
    expect(ofSpeakers({ talks: { a: nine(), b: quarterPast(host('Host')) } })).toEqual([]);
    expect(ofSpeakers({ talks: { a: nine(), b: quarterPast(host('panelist')) } })).toHaveLength(1);
    const { speakers } = makeContent({ speakers: { ada: { group: 'true' }, bob: {} } });
    expect([...groupIds(speakers)]).toEqual(['ada']);
    const people = { speakers: ['ada', 'bob'] };
    const together = slotsOf({ talks: { a: nine(people), b: quarterPast(people) } });
    const clashes = [...speakerClashes(together, groupIds(speakers))];
    expect(clashes.map(({ speaker }) => speaker)).toEqual(['bob']);
  });

  test('clash in chronological order, whatever their own order', () => {
    const slots = slotsOf({
      talks: { a: nine(), b: quarterPast(), c: nine({ start: at('10:00') }) },
    });
    const clashes = [...roomClashes(slots.toReversed())];
    expect(clashes.map((clash) => clash.slots.map(({ name }) => name))).toEqual([
      ['talks/a/1', 'talks/b/1'],
    ]);
  });

  test('can be slots of the same talk', () => {
    const slots = [
      { key: 'x', start: at('09:00'), minutes: 30 },
      { key: 'y', start: at('09:15'), minutes: 30 },
    ];
    const talks = { a: { slots, room: 'hall', speakers: ['ada'] } };
    expect(inRooms({ talks })).toEqual(['talks/a/x × talks/a/y']);
    expect(ofSpeakers({ talks })).toEqual(['ada: talks/a/x × talks/a/y']);
  });

  test('give three pairs if there are three', () => {
    const talks = { a: nine(), b: quarterPast(), c: nine({ start: at('09:20') }) };
    expect(inRooms({ talks })).toHaveLength(3);
  });
});

describe('a session', () => {
  const session = { start: at('09:00'), minutes: 60, room: 'hall' };

  test('does not clash with its own entries', () => {
    const sessions = {
      s: session,
      inner: { within: 's', start: at('09:00'), minutes: 30 },
      posters: { within: 's' },
    };
    const talks = {
      a: { session: 'inner', minutes: 10, speakers: ['ada'] },
      b: { session: 's', start: at('09:30'), minutes: 30 },
      p: { session: 'posters', speakers: ['ada'] },
      q: { session: 'posters', speakers: ['ada'] },
    };
    expect(inRooms({ sessions, talks })).toEqual([]);
    expect(ofSpeakers({ sessions, talks })).toEqual([]);
  });

  test('has talks that may clash with one another', () => {
    const sessions = { s: session };
    const talks = { a: nine({ session: 's' }), b: quarterPast({ session: 's' }) };
    expect(inRooms({ sessions, talks })).toEqual(['talks/a/1 × talks/b/1']);
  });

  test('clashes with a talk in its room, without its own talks being reported again', () => {
    const sessions = { s: session };
    const talks = { a: { session: 's', minutes: 20 }, stranger: nine() };
    expect(inRooms({ sessions, talks })).toEqual(['sessions/s/1 × talks/stranger/1']);
  });

  test('clashes with another session, once for all their talks', () => {
    const sessions = { s: session, t: { ...session, start: at('09:30') } };
    const talks = {
      a: { session: 's', minutes: 60 },
      b: { session: 't', minutes: 30, order: 1 },
      c: { session: 't', minutes: 30, order: 2 },
    };
    expect(inRooms({ sessions, talks })).toEqual(['sessions/s/1 × sessions/t/1']);
  });

  test('elsewhere has talks that clash in their own room with those of another session', () => {
    const sessions = { s: session, t: { ...session, room: 'attic' } };
    const talks = {
      a: { session: 's', minutes: 30, room: 'cellar' },
      b: { session: 't', minutes: 30, room: 'cellar' },
    };
    expect(inRooms({ sessions, talks })).toEqual(['talks/a/1 × talks/b/1']);
    // Without times of their own, the sessions are not reported.
    const untimed = { s: { room: 'hall' }, t: { room: 'hall' } };
    expect(
      inRooms({
        sessions: untimed,
        talks: { a: nine({ session: 's' }), b: quarterPast({ session: 't' }) },
      }),
    ).toEqual(['talks/a/1 × talks/b/1']);
  });

  test('of posters does not clash with another one, so clashes of their talks are reported', () => {
    const posters = { ...session, kind: 'posters' };
    const talks = { a: nine({ session: 's' }), b: quarterPast({ session: 't' }) };
    expect(inRooms({ sessions: { s: posters, t: posters }, talks })).toEqual([
      'talks/a/1 × talks/b/1',
    ]);
  });

  test('of posters does not need its room to itself', () => {
    const sessions = { s: { ...session, kind: 'posters' } };
    expect(inRooms({ sessions, talks: { p: { session: 's' }, a: nine() } })).toEqual([]);
  });

  test('clashes with itself when its own slots overlap', () => {
    const slots = [
      { key: 'one', start: at('09:00'), minutes: 60 },
      { key: 'two', start: at('09:30'), minutes: 60 },
    ];
    const sessions = { s: { slots, room: 'hall' } };
    expect(inRooms({ sessions, talks: { a: { session: 's', minutes: 60 } } })).toEqual([
      'sessions/s/one × sessions/s/two',
    ]);
  });
});

test('many clashes are generated one by one, so that callers can stop early', () => {
  const talks = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`t-${index}`, nine()]),
  );
  const clashes = roomClashes(slotsOf({ talks }));
  const first = Array.from({ length: 100 }, () => clashes.next());
  expect(first.every(({ done }) => done === false)).toBe(true);
});
