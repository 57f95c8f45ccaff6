import { describe, expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { neighborsOf } from '#src/core/schedule/neighbors.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { at, makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';
import { slotNamed, writeProblem, timesOf } from './write-slots.ts';

const sessions = {
  morning: { kind: 'posters', start: at('09:00'), minutes: 60, room: 'hall', track: 'theory' },
  evening: { kind: 'posters', start: at('18:00'), minutes: 90, room: 'attic' },
};
/** The same sessions, the evening in two rounds. */
const rounds = {
  ...sessions,
  evening: {
    slots: [
      { key: 'one', start: at('18:00'), minutes: 30 },
      { key: 'two', start: at('19:00'), minutes: 30 },
    ],
  },
};
const placed = (written: WrittenContent) => placeContent(makeContent({ sessions, ...written }));
const problemsOf = (written: WrittenContent) => placed(written).problems.map(writeProblem);
const scheduled = (written: WrittenContent) =>
  assembleSchedule(makeContent({ sessions, ...written }));

describe('a poster of two sessions', () => {
  const talks = { whales: { kind: 'poster', sessions: ['morning', 'evening'] } };

  test('has a slot in each, labeled with the session and with its time, room, and track', () => {
    const { slots, problems } = placed({ talks });
    expect(problems).toEqual([]);
    expect(timesOf(slots)).toMatchObject({
      'talks/whales/morning': '09:00 60',
      'talks/whales/evening': '18:00 90',
    });
    const evening = slotNamed(slots, 'talks/whales/evening');
    expect([evening.room?.id, evening.track?.id, evening.parent?.name]).toEqual([
      'attic',
      undefined,
      'sessions/evening/1',
    ]);
    expect(slotNamed(slots, 'talks/whales/morning').track?.id).toBe('theory');
    expect(evening.label).toBe('evening');
  });

  test('keeps the identity of its slots when the list is reversed or a session renamed', () => {
    const turned = { whales: { kind: 'poster', sessions: ['night', 'morning'] } };
    const renamed = {
      morning: sessions.morning,
      night: { ...sessions.evening, aliases: ['evening'] },
    };
    const { slots } = placed({ talks: turned, sessions: renamed });
    expect(slots.map(({ name }) => name).filter((name) => name.startsWith('talks'))).toEqual([
      'talks/whales/morning',
      'talks/whales/evening',
    ]);
  });

  test('is in both sessions, and belongs to the first', () => {
    const schedule = scheduled({ talks });
    const namesIn = (id: string) => schedule.sessions.get(id)?.talks.map(({ entry }) => entry.id);
    expect([namesIn('morning'), namesIn('evening')]).toEqual([['whales'], ['whales']]);
    const whales = schedule.talks.get('whales');
    expect(whales?.session?.id).toBe('morning');
    expect(whales?.sessions.map(({ id }) => id)).toEqual(['morning', 'evening']);
  });

  test('names each round of a session that has several', () => {
    expect(Object.keys(timesOf(placed({ talks, sessions: rounds }).slots))).toEqual(
      expect.arrayContaining([
        'talks/whales/morning',
        'talks/whales/evening--one',
        'talks/whales/evening--two',
      ]),
    );
  });

  test('is preceded in each session by the slot before that session in its room', () => {
    const before = {
      opening: { start: at('08:00'), minutes: 60, room: 'hall' },
      wine: { start: at('17:00'), minutes: 60, room: 'attic' },
    };
    const schedule = scheduled({ talks: { ...talks, ...before } });
    const previous = (name: string) =>
      neighborsOf(schedule, slotNamed(schedule.slots, name)).previous?.name;
    expect(previous('talks/whales/morning')).toBe('talks/opening/1');
    expect(previous('talks/whales/evening')).toBe('talks/wine/1');
  });

  test('is shown only in the other one as long as one of them is a draft', () => {
    const draft = { ...sessions, morning: { ...sessions.morning, draft: 'true' } };
    const schedule = scheduled({ talks, sessions: draft });
    expect(schedule.talks.get('whales')?.slots.map(({ key }) => key)).toEqual(['evening']);
    expect(schedule.talks.get('whales')?.session?.id).toBe('evening');
    const both = { ...draft, evening: { ...sessions.evening, draft: 'true' } };
    expect(scheduled({ talks, sessions: both }).talks.size).toBe(0);
  });
});

describe('a slot in another session', () => {
  const slots = [
    { key: 'talk', start: at('09:15'), minutes: 15 },
    { key: 'poster', session: 'evening' },
  ];

  test('shares that session’s time if it names only the session', () => {
    const { slots: all, problems } = placed({ talks: { a: { session: 'morning', slots } } });
    expect(problems).toEqual([]);
    expect(timesOf(all)).toMatchObject({
      'talks/a/talk': '09:15 15',
      'talks/a/poster': '18:00 90',
    });
    expect(slotNamed(all, 'talks/a/poster').parent?.name).toBe('sessions/evening/1');
    expect(slotNamed(all, 'talks/a/talk').parent?.name).toBe('sessions/morning/1');
  });

  test('has the key of each round if that session has several', () => {
    const { slots: all } = placed({
      sessions: rounds,
      talks: { a: { session: 'morning', slots } },
    });
    expect(timesOf(all)).toMatchObject({
      'talks/a/poster--one': '18:00 30',
      'talks/a/poster--two': '19:00 30',
    });
  });

  test('can be in one of several rounds of a session of its talk', () => {
    const late = [{ key: 'late', start: at('19:00'), minutes: 15 }];
    const talks = { a: { sessions: ['morning', 'evening'], slots: late } };
    const { slots: all, problems } = placed({ sessions: rounds, talks });
    expect(problems).toEqual([]);
    expect(slotNamed(all, 'talks/a/late').parent?.name).toBe('sessions/evening/two');
  });

  test('is in the one of its talk’s sessions whose time contains it', () => {
    const times = [
      { key: 'early', start: at('09:15'), minutes: 15 },
      { key: 'late', start: at('18:15'), minutes: 15 },
    ];
    const talks = { a: { sessions: ['evening', 'morning'], slots: times } };
    const { slots: all, problems } = placed({ talks });
    expect(problems).toEqual([]);
    expect(slotNamed(all, 'talks/a/early').session?.id).toBe('morning');
    expect(slotNamed(all, 'talks/a/late').session?.id).toBe('evening');
  });

  test('is reported if it is in none of them, or outside the one it names', () => {
    const lost = [{ key: 'noon', start: at('12:00'), minutes: 15 }];
    expect(problemsOf({ talks: { a: { sessions: ['evening', 'morning'], slots: lost } } })).toEqual(
      ['talks/a slots.0.start outside-session'],
    );
    const wrong = [{ key: 'x', session: 'evening', start: at('09:00'), minutes: 15 }];
    expect(problemsOf({ talks: { a: { session: 'morning', slots: wrong } } })).toEqual([
      'talks/a slots.0.start outside-session',
    ]);
  });

  test.each([
    { key: 'x' },
    { key: 'x', minutes: 20 },
    { key: 'x', session: 'evening', minutes: 20 },
    { key: 'x', session: 'evening', end: at('18:30') },
  ])('needs a start of its own: %j', (slot) => {
    expect(problemsOf({ talks: { a: { session: 'morning', slots: [slot] } } })).toEqual([
      'talks/a slots.0 slot-without-start',
    ]);
  });
});
