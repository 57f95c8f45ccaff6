import { describe, expect, test } from 'vitest';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { groupRows } from '#src/core/schedule/time-groups.ts';
import { at, makeContent } from './make-content.ts';

/** `09:00 session/a [talk/b]`: a group's start and its rows, those within a block in brackets. */
const groups = (written: Parameters<typeof makeContent>[0]): string[] =>
  groupRows(placeContent(makeContent(written)).slots).map(({ start, rows }) => {
    const names = rows.map(({ slot, inside }) =>
      inside ? `[${slot.subject.id}]` : slot.subject.id,
    );
    return [start.toFormat('HH:mm ZZ'), ...names].join(' ');
  });

const talk = (start: string, more: Record<string, unknown> = {}) => ({
  ...{ start, minutes: 10, ...more },
});

test('groups slots that start at the same instant', () => {
  const talks = { a: talk(at('09:00')), b: talk(at('09:30')), c: talk('2026-10-24 09:00') };
  expect(groups({ talks })).toEqual(['09:00 +02:00 a c', '09:30 +02:00 b']);
  expect(groupRows([])).toEqual([]);
});

test('keeps both occurrences of a repeated hour apart', () => {
  const talks = {
    a: talk('2026-10-25T02:30+01:00'),
    b: talk('2026-10-25T02:30+02:00'),
    c: talk('2026-10-25T01:30'),
  };
  expect(groups({ talks })).toEqual(['01:30 +02:00 c', '02:30 +02:00 b', '02:30 +01:00 a']);
});

test('keeps parallel sessions apart, each with its own talks below it', () => {
  const sessions = {
    rivers: { title: 'Rivers', start: at('10:00'), end: at('11:00') },
    seas: { title: 'Seas', start: at('10:00'), end: at('11:00') },
  };
  const talks = {
    r1: talk(at('10:00'), { session: 'rivers' }),
    s1: talk(at('10:00'), { session: 'seas' }),
    r2: talk(at('10:30'), { session: 'rivers' }),
    s2: talk(at('10:30'), { session: 'seas' }),
    coffee: talk(at('10:15'), { kind: 'break' }),
  };
  expect(groups({ sessions, talks })).toEqual([
    '10:00 +02:00 rivers [r1]',
    '10:30 +02:00 [r2]',
    '10:00 +02:00 seas [s1]',
    '10:30 +02:00 [s2]',
    '10:15 +02:00 coffee',
  ]);
});

test('puts a break between the talks of a session without a parallel one', () => {
  const sessions = { rivers: { title: 'Rivers', start: at('10:00'), end: at('12:00') } };
  const talks = {
    r1: talk(at('10:00'), { session: 'rivers' }),
    r2: talk(at('11:00'), { session: 'rivers' }),
    coffee: talk(at('10:30'), { kind: 'break' }),
  };
  expect(groups({ sessions, talks })).toEqual([
    '10:00 +02:00 rivers [r1]',
    '10:30 +02:00 [coffee]',
    '11:00 +02:00 [r2]',
  ]);
});

describe('a break that begins together with a session', () => {
  const coffee = talk(at('10:00'), { kind: 'break' });
  const rivers = { title: 'Rivers', start: at('10:00'), end: at('12:00') };
  const r1 = talk(at('10:10'), { session: 'rivers' });

  test('comes before the session and its talks', () => {
    const meal = talk(at('10:00'), { kind: 'meal', minutes: 5 });
    expect(groups({ sessions: { rivers }, talks: { coffee, r1, meal } })).toEqual([
      '10:00 +02:00 meal coffee rivers',
      '10:10 +02:00 [r1]',
    ]);
  });

  test('comes before parallel sessions, and leaves talks where they are', () => {
    const sessions = { rivers, seas: { ...rivers, title: 'Seas' } };
    const talks = { coffee, r1, s1: { ...r1, session: 'seas' }, panel: talk(at('10:00')) };
    expect(groups({ sessions, talks })).toEqual([
      '10:00 +02:00 coffee rivers',
      '10:10 +02:00 [r1]',
      '10:00 +02:00 seas',
      '10:10 +02:00 [s1]',
      '10:00 +02:00 panel',
    ]);
  });

  test('comes before a session within another one', () => {
    const deltas = { title: 'Deltas', within: 'rivers', start: at('11:00'), end: at('11:30') };
    const talks = {
      d1: talk(at('11:10'), { session: 'deltas' }),
      coffee: { ...coffee, start: at('11:00') },
    };
    expect(groups({ sessions: { rivers, deltas }, talks })).toEqual([
      '10:00 +02:00 rivers',
      '11:00 +02:00 [coffee] [deltas]',
      '11:10 +02:00 [d1]',
    ]);
  });
});

