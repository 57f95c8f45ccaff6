import { describe, expect, test } from 'vitest';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { at, makeContent } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';
import { slotNamed, writeProblem, timesOf } from './write-slots.ts';

const placed = (written: WrittenContent) => placeContent(makeContent(written));
const problemsOf = (written: WrittenContent) => placed(written).problems;
const reported = (written: WrittenContent) => problemsOf(written).map(writeProblem);
const talk = (fields: Record<string, unknown>): WrittenContent => ({ talks: { a: fields } });

describe('a wall clock', () => {
  test.each([
    ['24.10.2026 09:00', 'wall-clock-form'],
    ['2026-10-24T09:00Z', 'wall-clock-form'],
    ['', 'wall-clock-form'],
    ['2026-02-30T09:00', 'wall-clock-date'],
    ['2026-10-24T25:45', 'wall-clock-time'],
    ['2026-03-29T02:30', 'wall-clock-skipped'],
    ['2026-10-25T02:30', 'wall-clock-repeated'],
    ['2026-10-24T09:00+02:00', 'offset-not-needed'],
    ['2026-10-25T02:30+05:30', 'offset-wrong'],
  ])('%j is reported as %s, at its field', (text, problem) => {
    expect(reported(talk({ start: text, minutes: 30 }))).toEqual([`talks/a start ${problem}`]);
    const slots = [{ key: 'x', start: at('09:00'), end: text }];
    expect(reported(talk({ slots }))).toEqual([`talks/a slots.0.end ${problem}`]);
    expect(problemsOf(talk({ slots }))[0]).toMatchObject({ text });
  });

  test('comes with the data for a correction', () => {
    const problem = (start: string) => problemsOf(talk({ start, minutes: 30 }))[0];
    expect(problem('2026-03-29T02:30')).toMatchObject({
      zone: 'Europe/Berlin',
      resumes: '2026-03-29T03:00',
    });
    expect(problem('2026-10-25 02:30')).toMatchObject({
      wallClock: '2026-10-25T02:30',
      offsets: ['+02:00', '+01:00'],
    });
    expect(problem('2026-10-24T09:00+05:30')).toMatchObject({ offset: '+02:00' });
  });

  test('is reported at start and end in one run', () => {
    expect(reported(talk({ start: 'soon', end: 'later' }))).toEqual([
      'talks/a start wall-clock-form',
      'talks/a end wall-clock-form',
    ]);
  });

  test('is read in the event, too', () => {
    const event = {
      chat: { url: 'https://chat.example.org', opens: '8', closes: '2026-10-25T02:30' },
      notice: { text: 'Hello', until: '2026-13-01T10:00' },
    };
    expect(reported({ event })).toEqual([
      'event/event chat.opens wall-clock-form',
      'event/event chat.closes wall-clock-repeated',
      'event/event notice.until wall-clock-date',
    ]);
    const chat = { url: 'https://chat.example.org', opens: at('10:00'), closes: at('09:00') };
    expect(reported({ event: { chat } })).toEqual([
      'event/event chat.closes chat-closes-before-opening',
    ]);
  });
});

describe('a start and a length', () => {
  test.each([
    [{ start: at('09:00') }, 'start no-length'],
    [{ start: at('09:00'), end: at('10:00'), minutes: 60 }, 'minutes end-and-minutes'],
    [{ start: at('09:00'), end: at('09:00') }, 'end end-not-after-start'],
    [{ start: at('09:00'), end: at('08:00') }, 'end end-not-after-start'],
    [{ start: '2026-10-25T02:30+02:00', end: '2026-10-25T02:15+02:00' }, 'end end-not-after-start'],
    [{ start: at('09:00'), minutes: 3000 }, 'minutes slot-too-long'],
    [{ start: at('09:00'), minutes: 9_007_199_254_740_991 }, 'minutes slot-too-long'],
    [{ start: at('09:00'), end: '2026-10-26T08:00' }, 'end slot-too-long'],
    [{ slots: [{ start: at('09:00'), end: '2026-10-27T09:00' }] }, 'slots.0.end slot-too-long'],
    [{ end: at('09:00') }, 'end end-without-start'],
    [
      { start: at('09:00'), minutes: 5, slots: [{ start: at('09:00'), minutes: 10 }] },
      'start start-and-slots',
    ],
    [{ end: at('09:00'), slots: [{ start: at('09:00'), minutes: 10 }] }, 'end end-without-start'],
    [{ slots: [{ start: at('09:00') }] }, 'slots.0.start no-length'],
  ])('%j is reported', (fields, problem) => {
    expect(reported(talk(fields))).toEqual([`talks/a ${problem}`]);
    expect(reported({ sessions: { a: fields } })).toEqual([`sessions/a ${problem}`]);
  });

  test('may span days within the event', () => {
    expect(reported(talk({ start: at('09:00'), minutes: 1440 }))).toEqual([]);
    // The last day ends at 06:00, and this night has an additional hour.
    expect(reported(talk({ start: at('09:00'), end: '2026-10-26T06:00' }))).toEqual([]);
    expect(reported(talk({ start: at('09:00'), end: '2026-10-26T06:01' }))).toHaveLength(1);
  });

  test('that is too long for a follower is reported once', () => {
    expect(
      reported({
        sessions: { s: { start: at('09:00'), minutes: 60 } },
        talks: { a: { session: 's', minutes: 366 * 24 * 60 }, b: { session: 's', minutes: 10 } },
      }),
    ).toEqual(['talks/a minutes slot-too-long']);
  });
});

