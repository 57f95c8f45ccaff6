import { expect, test } from 'vitest';
import { presentOfRooms, roomsOfPicks } from '#src/browser/live/present-of-rooms.ts';
import type { MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import { mySlot, myScheduleOf } from '#tests/unit/browser/my-schedule/my-schedule-of.ts';

const nine = 26_966_280;
const [aula, studio] = [0, 1];

/** A slot in the Aula that starts this many minutes after nine. */
const slot = (name: string, after: number, more: Partial<MySlot> = {}): MySlot =>
  mySlot(`talks/${name}/1`, { title: name, room: aula, startMinute: nine + after, ...more });

/** What both rooms show this many minutes after nine: `on, then next`. */
const shown = (after: number, ...slots: readonly MySlot[]): string[] =>
  presentOfRooms(myScheduleOf(...slots), (nine + after) * 60_000).map(
    ({ on, next }) => `${on?.title ?? '–'}, then ${next?.title ?? '–'}`,
  );

test('a room shows its current and next slot', () => {
  const slots = [slot('one', 0), slot('elsewhere', 10, { room: studio }), slot('two', 30)];
  expect(shown(-1, ...slots)).toEqual(['–, then one', '–, then elsewhere']);
  expect(shown(0, ...slots)).toEqual(['one, then two', '–, then elsewhere']);
  expect(shown(30, ...slots)).toEqual(['two, then –', 'elsewhere, then –']);
  expect(shown(60, ...slots)).toEqual(['–, then –', '–, then –']);
});

test('a talk is shown rather than its session, and the session between its talks', () => {
  const slots = [
    slot('session', 0, { pick: 'sessions/session/1', minutes: 60 }),
    slot('first', 0, { within: 'sessions/session/1', minutes: 20 }),
    slot('second', 40, { within: 'sessions/session/1', minutes: 20 }),
  ];
  expect(shown(-1, ...slots)[aula]).toBe('–, then first');
  expect(shown(10, ...slots)[aula]).toBe('first, then second');
  expect(shown(25, ...slots)[aula]).toBe('session, then second');
});

test('a session remains a session when its talks are canceled', () => {
  const slots = [
    slot('talk', 0, { minutes: 60 }),
    slot('session', 10, { pick: 'sessions/session/1', minutes: 60 }),
    slot('canceled', 10, { within: 'sessions/session/1', status: 'cancelled' }),
  ];
  expect(shown(20, ...slots)[aula]).toBe('talk, then –');
  expect(shown(65, ...slots)[aula]).toBe('session, then –');
});

test('among several current talks in a room, the one that began last is shown', () => {
  const slots = [slot('all day', 0, { minutes: 600 }), slot('talk', 60)];
  expect(shown(70, ...slots)[aula]).toBe('talk, then –');
  expect(shown(95, ...slots)[aula]).toBe('all day, then –');
});

test('a slot in two rooms is on in both', () => {
  expect(shown(5, slot('dinner', 0, { room: studio, alsoIn: [aula] }))).toEqual([
    'dinner, then –',
    'dinner, then –',
  ]);
});

test('canceled slots, and posters within their session, are left out', () => {
  const slots = [
    slot('posters', 0, { pick: 'sessions/posters/1' }),
    slot('poster', 0, { within: 'sessions/posters/1', shares: true }),
    slot('called off', 30, { status: 'cancelled' }),
    slot('gone', 30, { status: 'withdrawn', day: undefined }),
  ];
  expect(shown(5, ...slots)[aula]).toBe('posters, then –');
});

test('rooms with picks that are on now or within a day come in the order of the picks', () => {
  const schedule = myScheduleOf(
    slot('over', -60, { minutes: 60, room: 7 }),
    slot('later', 90, { room: studio }),
    slot('on', -10, { minutes: 30 }),
    slot('again', 120, { room: studio }),
    slot('cancelled', 30, { room: 8, status: 'cancelled' }),
    slot('not picked', 30, { room: 9 }),
    slot('tomorrow', 24 * 60, { room: 10 }),
  );
  const picked = ['over', 'later', 'on', 'again', 'cancelled', 'tomorrow'];
  const picks = new Map(picked.map((name) => [`talks/${name}/1`, { level: 'must' as const }]));
  expect(roomsOfPicks(schedule, picks, nine * 60_000)).toEqual([aula, studio]);
});