describe('a break between the talks of a session', () => {
  const coffee = talk(at('10:30'), { kind: 'break' });
  const rivers = { title: 'Rivers', start: at('10:00'), end: at('12:00') };
  const talks = {
    r1: talk(at('10:00'), { session: 'rivers' }),
    r2: talk(at('11:00'), { session: 'rivers' }),
    coffee,
  };
  const withSession = (seas: object) =>
    groups({
      sessions: { rivers, seas: { title: 'Seas', ...seas } },
      talks: { ...talks, s1: talk(at('09:00'), { session: 'seas', ...seas }) },
    });

  test.each([
    ['ends as it begins', { start: at('09:00'), minutes: 60 }],
    ['begins as it ends', { start: at('12:00'), minutes: 60 }],
  ])('stays inside it if another session %s', (_when, seas) => {
    expect(withSession(seas)).toContain('10:30 +02:00 [coffee]');
  });

  test.each([
    ['overlaps its beginning', { start: at('09:00'), minutes: 61 }],
    ['overlaps its end', { start: at('11:59'), minutes: 60 }],
  ])('is a row of its own if another session %s', (_when, seas) => {
    expect(withSession(seas)).toContain('10:30 +02:00 coffee');
  });

  test.each([
    ['with the session', at('10:00'), '10:00 +02:00 coffee rivers [r1]'],
    ['as the session ends', at('12:00'), '12:00 +02:00 coffee'],
  ])('is a row of its own if it begins %s', (_when, start, row) => {
    const moved = { ...talks, coffee: { ...coffee, start } };
    expect(groups({ sessions: { rivers }, talks: moved })).toContain(row);
  });

  test('must not be a talk, nor in a session without a row', () => {
    const sessions = { rivers };
    const panel = talk(at('10:30'));
    expect(groups({ sessions, talks: { ...talks, coffee: panel } })).toContain(
      '10:30 +02:00 coffee',
    );
    const posters = { ...rivers, kind: 'posters' };
    expect(groups({ sessions: { posters }, talks: { p: { session: 'posters' }, coffee } })).toEqual(
      ['10:00 +02:00 posters p', '10:30 +02:00 coffee'],
    );
  });

  test('is in the outer one of two sessions', () => {
    const sessions = {
      rivers,
      deltas: { title: 'Deltas', within: 'rivers', start: at('10:00'), end: at('11:00') },
    };
    const inner = { d1: talk(at('10:00'), { session: 'deltas' }), coffee };
    expect(groups({ sessions, talks: inner })).toEqual([
      '10:00 +02:00 rivers [deltas] [d1]',
      '10:30 +02:00 [coffee]',
    ]);
  });
});

test('puts the talks of an inner session without a row inside the session around it', () => {
  const sessions = {
    day: { start: at('10:00'), end: at('12:00') },
    stage: { within: 'day' },
  };
  const talks = { a: talk(at('10:30'), { session: 'stage' }), b: talk(at('10:30')) };
  const rows = placeContent(makeContent({ sessions, talks })).slots.filter(
    ({ timing }) => timing !== 'shared',
  );
  const ids = groupRows(rows).flatMap((group) =>
    group.rows.map(({ slot, inside }) => `${slot.subject.id} ${inside}`),
  );
  expect(ids).toEqual(['day false', 'a true', 'b false']);
});

test('leaves the talks of a session on their own if its row is on another day', () => {
  const sessions = { long: { start: at('10:00'), end: '2026-10-25T12:00' } };
  const talks = {
    a: talk(at('11:00'), { session: 'long' }),
    b: talk('2026-10-25T11:00', { session: 'long' }),
  };
  const { slots } = placeContent(makeContent({ sessions, talks }));
  const inside = (of: readonly (typeof slots)[number][]) =>
    groupRows(of).flatMap(({ rows }) => rows.map((row) => `${row.slot.name} ${row.inside}`));
  expect(inside(slots)).toEqual(['sessions/long/1 false', 'talks/a/1 true', 'talks/b/1 true']);
  expect(inside(slots.filter(({ day }) => day === '2026-10-25'))).toEqual(['talks/b/1 false']);
});

test('names the row of a session above its talks, unless another session’s row is in between', () => {
  const sessions = {
    workshop: { start: at('09:00'), end: at('12:00') },
    spotlights: { within: 'workshop', start: at('10:00'), end: at('11:00') },
  };
  const talks = {
    a: talk(at('09:10'), { session: 'workshop' }),
    b: talk(at('10:10'), { session: 'spotlights' }),
    c: talk(at('11:10'), { session: 'workshop' }),
    d: talk(at('13:00')),
  };
  const { slots } = placeContent(makeContent({ sessions, talks }));
  const rows = groupRows(slots).flatMap((group) =>
    group.rows.map(({ slot, under }) => `${slot.subject.id} ${under?.subject.id}`),
  );
  expect(rows).toEqual([
    'workshop undefined',
    'a workshop',
    'spotlights workshop',
    'b spotlights',
    'c undefined',
    'd undefined',
  ]);
});