describe('slot keys', () => {
  test('are reported if they are missing among several slots, or repeated', () => {
    const { slots, problems } = placed(
      talk({
        slots: [
          { start: at('09:00'), minutes: 10 },
          { key: 'x', start: at('10:00'), minutes: 10 },
          { key: 'x', start: at('11:00'), minutes: 10 },
          { start: at('12:00'), minutes: 10 },
        ],
      }),
    );
    expect(problems.map(writeProblem)).toEqual([
      'talks/a slots.0 slot-key-missing',
      'talks/a slots.2.key slot-key-twice',
      'talks/a slots.3 slot-key-missing',
    ]);
    expect(new Set(slots.map(({ name }) => name)).size).toBe(4);
  });
});

describe('the event', () => {
  test('without a valid zone places nothing, but its wall clocks are read', () => {
    const { slots, problems } = placed({
      event: {
        timezone: 'Europe/Bärlin',
        chat: { url: 'https://chat.example.org', opens: at('08:00'), closes: at('20:00') },
        notice: { text: 'Hello', until: at('09:00') },
      },
      talks: { a: { start: at('09:00'), minutes: 10 }, b: { start: 'nine', minutes: 10 } },
    });
    expect(slots).toEqual([]);
    expect(problems.map(writeProblem)).toEqual([
      'event/event timezone zone-unknown',
      'talks/b start wall-clock-form',
    ]);
  });

  test.each([
    [{ start: '24.10.2026' }, 'start event-date-form'],
    [{ end: '2026-02-30' }, 'end event-date-date'],
    [{ end: '2026-10-23' }, 'end event-ends-before-start'],
    [{ end: '2126-10-23' }, 'end event-too-long'],
    [{ start: '1900-01-01', end: '2199-12-31' }, 'end event-too-long'],
    [{ start: '0001-01-01' }, 'start event-date-date'],
    [{ end: '9999-12-31' }, 'end event-date-date'],
    [{ dayEnds: '6 am' }, 'dayEnds day-ends-form'],
    [{ dayEnds: '24:30' }, 'dayEnds day-ends-form'],
    [{ dayEnds: '18:00' }, 'dayEnds day-ends-form'],
  ])('with %j is reported, but its talks are placed', (event, problem) => {
    const { slots, problems } = placed({
      event,
      talks: { a: { start: at('09:00'), minutes: 10 } },
    });
    expect(problems.map(writeProblem)).toEqual([`event/event ${problem}`]);
    expect(slots).toHaveLength(1);
  });

  test('is reported with the written value, and the one that may be meant', () => {
    const [problem] = problemsOf({ event: { start: '2026-10-4' } });
    expect(problem).toMatchObject({ text: '2026-10-4', suggestion: '2026-10-04' });
    expect(problemsOf({ event: { dayEnds: '6:00' } })[0]).toMatchObject({
      ...{ text: '6:00', suggestion: '06:00' },
    });
    expect(problemsOf({ event: { dayEnds: '18:00' } })[0]).toMatchObject({
      ...{ text: '18:00', suggestion: undefined },
    });
    expect(problemsOf({ event: { end: '2026-10-23' } })[0]).toMatchObject({
      ...{ text: '2026-10-23', start: '2026-10-24' },
    });
  });

  test('lasts at most 366 days', () => {
    expect(problemsOf({ event: { end: '2027-10-24' } })).toEqual([]);
    expect(problemsOf({ event: { end: '2027-10-25' } })).toMatchObject([
      { kind: 'event-too-long', text: '2027-10-25', most: 366 },
    ]);
  });

  test('contains every slot within its days, by event day', () => {
    const { problems } = placed({
      talks: {
        early: { start: '2026-10-24T05:30', minutes: 60 },
        late: { start: '2026-10-26T05:30', minutes: 60 },
        later: { slots: [{ start: '2026-10-26T06:00', minutes: 60 }] },
      },
    });
    expect(problems.map(writeProblem)).toEqual([
      'talks/early start outside-event',
      'talks/later slots.0.start outside-event',
    ]);
    expect(problems[0]).toMatchObject({
      day: '2026-10-23',
      first: '2026-10-24',
      last: '2026-10-25',
      start: '2026-10-24T05:30',
    });
  });

  test('contains every entry of a session that begins within its days', () => {
    const sessions = { night: { start: '2026-10-25T20:00', end: '2026-10-26T08:00' } };
    const talks = { run: { session: 'night', start: '2026-10-26T06:30', minutes: 30 } };
    expect(reported({ sessions, talks })).toEqual(['talks/run start outside-event']);
  });

  test('contains every follower within its days, or reports its minutes', () => {
    const talks = {
      last: { session: 's', order: 1, start: '2026-10-26T05:30', minutes: 60 },
      after: { session: 's', order: 2, minutes: 30 },
    };
    expect(reported({ sessions: { s: {} }, talks })).toEqual(['talks/after minutes outside-event']);
  });

  test('reports a session outside its days rather than the entries that depend on it', () => {
    expect(
      reported({
        sessions: { s: { start: '2026-10-23T09:00', minutes: 60 } },
        talks: { a: { session: 's', minutes: 10 }, b: { session: 's' } },
      }),
    ).toEqual(['sessions/s start outside-event']);
  });
});

