import { expect, test } from 'vitest';
import { calendarsHolding, changesBetween, historicSlot } from '#src/core/history/slot-facts.ts';
import type { HistoricSlot } from '#src/core/history/history.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { at, makeContent } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';

function factsOf(written: WrittenContent): Record<string, HistoricSlot> {
  const content = makeContent(written);
  const find = (id: string) => content.sessions.find((session) => session.id === id);
  const { slots } = assembleSchedule(content);
  return Object.fromEntries(
    slots.map((slot) => [
      slot.subject.id,
      historicSlot(slot, content.event, find, (id) => `first-${id}`),
    ]),
  );
}

const written: WrittenContent = {
  sessions: {
    workshop: { start: at('09:00'), end: at('18:00'), room: 'hall' },
    morning: { start: at('09:00'), end: at('12:00'), within: 'workshop', track: 'theory' },
    posters: { kind: 'posters', start: at('14:00'), end: at('15:00'), within: 'workshop' },
  },
  talks: {
    alone: { start: at('20:00'), minutes: 30 },
    opening: {
      session: 'morning',
      start: at('09:00'),
      minutes: 30,
      room: 'attic',
      speakers: [{ id: 'ada' }, { name: 'Bo' }],
    },
    poster: { kind: 'poster', session: 'posters', speakers: [{ id: 'cy' }] },
  },
};

test('a slot’s calendars are its own, its people’s, the event’s, its day’s, its sessions’, its room’s, and its track’s', () => {
  const facts = factsOf(written);
  expect(facts['alone']?.calendars).toEqual(['talks/alone', 'schedule', 'days/2026-10-24']);
  expect(facts['opening']?.calendars).toEqual([
    'talks/opening',
    'speakers/ada',
    'schedule',
    'days/2026-10-24',
    'sessions/morning',
    'sessions/workshop',
    'rooms/attic',
    'tracks/theory',
  ]);
  expect(facts['morning']?.calendars).toEqual([
    'sessions/morning',
    'schedule',
    'days/2026-10-24',
    'sessions/workshop',
    'rooms/hall',
    'tracks/theory',
  ]);
});

test('a poster that shares its session’s time is in its own calendar and its people’s', () => {
  const calendars = factsOf(written)['poster']?.calendars ?? [];
  expect(calendars.slice(0, 2)).toEqual(['talks/poster', 'speakers/cy']);
  expect(calendars.filter((path) => /^(?:schedule|days|sessions)/.test(path))).toEqual([]);
});

test('a circle of sessions is listed once', () => {
  const { sessions } = makeContent({ sessions: { a: { within: 'b' }, b: { within: 'a' } } });
  const find = (id: string) => sessions.find((session) => session.id === id);
  const slot = assembleSchedule(makeContent(written)).slots.find(
    ({ subject }) => subject.id === 'opening',
  )!;
  const around = calendarsHolding({ ...slot, session: sessions[0] }, find);
  expect(around.filter((path) => path.startsWith('sessions/'))).toEqual([
    'sessions/a',
    'sessions/b',
  ]);
});

test('people with a file are identified by their first ids, others by their names', () => {
  expect(factsOf(written)['opening']?.people).toEqual([
    { id: 'first-ada', writtenId: 'ada' },
    { name: 'Bo' },
  ]);
  expect(factsOf(written)['morning']?.people).toEqual([]);
});

test('times are whole seconds in UTC, and rooms are listed by name and by first id', () => {
  const facts = factsOf({
    event: {
      rooms: [
        { id: 'hall', name: 'Hall', aliases: ['aula', 'big'] },
        { id: 'attic', name: 'Attic' },
      ],
    },
    talks: { wide: { start: at('10:00'), minutes: 30, rooms: ['hall', 'attic'] } },
  })['wide'];
  expect(facts).toMatchObject({
    start: '2026-10-24T08:00:00Z',
    end: '2026-10-24T08:30:00Z',
    room: 'Hall, Attic',
    roomIds: 'aula attic',
  });
  expect(factsOf(written)['alone']).toMatchObject({ room: undefined, roomIds: undefined });
});

test.each([
  [{ venue: { name: 'Castle', address: 'Hill 1' } }],
  [{ join: 'https://meet.example/1' }],
  [{ rooms: [{ id: 'attic', name: 'Attic', floor: '2' }] }],
  [{ rooms: [{ id: 'attic', name: 'Attic', building: 'East' }] }],
  [{ rooms: [{ id: 'attic', name: 'Attic', url: 'https://example.org/attic' }] }],
])('the part of the event that a calendar quotes changes with %j', (event) => {
  const talks = { opening: { start: at('10:00'), minutes: 30, room: 'attic' } };
  const [before, after] = [{}, event].map(
    (more) =>
      factsOf({ event: { rooms: [{ id: 'attic', name: 'Attic' }], ...more }, talks })['opening'],
  );
  expect(after?.quoted).not.toBe(before?.quoted);
  expect({ ...after, quoted: '' }).toEqual({ ...before, quoted: '' });
});

test('quoted parameters stay separate', () => {
  const quoted = (venue: object) =>
    factsOf({ event: { venue }, talks: { opening: { start: at('10:00'), minutes: 30 } } })[
      'opening'
    ]?.quoted;
  expect(quoted({ name: 'Hill', address: '1' })).not.toBe(quoted({ name: 'Hill1' }));
});

test('a slot that begins or ends at another time has moved', () => {
  const of = (start: string, end: string) =>
    factsOf({ talks: { opening: { start: at(start), end: at(end) } } })['opening'];
  expect(changesBetween(of('10:00', '11:00'), of('10:30', '11:00'))).toEqual(['moved']);
  expect(changesBetween(of('10:00', '11:00'), of('10:00', '11:30'))).toEqual(['moved']);
  expect(changesBetween(of('10:00', '11:00'), of('10:00', '11:00'))).toEqual([]);
  expect(changesBetween(undefined, of('10:00', '11:00'))).toEqual(['new']);
  expect(changesBetween(of('10:00', '11:00'), undefined)).toEqual(['removed']);
  expect(changesBetween(undefined, undefined)).toEqual([]);
});
