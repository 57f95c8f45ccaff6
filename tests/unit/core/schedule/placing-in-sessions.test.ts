import { describe, expect, test } from 'vitest';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { at, makeContent, span } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';
import { slotNamed, timesOf, writeProblem } from './write-slots.ts';

const placed = (written: WrittenContent) => placeContent(makeContent(written));
const problemsOf = (written: WrittenContent) => placed(written).problems.map(writeProblem);

describe('followers', () => {
  const early = { key: 'a', ...span('09:30', 30) };
  const late = { key: 'c', ...span('10:00', 30) };

  test.each([
    ['first', [late, early]],
    ['last', [early, late]],
  ])(
    'continue after the last end of a talk with times of its own in that round, written %s',
    (_where, times) => {
      const { slots } = placed({
        sessions: {
          s: {
            slots: [
              { key: 'one', ...span('09:00', 120) },
              { key: 'two', ...span('15:00', 120) },
            ],
          },
        },
        talks: {
          fixed: { session: 's', order: 1, slots: times },
          next: { session: 's', order: 2, minutes: 10 },
          last: { session: 's', order: 3, minutes: 5 },
        },
      });
      expect(timesOf(slots)).toMatchObject({
        'talks/next/one': '10:30 10',
        'talks/last/one': '10:40 5',
        'talks/next/two': '15:00 10',
      });
    },
  );

  test('ignore posters, and need no session with a time after a talk that has one', () => {
    const { slots, problems } = placed({
      sessions: { s: {} },
      talks: {
        before: { session: 's', order: 1, minutes: 10 },
        first: { ...span('09:00', 20), session: 's', order: 2 },
        poster: { session: 's', order: 3 },
        next: { session: 's', order: 4, minutes: 10 },
      },
    });
    expect(problems).toEqual([]);
    expect(timesOf(slots)).toEqual({ 'talks/first/1': '09:00 20', 'talks/next/1': '09:20 10' });
    expect(slotNamed(slots, 'talks/next/1')).toMatchObject({ timing: 'sequential' });
  });

  test('are valid if they just fit; one that goes beyond the end is reported with the round', () => {
    const sessions = {
      s: {
        slots: [
          { key: 'one', ...span('09:00', 30) },
          { key: 'two', ...span('15:00', 20) },
        ],
      },
    };
    const { problems } = placed({ sessions, talks: { a: { session: 's', minutes: 30 } } });
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatchObject({
      ...{ kind: 'session-overflow', path: ['minutes'], end: at('15:30'), minutes: 10 },
      time: { key: 'two', start: at('15:00'), end: at('15:20') },
    });
  });
});

