import { describe, expect, test } from 'vitest';
import myDaysFeed from '#src/core/feeds/formats/my-days.ts';
import { mySchedule, isInParts } from '#src/core/feeds/formats/my-schedule.ts';
import type { MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import { slotCode } from '#src/core/text/guid.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';
import { daysOf, mySlot, myScheduleOf } from '#tests/unit/browser/my-schedule/my-schedule-of.ts';
import { complete } from './complete-content.ts';
import { inputOf } from './event-feeds.ts';

const mine = mySchedule(complete);
const slotNamed = (pick: string): Partial<MySlot> =>
  mine.slots.find((slot) => slot.pick === pick) ?? {};
const minuteOf = (instant: string): number => Date.parse(instant) / 60_000;

describe('the data of one’s own schedule', () => {
  test('has the event, its rooms, its days, and in chronological order all slots that can be picked', () => {
    const { slots, ...rest } = mine;
    expect(rest).toEqual({
      ...{ event: { id: 'sea', name: 'Meeting on the Sea' }, walkMinutes: 7 },
      rooms: [
        { name: 'Hall', building: 'Main house' },
        { name: 'Attic', building: undefined },
      ],
      days: [
        { date: '2026-10-24', heading: 'Saturday, October 24, 2026' },
        { date: '2026-10-25', heading: 'Sunday, October 25, 2026' },
      ],
    });
    expect(slots.map(({ pick }) => pick)).toEqual([
      ...['sessions/dawn/1', 'talks/depths/1', 'sessions/posters/1', 'talks/poster-b/1'],
      ...['talks/poster-a/1', 'talks/parts/one', 'talks/off/1', 'talks/parts/two'],
    ]);
  });

  test('has every fact about a talk', () => {
    expect(slotNamed('talks/depths/1')).toStrictEqual({
      ...{ pick: 'talks/depths/1', code: slotCode('sea', 'talks/depths/1'), title: 'The deep' },
      ...{ language: undefined, label: undefined, minutes: 45, day: '2026-10-24', room: 0 },
      dayPage: undefined,
      ...{ startMinute: minuteOf('2026-10-24T08:30Z'), alsoIn: undefined, status: undefined },
      ...{ page: 'talks/deep/', kind: 'Paper', people: 'Mia Ferreira, Noor Haddad' },
      ...{ note: 'Bring tea', within: 'sessions/dawn/1', shares: undefined },
    });
  });

  test('has a slot’s language, part, status, and the session whose time it shares', () => {
    expect(slotNamed('sessions/dawn/1')).toMatchObject({ language: 'de', people: 'Mia Ferreira' });
    expect(slotNamed('talks/parts/two')).toMatchObject({
      ...{ label: 'Part 2 of 2', status: 'tentative', room: 0 },
    });
    expect(slotNamed('talks/off/1')).toMatchObject({ status: 'cancelled', people: 'Guest' });
    expect(slotNamed('talks/poster-a/1')).toMatchObject({
      ...{ within: 'sessions/posters/1', shares: true, people: 'Noor Haddad', room: 1 },
    });
    expect(slotNamed('talks/poster-b/1').people).toBeUndefined();
  });

  test('has other rooms, and the label of a repeated talk', () => {
    const slots = [
      { key: 'a', start: '2026-10-24T10:00', minutes: 30, label: 'For early birds' },
      { key: 'b', start: '2026-10-24T12:00', minutes: 30 },
    ];
    const rooms = ['cellar', 'hall', 'attic'];
    const both = mySchedule(
      inputOf(makeContent({ talks: { it: { slots, rooms, language: 'en' } } })),
    ).slots;
    expect(both.map(({ room, alsoIn }) => [room, alsoIn])).toEqual([
      [2, [0, 1]],
      [2, [0, 1]],
    ]);
    expect(both.map(({ label }) => label)).toEqual(['For early birds', undefined]);
    expect(both.map(({ language }) => language)).toEqual([undefined, undefined]);
  });
});

describe('the files of the days of a large event', () => {
  const midnight = minuteOf('2026-10-24T00:00Z');
  const at = (pick: string, hours: number, more: Partial<MySlot> = {}): MySlot =>
    mySlot(pick, { startMinute: midnight + hours * 60, minutes: 60, ...more });
  const dayOf = (date: string, ...slots: readonly MySlot[]): readonly string[] | undefined =>
    daysOf(myScheduleOf(...slots))
      .find((day) => day.date === date)
      ?.schedule.slots.map(({ pick }) => pick);

  test('are written only if there are more slots than fit on a page', () => {
    const { schedule } = complete;
    const [slot] = schedule.slots;
    const withSlots = (length: number) => ({
      ...schedule,
      slots: Array.from({ length }, () => slot!),
    });
    expect(isInParts(withSlots(1200))).toBe(false);
    expect(isInParts(withSlots(1201))).toBe(true);
    expect(myDaysFeed.files(complete)).toEqual([]);
    expect(myDaysFeed.contentType).toBe('application/json; charset=utf-8');
    const [file] = myDaysFeed.files({ ...complete, schedule: withSlots(1201) });
    expect(file).toMatchObject({
      ...{ path: 'my/days/2026-10-22.json', title: 'my/days/2026-10-22.json', page: undefined },
    });
    expect(file?.render()).toMatch(/^\{"event":\{"id":"sea".*\}\n$/);
  });

  test('begin 36 hours before the first slot and end 12 hours after the last', () => {
    const datesOf = (...slots: readonly MySlot[]) =>
      daysOf(myScheduleOf(...slots)).map(({ date }) => date);
    expect(datesOf(at('talks/a/1', 12), at('talks/b/1', 35))).toEqual([
      ...['2026-10-23', '2026-10-24', '2026-10-25', '2026-10-26'],
    ]);
    expect(datesOf(at('talks/a/1', 11.5), at('talks/b/1', 34.5))).toEqual([
      ...['2026-10-22', '2026-10-23', '2026-10-24', '2026-10-25'],
    ]);
    expect(datesOf()).toEqual([]);
    expect(datesOf(at('talks/gone/1', 12, { day: undefined }))).toEqual([]);
  });

  test('contain current slots, and those that begin in the first hour of the next day', () => {
    expect(
      dayOf(
        '2026-10-24',
        at('talks/over/1', -2),
        at('talks/just-over/1', -1, { minutes: 60 }),
        at('talks/still-on/1', -1, { minutes: 61 }),
        at('talks/on/1', 12),
        at('talks/soon/1', 24.5),
        at('talks/later/1', 25),
        at('talks/gone/1', 12, { day: undefined, status: 'withdrawn' }),
      ),
    ).toEqual(['talks/just-over/1', 'talks/still-on/1', 'talks/on/1', 'talks/soon/1']);
  });

  test('contain the next slots of each room: all that begin together, but no canceled ones', () => {
    expect(
      dayOf(
        '2026-10-24',
        at('talks/on/1', 12, { room: 0 }),
        at('talks/off/1', 40, { room: 0, status: 'cancelled' }),
        at('talks/next/1', 41, { room: 0 }),
        at('talks/beside/1', 41, { room: 0, status: 'tentative' }),
        at('talks/after/1', 42, { room: 0 }),
        at('talks/wide/1', 43, { room: 2, alsoIn: [1] }),
        at('talks/last/1', 44, { room: 1 }),
        at('talks/nowhere/1', 41),
      ),
    ).toEqual(['talks/on/1', 'talks/next/1', 'talks/beside/1', 'talks/wide/1']);
  });

  test('contain one of a session’s talks, as evidence that it has talks', () => {
    const within = 'sessions/s/1';
    expect(
      dayOf(
        '2026-10-24',
        at(within, 23, { minutes: 600, room: 0 }),
        at('talks/poster/1', 30, { within, shares: true }),
        at('talks/first/1', 31, { within }),
        at('talks/second/1', 32, { within }),
        at('talks/other/1', 33, { within: 'sessions/other/1' }),
      ),
    ).toEqual([within, 'talks/first/1']);
  });
});
