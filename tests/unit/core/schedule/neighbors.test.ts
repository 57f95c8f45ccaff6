import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { neighborsOf } from '#src/core/schedule/neighbors.ts';
import { makeContent, span } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';
import { slotNamed } from './write-slots.ts';

/** The neighbors of a slot of an event: `before · after · meanwhile`. */
function asker(written: WrittenContent): (name: string) => string {
  const schedule = assembleSchedule(makeContent(written));
  return (name) => {
    const { previous, next, atSameTime } = neighborsOf(schedule, slotNamed(schedule.slots, name));
    const meanwhile = atSameTime.map(({ subject }) => subject.id).join(' ');
    return `${previous?.subject.id ?? ''} · ${next?.subject.id ?? ''} · ${meanwhile}`;
  };
}

describe('without sessions', () => {
  const hour = (start: string, fields: Record<string, unknown> = {}) =>
    span(start, 60, { room: 'hall', ...fields });
  const ask = asker({
    talks: {
      a: hour('09:00'),
      coffee: hour('10:00', { kind: 'break', room: undefined }),
      b: hour('11:00'),
      gone: hour('12:00', { status: 'cancelled' }),
      c: hour('13:00'),
      d: { start: '2026-10-25T13:00', minutes: 60, room: 'hall' },
      other: hour('11:30', { room: 'attic' }),
      'other-gone': hour('11:30', { room: 'cellar', status: 'cancelled' }),
      nowhere: hour('11:59', { room: undefined }),
      later: hour('15:00', { room: undefined }),
    },
  });

  test('goes through the room on that day, past breaks and canceled slots', () => {
    expect(ask('talks/a/1')).toBe(' · b · ');
    expect(ask('talks/b/1')).toBe('a · c · other nowhere');
    expect(ask('talks/c/1')).toBe('b ·  · ');
    expect(ask('talks/d/1')).toBe(' ·  · ');
    expect(ask('talks/gone/1')).toBe('b · c · other nowhere');
  });

  test('goes through slots without a room if there are no others', () => {
    expect(ask('talks/nowhere/1')).toBe(' · later · b other');
    expect(ask('talks/coffee/1')).toBe(' · nowhere · ');
  });

  test('never returns to the same talk', () => {
    const slots = (times: readonly string[]) =>
      times.map((start, index) => ({ key: `k-${index}`, ...span(start, 30) }));
    const again = asker({
      talks: {
        twice: { slots: slots(['09:00', '09:30', '09:15']), room: 'hall' },
        last: span('10:00', 30, { room: 'hall' }),
      },
    });
    expect(again('talks/twice/k-0')).toBe(' · last · ');
    expect(again('talks/last/1')).toBe('twice ·  · ');
  });
});

describe('with sessions', () => {
  const ask = asker({
    sessions: {
      one: span('09:00', 60, { room: 'hall' }),
      two: span('09:00', 60, { room: 'attic' }),
      posters: span('10:30', 60, { room: 'foyer' }),
    },
    talks: {
      before: span('08:00', 60, { room: 'hall' }),
      a: { session: 'one', minutes: 20, order: 1 },
      b: { session: 'one', minutes: 20, order: 2, room: 'cellar' },
      c: { session: 'one', minutes: 20, order: 3 },
      x: { session: 'two', minutes: 30, order: 1 },
      y: { session: 'two', minutes: 30, order: 2 },
      after: span('10:00', 45, { room: 'hall' }),
      'p-10': { session: 'posters' },
      'p-9': { session: 'posters' },
      'p-11': { session: 'posters' },
      foyer: span('11:30', 10, { room: 'foyer' }),
    },
  });

  test('goes through the session, even into another room, then through its own room', () => {
    expect(ask('talks/a/1')).toBe('before · b · two');
    expect(ask('talks/b/1')).toBe('a · c · two');
    expect(ask('talks/c/1')).toBe('b · after · two');
  });

  test('names a session beside a talk or session rather than the talks in it', () => {
    expect(ask('sessions/one/1')).toBe('before · after · two');
    expect(ask('talks/before/1')).toBe(' · one · ');
    expect(ask('talks/after/1')).toBe('c ·  · posters');
  });

  test('goes from a poster where its session goes, but never to a poster at the same time', () => {
    for (const poster of ['p-9', 'p-10', 'p-11']) {
      expect(ask(`talks/${poster}/1`)).toBe(' · foyer · after');
    }
    expect(ask('sessions/posters/1')).toBe(' · foyer · after');
  });

  test('names the parallel talks in the talk’s own session', () => {
    const parallel = asker({
      sessions: { day: span('09:00', 480, { kind: 'workshop' }) },
      talks: {
        a: span('10:00', 60, { session: 'day', room: 'hall' }),
        b: span('10:00', 60, { session: 'day', room: 'attic' }),
        elsewhere: span('10:00', 60, { room: 'cellar' }),
      },
    });
    expect(parallel('talks/a/1')).toBe(' ·  · b elsewhere');
    expect(parallel('talks/elsewhere/1')).toBe(' ·  · day');
  });

  test('stays in one round of a session that is held twice', () => {
    const twice = asker({
      sessions: {
        s: {
          slots: [
            { key: 'one', ...span('09:00', 60) },
            { key: 'two', ...span('15:00', 60) },
          ],
        },
      },
      talks: {
        a: { session: 's', minutes: 30, order: 1 },
        b: { session: 's', minutes: 30, order: 2 },
      },
    });
    expect(twice('talks/b/one')).toBe('a ·  · ');
    expect(twice('talks/a/two')).toBe(' · b · ');
  });
});