describe('a talk in several sessions', () => {
  const sessions = {
    b: span('09:00', 60),
    a: span('09:00', 60),
    late: span('18:00', 60, { aliases: ['evening'] }),
  };

  test('has a time within two of them in the one with the first id', () => {
    const talks = { it: { sessions: ['late', 'b', 'a'], ...span('09:15', 15) } };
    const { slots, problems } = placed({ sessions, talks });
    expect(problems).toEqual([]);
    expect(slotNamed(slots, 'talks/it/1').session?.id).toBe('a');
    expect(slots.filter(({ subject }) => subject.id === 'it')).toHaveLength(1);
  });

  test('has a time that names a session in that session', () => {
    const slots = [{ key: 'x', session: 'b', ...span('09:15', 15) }];
    const found = placed({ sessions, talks: { it: { sessions: ['a', 'b'], slots } } });
    expect(slotNamed(found.slots, 'talks/it/x').session?.id).toBe('b');
  });

  test('has a time outside all of them in the main one, or the one that it overlaps', () => {
    const talk = (start: string) => ({ sessions: ['late', 'b'], ...span(start, 30) });
    const far = placed({ sessions, talks: { it: talk('12:00') } });
    expect(far.problems.map(writeProblem)).toEqual(['talks/it start outside-session']);
    expect(far.problems[0]).toMatchObject({ session: { id: 'late' } });
    const near = placed({ sessions, talks: { it: talk('09:45') } });
    expect(near.problems[0]).toMatchObject({ session: { id: 'b' }, end: at('10:15') });
    expect(slotNamed(near.slots, 'talks/it/1').parent?.name).toBe('sessions/b/1');
  });

  test('is not reported if one of them has no time, or a wrong one', () => {
    const talks = { it: { sessions: ['late', 'open'], ...span('12:00', 30) } };
    expect(problemsOf({ sessions: { ...sessions, open: {} }, talks })).toEqual([]);
    const wrong = { ...sessions, open: { start: 'noon', minutes: 60 } };
    expect(problemsOf({ sessions: wrong, talks })).toEqual(['sessions/open start wall-clock-form']);
  });

  test('has a key with each session’s first id, and a time from its sessions', () => {
    const { slots } = placed({ sessions, talks: { it: { sessions: ['b', 'late'] } } });
    expect(timesOf(slots)).toMatchObject({
      'talks/it/b': '09:00 60',
      'talks/it/evening': '18:00 60',
    });
    expect(slotNamed(slots, 'talks/it/evening').label).toBe('late');
    const { slots: one } = placed({ sessions, talks: { it: { session: 'late' } } });
    expect(slotNamed(one, 'talks/it/1').label).toBeUndefined();
  });

  test('is reported at its sessions if they give it a day outside of the event', () => {
    const outside = { far: { start: '2026-11-01T09:00', minutes: 60 } };
    expect(problemsOf({ sessions: outside, talks: { it: { sessions: ['far'] } } })).toEqual([
      'sessions/far start outside-event',
    ]);
  });
});

describe('a slot within a session', () => {
  test('has the label of the round whose time it takes, or its own if it has its own time', () => {
    const { slots } = placed({
      sessions: {
        s: {
          slots: [
            { key: 'one', label: 'Morning', ...span('09:00', 60) },
            { key: 'two', label: 'Evening', ...span('18:00', 60) },
          ],
        },
      },
      talks: {
        follows: { session: 's', minutes: 10 },
        poster: { session: 's' },
        fixed: { session: 's', ...span('18:10', 10) },
      },
    });
    const labels = slots.map(({ name, label }) => `${name} ${label ?? ''}`.trim());
    expect(labels).toEqual(
      expect.arrayContaining([
        ...['talks/follows/one Morning', 'talks/poster/two Evening', 'talks/fixed/1'],
      ]),
    );
  });

  test('is in the round that contains it, even if it overlaps an earlier one', () => {
    const rounds = [
      { key: 'one', ...span('09:00', 60) },
      { key: 'two', ...span('09:30', 90) },
    ];
    const { slots, problems } = placed({
      sessions: { s: { slots: rounds } },
      talks: { it: { session: 's', ...span('09:45', 45) } },
    });
    expect(problems).toEqual([]);
    expect(slotNamed(slots, 'talks/it/1').parent?.name).toBe('sessions/s/two');
  });

  test('turns the sessions around it into headings, unless it shares their time', () => {
    const { slots } = placed({
      sessions: {
        outer: span('09:00', 300),
        inner: span('09:00', 60, { within: 'outer' }),
        posters: span('15:00', 60),
      },
      talks: { a: { session: 'inner', minutes: 10 }, p: { session: 'posters' } },
    });
    const headings = slots.filter(({ heading }) => heading).map(({ name }) => name);
    expect(headings).toEqual(['sessions/outer/1', 'sessions/inner/1']);
  });

  test('is numbered chronologically among the slots of its talk', () => {
    const slots = [
      { key: 'late', ...span('15:00', 30) },
      { key: 'early', ...span('09:00', 30) },
    ];
    const occurrences = (talk: object) =>
      placed({ talks: { it: { slots, ...talk } } }).slots.map(({ key, occurrence }) => [
        ...[key, occurrence?.relation, occurrence?.number, occurrence?.of],
      ]);
    expect(occurrences({})).toEqual([
      ['early', 'repeats', 1, 2],
      ['late', 'repeats', 2, 2],
    ]);
    expect(occurrences({ parts: true })[1]).toEqual(['late', 'parts', 2, 2]);
    expect(placed({ talks: { it: span('09:00', 30) } }).slots[0]?.occurrence).toBeUndefined();
  });
});