describe('a session', () => {
  const session = { s: { start: at('09:00'), minutes: 60 } };

  test('has to contain its talks entirely', () => {
    const { problems } = placed({
      sessions: { s: { ...session.s, title: 'Session' } },
      talks: {
        whole: { session: 's', start: at('09:00'), minutes: 60 },
        before: { session: 's', start: at('08:50'), minutes: 20 },
        after: { session: 's', start: at('09:50'), minutes: 20 },
        away: { session: 's', start: at('15:00'), minutes: 20 },
      },
    });
    expect(problems.map(writeProblem)).toEqual([
      'talks/after start outside-session',
      'talks/away start outside-session',
      'talks/before start outside-session',
    ]);
    expect(problems[1]).toMatchObject({
      start: '2026-10-24T15:00',
      end: '2026-10-24T15:20',
      session: { id: 's' },
      times: [{ key: undefined, start: '2026-10-24T09:00', end: '2026-10-24T10:00' }],
    });
  });

  test('may contain a talk in any of its slots, and inner sessions', () => {
    const sessions = {
      s: {
        slots: [
          { key: 'one', start: at('09:00'), minutes: 60 },
          { key: 'two', start: at('15:00'), minutes: 60 },
        ],
      },
      inner: { within: 's', start: at('12:00'), minutes: 60 },
    };
    const { problems } = placed({
      sessions,
      talks: { a: { session: 's', start: at('15:30'), minutes: 30 } },
    });
    expect(problems.map(writeProblem)).toEqual(['sessions/inner start outside-session']);
    expect(problems[0]).toMatchObject({ times: [{ key: 'one' }, { key: 'two' }] });
  });

  test('has to contain the talks of an inner session that shares its time', () => {
    const sessions = { ...session, inner: { within: 's' } };
    const talks = { a: { session: 'inner', start: at('12:00'), minutes: 30 } };
    expect(reported({ sessions, talks })).toEqual(['talks/a start outside-session']);
  });

  test('is reported at the first follower that goes beyond its end', () => {
    const { problems, slots } = placed({
      sessions: session,
      talks: {
        a: { session: 's', minutes: 40, order: 1 },
        b: { session: 's', minutes: 20, order: 2 },
        c: { session: 's', minutes: 10, order: 3 },
        d: { session: 's', minutes: 15, order: 4 },
      },
    });
    expect(problems.map(writeProblem)).toEqual(['talks/c minutes session-overflow']);
    expect(problems[0]).toMatchObject({
      minutes: 25,
      end: '2026-10-24T10:10',
      time: { start: '2026-10-24T09:00', end: '2026-10-24T10:00' },
    });
    expect(timesOf(slots)).toMatchObject({ 'talks/d/1': '10:10 15' });
  });

  test('with a wrong time is reported without the entries that depend on it', () => {
    const { slots, problems } = placed({
      sessions: { s: { start: 'nine', minutes: 60 }, inner: { within: 's', minutes: 10 } },
      talks: {
        a: { session: 's', minutes: 10, order: 1 },
        b: { session: 's', start: at('12:00'), minutes: 10, order: 2 },
        c: { session: 's' },
      },
    });
    expect(problems.map(writeProblem)).toEqual(['sessions/s start wall-clock-form']);
    expect(slotNamed(slots, 'talks/b/1').parent).toBeUndefined();
  });

  test('leaves followers unplaced after a talk with a wrong time', () => {
    const { slots, problems } = placed({
      sessions: session,
      talks: {
        a: { session: 's', start: 'nine', minutes: 10, order: 1 },
        b: { session: 's', minutes: 10, order: 2 },
      },
    });
    expect(problems.map(writeProblem)).toEqual(['talks/a start wall-clock-form']);
    expect(slots.map(({ name }) => name)).toEqual(['sessions/s/1']);
  });
});