test('goes back to a session rather than to its posters', () => {
  const ask = asker({
    sessions: { posters: span('10:30', 60, { room: 'foyer' }) },
    talks: { poster: { session: 'posters' }, after: span('11:30', 10, { room: 'foyer' }) },
  });
  expect(ask('talks/after/1')).toBe('posters ·  · ');
});

test('names the nearest few of many at the same time, and counts the rest', () => {
  const talk = (fields: Record<string, unknown> = {}) => span('09:00', 60, fields);
  const many = Object.fromEntries(Array.from({ length: 20 }, (_, index) => [`t-${index}`, talk()]));
  const schedule = assembleSchedule(
    makeContent({
      sessions: { papers: talk({ room: 'cellar' }) },
      talks: {
        ...many,
        here: talk({ room: 'hall', track: 'theory' }),
        'z-keynote': talk({ kind: 'keynote' }),
        'z-theory': talk({ track: 'theory' }),
        'in-papers': { session: 'papers', minutes: 60 },
      },
    }),
  );
  const { atSameTime, moreAtSameTime } = neighborsOf(
    schedule,
    slotNamed(schedule.slots, 'talks/here/1'),
  );
  const named = atSameTime.map(({ subject }) => subject.id);
  expect(named).toHaveLength(8);
  expect(named).toEqual(expect.arrayContaining(['z-theory', 'z-keynote', 'papers']));
  expect(named).not.toContain('in-papers');
  expect(moreAtSameTime).toBe(20 + 3 - 8);
});

test('finds slots that began long before and are still on', () => {
  const ask = asker({
    talks: {
      desk: span('08:00', 720, { kind: 'social' }),
      short: span('09:00', 5),
      night: span('22:00', 700, { room: 'attic' }),
      breakfast: { start: '2026-10-25T08:00', minutes: 30, room: 'hall' },
      noon: span('12:00', 30, { room: 'hall' }),
    },
  });
  expect(ask('talks/noon/1')).toBe(' ·  · desk');
  expect(ask('talks/breakfast/1')).toBe(' ·  · night');
  expect(ask('talks/desk/1')).toBe(' ·  · short noon');
});

describe('at the same time', () => {
  test('has overlapping slots, but none that only touch', () => {
    const ask = asker({
      talks: {
        before: span('08:00', 60, { room: 'attic' }),
        it: span('09:00', 60, { room: 'hall' }),
        after: span('10:00', 60, { room: 'attic' }),
        first: span('08:00', 61, { room: 'cellar' }),
        last: span('09:59', 30, { room: 'cellar' }),
      },
    });
    expect(ask('talks/it/1')).toBe(' ·  · first last');
  });

  test('has a talk of an inner session that has no row of its own', () => {
    const ask = asker({
      sessions: { day: span('09:00', 480), stage: { within: 'day', room: 'attic' } },
      talks: {
        it: span('10:00', 60, { session: 'day', room: 'hall' }),
        staged: span('10:00', 60, { session: 'stage' }),
      },
    });
    expect(ask('talks/it/1')).toBe(' ·  · staged');
  });

  test('has neither posters of a session nor other rounds of the same talk', () => {
    const ask = asker({
      sessions: { posters: span('09:00', 60, { kind: 'posters' }) },
      talks: {
        it: {
          slots: [
            { key: 'one', ...span('09:00', 60) },
            { key: 'two', ...span('09:30', 60) },
          ],
        },
        poster: { session: 'posters' },
      },
    });
    expect(ask('talks/it/one')).toBe(' ·  · posters');
    expect(ask('talks/poster/1')).toBe(' ·  · it it');
  });

  test('has the nearest slots first: session, track, plenary, other sessions, the rest', () => {
    const talk = (fields: Record<string, unknown> = {}) => span('10:00', 60, fields);
    const rest = Object.fromEntries(
      Array.from({ length: 9 }, (_, index) => [`a-${index}`, talk()]),
    );
    const named = (talks: WrittenContent['talks'], sessions: WrittenContent['sessions'] = {}) => {
      const schedule = assembleSchedule(
        makeContent({
          sessions: { day: span('09:00', 480), ...sessions },
          talks: { it: talk({ session: 'day', track: 'theory', room: 'hall' }), ...talks },
        }),
      );
      const { atSameTime } = neighborsOf(schedule, slotNamed(schedule.slots, 'talks/it/1'));
      return atSameTime.map(({ subject }) => subject.id);
    };
    // Of ten, the two farthest are not among the eight that are named.
    const near = {
      'z-session': talk({ session: 'day', room: 'attic' }),
      'z-track': talk({ track: 'theory' }),
      ...Object.fromEntries(
        ['keynote', 'invited', 'panel', 'opening', 'closing'].map((kind) => [
          `z-${kind}`,
          talk({ kind }),
        ]),
      ),
    };
    expect(named({ ...rest, ...near }).toSorted()).toEqual(
      ['a-0', ...Object.keys(near)].toSorted(),
    );
    const session = { 'z-papers': talk({ room: 'cellar' }) };
    expect(named(rest, session)).toContain('z-papers');
    expect(named({ ...rest, ...near }, session)).not.toContain('a-0');
  });
});

test('has nothing for a slot that is not in the schedule', () => {
  const schedule = assembleSchedule(
    makeContent({ talks: { a: span('09:00', 60, { room: 'hall' }) } }),
  );
  const [slot] = schedule.slots;
  const copy = { ...slot!, start: slot!.start.plus({ days: 1 }), end: slot!.end.plus({ days: 1 }) };
  expect(neighborsOf(schedule, { ...copy, day: '2026-10-25' })).toEqual({
    previous: undefined,
    next: undefined,
    atSameTime: [],
    moreAtSameTime: 0,
  });
});