describe('the hours of the chat', () => {
  const chatProblems = (opens: string, closes: string) =>
    placed({
      event: { chat: { url: 'https://chat.example/', opens, closes } },
    }).problems;

  test('must end after they begin', () => {
    expect(chatProblems(at('09:00'), at('09:01'))).toEqual([]);
    for (const closes of [at('09:00'), at('08:59')]) {
      expect(chatProblems(at('09:00'), closes)).toMatchObject([
        {
          ...{ kind: 'chat-closes-before-opening', path: ['chat', 'closes'] },
          ...{ text: closes, opens: at('09:00') },
        },
      ]);
    }
  });

  test('may have only a beginning or an end', () => {
    const chat = { url: 'https://chat.example/' };
    const hoursOf = (hours: object) => placed({ event: { chat: { ...chat, ...hours } } }).problems;
    expect(hoursOf({ opens: at('09:00') })).toEqual([]);
    expect(hoursOf({ closes: at('09:00') })).toEqual([]);
    expect(hoursOf({})).toEqual([]);
  });

  test('are reported if one is not a wall clock', () => {
    expect(chatProblems('nine', at('08:00')).map(writeProblem)).toEqual([
      'event/event chat.opens wall-clock-form',
    ]);
  });
});

test('a day with an invalid end ends at six, and is reported', () => {
  const party = { start: '2026-10-25T05:30', minutes: 10 };
  for (const dayEnds of ['13:00', 'six', '24:00']) {
    const { slots, problems } = placed({ event: { dayEnds }, talks: { party } });
    expect(problems.map(writeProblem)).toEqual(['event/event dayEnds day-ends-form']);
    expect(slots[0]?.day).toBe('2026-10-24');
  }
  expect(problemsOf({ event: { dayEnds: '12:00' }, talks: { party } })).toEqual([]);
});

test('a slot of a year is reported as too long, and is not placed', () => {
  const { slots, problems } = placed({
    talks: {
      from: { start: at('09:00'), end: '2027-10-25T09:00' },
      days: { start: at('09:00'), minutes: 366 * 24 * 60 },
    },
  });
  expect(slots).toEqual([]);
  expect(problems).toMatchObject([
    { kind: 'slot-too-long', path: ['end'], minutes: 366 * 24 * 60 },
    { kind: 'slot-too-long', path: ['minutes'], minutes: 366 * 24 * 60 },
  ]);
});

test('a slot of several days may last until the event’s last day ends; if it is longer, its length is reported', () => {
  const end = (time: string) => ({ start: at('09:00'), end: time });
  const problems = (talk: Readonly<Record<string, unknown>>) =>
    placed({ talks: { it: talk } }).problems;
  expect(problems(end('2026-10-26T06:00'))).toEqual([]);
  const minutes = 46 * 60 + 1;
  expect(problems(end('2026-10-26T06:01'))).toMatchObject([
    { kind: 'slot-too-long', path: ['end'], minutes },
  ]);
  expect(problems({ start: at('09:00'), minutes })).toMatchObject([{ path: ['minutes'] }]);
  const slot = (fields: object) => ({ slots: [{ key: 'x', start: at('09:00'), ...fields }] });
  expect(problems(slot({ minutes }))).toMatchObject([{ path: ['slots', 0, 'minutes'] }]);
  expect(problems(slot({ end: '2026-10-26T06:01' }))).toMatchObject([
    { path: ['slots', 0, 'end'] },
  ]);
  expect(problems({ minutes, ...slot({}) })).toMatchObject([{ path: ['minutes'] }]);
});
