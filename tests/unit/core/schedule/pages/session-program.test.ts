import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { sessionProgram } from '#src/core/schedule/pages/session-program.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { at, makeContent, span } from '#tests/unit/core/schedule/make-content.ts';
import type { WrittenContent } from '#tests/unit/core/schedule/make-content.ts';

const ids = (talks: readonly ScheduledTalk[]): string[] => talks.map(({ entry }) => entry.id);
const programOf = (id: string, written: WrittenContent) => {
  const schedule = assembleSchedule(makeContent(written));
  return sessionProgram(schedule.sessions.get(id)!, schedule);
};

describe('the program of a session', () => {
  const program = programOf('day', {
    sessions: {
      day: span('09:00', 480),
      part: span('10:00', 60, { within: 'day' }),
      inner: span('10:00', 30, { within: 'part' }),
      wall: { within: 'day' },
      other: span('10:00', 60),
      'poster-hour': span('15:00', 60, { within: 'day' }),
    },
    talks: {
      deep: { session: 'inner', minutes: 10 },
      poster: { session: 'day' },
      'wall-poster': { session: 'wall' },
      'poster-of-its-hour': { session: 'poster-hour' },
      paper: { session: 'part', presented: 'false' },
      some: { sessions: ['other', 'day'], ...span('11:00', 30) },
      elsewhere: { session: 'other', minutes: 10 },
      sunday: { session: 'day', start: '2026-10-25T10:00', minutes: 30 },
    },
  });

  test('has its entries at any depth, by day, and none of another session', () => {
    const days = program.days.map(({ date, slots, ongoing }) => [
      ...[date, slots.map(({ subject }) => subject.id), ongoing.length],
    ]);
    expect(days).toEqual([
      ['2026-10-24', ['part', 'inner', 'deep', 'some', 'poster-hour'], 0],
      ['2026-10-25', ['sunday'], 0],
    ]);
  });

  test('has posters, papers without a presentation, and talks without a time separately', () => {
    expect(ids(program.sharing).toSorted()).toEqual(['poster', 'wall-poster']);
    expect(ids(program.unpresented)).toEqual(['paper']);
    expect(program.unscheduled).toEqual([]);
  });

  test('lists a talk in two of its sessions once', () => {
    const twice = programOf('day', {
      sessions: { day: {}, part: { within: 'day' } },
      talks: { both: { sessions: ['day', 'part'] } },
    });
    expect(ids(twice.unscheduled)).toEqual(['both']);
    expect(twice.sharing).toEqual([]);
    expect(twice.days).toEqual([]);
  });

  test('has a slot that lasts for days on each of them', () => {
    const long = { session: 's', start: at('12:00'), end: '2026-10-25T20:00' };
    const { days } = programOf('s', {
      sessions: { s: { start: at('09:00'), end: '2026-10-25T21:00' } },
      talks: { long },
    });
    expect(days.map(({ slots, ongoing }) => [slots.length, ongoing.length])).toEqual([
      [1, 0],
      [0, 1],
    ]);
  });
});

test.each<readonly [string, object, object, readonly string[]]>([
  ['rooms and tracks that are the session’s', {}, {}, ['room', 'track']],
  ['other rooms', {}, { room: 'attic' }, ['track']],
  ['a room less', { rooms: ['hall', 'attic'] }, { rooms: ['hall'] }, ['track']],
  [
    'another one of two rooms',
    { rooms: ['hall', 'attic'] },
    { rooms: ['hall', 'cellar'] },
    ['track'],
  ],
  ['a room more', {}, { rooms: ['hall', 'attic'] }, ['track']],
  ['rooms in another order', { rooms: ['hall', 'attic'] }, { rooms: ['attic', 'hall'] }, ['track']],
  ['other tracks', {}, { track: 'practice' }, ['room']],
])('the rows of a session need not repeat %s', (_which, session, talk, without) => {
  const tracks = ['theory', 'practice'].map((id) => ({ id, name: id }));
  const program = programOf('s', {
    event: { tracks },
    sessions: { s: span('09:00', 60, { room: 'hall', track: 'theory', ...session }) },
    talks: {
      a: { session: 's', minutes: 10 },
      b: { session: 's', minutes: 10, ...talk },
      elsewhere: span('09:00', 10, { room: 'cellar', track: 'practice' }),
    },
  });
  expect(program.without).toEqual(without);
});
