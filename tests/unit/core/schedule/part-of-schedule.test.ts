import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { partOfSchedule, timelessTalks } from '#src/core/schedule/part-of-schedule.ts';
import { makeContent } from './make-content.ts';

const schedule = assembleSchedule(
  makeContent({
    event: { tracks: ['theory', 'practice'].map((id) => ({ id, name: id })) },
    sessions: {
      posters: { start: '2026-10-24T14:00', minutes: 60, room: 'foyer', track: 'practice' },
    },
    talks: {
      talk: { start: '2026-10-24T09:00', minutes: 60, room: 'hall', track: 'theory' },
      late: { start: '2026-10-25T09:00', minutes: 60, room: 'hall' },
      'poster-of-session': { session: 'posters' },
      'poster-of-theory': { session: 'posters', track: 'theory' },
      'poster-in-attic': { session: 'posters', room: 'attic' },
      'some-day': { room: 'attic', track: 'theory' },
      'some-rooms': { rooms: ['foyer', 'attic'] },
    },
  }),
);

const part = (kind: 'room' | 'track', id: string): string =>
  partOfSchedule(schedule, kind, id)
    .map(({ date, slots }) => `${date}: ${slots.map(({ subject }) => subject.id).join(' ')}`)
    .join(', ');

test('a track has its posters, even if their session belongs to another one', () => {
  expect(part('track', 'theory')).toBe('2026-10-24: talk poster-of-theory');
});

test('a session that is an entry itself represents its posters', () => {
  expect(part('track', 'practice')).toBe('2026-10-24: posters');
  expect(part('room', 'foyer')).toBe('2026-10-24: posters');
});

test('a room has a poster that is not in its session’s room', () => {
  expect(part('room', 'attic')).toBe('2026-10-24: poster-in-attic');
});

test('days without an entry are left out', () => {
  expect(part('room', 'hall')).toBe('2026-10-24: talk, 2026-10-25: late');
  expect(part('room', 'cellar')).toBe('');
});

test('talks without a time belong to their rooms and their track', () => {
  const ids = (kind: 'room' | 'track', id: string) =>
    timelessTalks(schedule, kind, id).map(({ entry }) => entry.id);
  expect(ids('room', 'attic')).toEqual(['some-day', 'some-rooms']);
  expect(ids('room', 'foyer')).toEqual(['some-rooms']);
  expect(ids('track', 'theory')).toEqual(['some-day']);
  expect(ids('room', 'hall')).toEqual([]);
});

test('a slot that lasts for days is in its room and track on each of them, and in no other', () => {
  const long = {
    start: '2026-10-24T10:00',
    end: '2026-10-25T18:00',
    room: 'foyer',
    track: 'theory',
  };
  const exhibition = assembleSchedule(
    makeContent({
      talks: { long, next: { start: '2026-10-25T09:00', minutes: 60, room: 'hall' } },
    }),
  );
  const days = (kind: 'room' | 'track', id: string) =>
    partOfSchedule(exhibition, kind, id).map(({ date, slots, ongoing }) => [
      ...[date, slots.length, ongoing.length],
    ]);
  const both = [
    ['2026-10-24', 1, 0],
    ['2026-10-25', 0, 1],
  ];
  expect([days('room', 'foyer'), days('track', 'theory')]).toEqual([both, both]);
  expect(days('room', 'hall')).toEqual([['2026-10-25', 1, 0]]);
});
