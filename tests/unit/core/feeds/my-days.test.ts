import fc from 'fast-check';
import { expect, test } from 'vitest';
import { chooseCurrentSlot } from '#src/browser/live/current-slot.ts';
import { presentOfRooms } from '#src/browser/live/present-of-rooms.ts';
import { presentSlots } from '#src/browser/live/slots-in-schedule.ts';
import { myDays } from '#src/core/feeds/formats/my-days.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import { daysOf, myScheduleOf, mySlot } from '#tests/unit/browser/my-schedule/my-schedule-of.ts';

/** Midnight in UTC. */
const midnight = Date.parse('2021-04-09') / 60_000;

/** Slots of three days in two rooms: talks, sessions with talks and posters, canceled ones. */
const slots = fc
  .array(
    fc.record({
      startMinute: fc.integer({ min: 0, max: 72 }).map((hours) => midnight + hours * 60),
      minutes: fc.constantFrom(20, 60, 300, 2000),
      room: fc.constantFrom(0, 1, undefined),
      status: fc.constantFrom(undefined, undefined, 'cancelled' as const),
      parent: fc.option(fc.nat(5), { nil: undefined }),
      shares: fc.constantFrom(undefined, undefined, true as const),
    }),
    { minLength: 1, maxLength: 12 },
  )
  .map((given) =>
    given
      .toSorted((a, b) => a.startMinute - b.startMinute)
      .map(({ parent, shares, ...slot }, index): MySlot => {
        const within = parent === undefined || parent >= index ? undefined : `talks/t${parent}/1`;
        return mySlot(`talks/t${index}/1`, {
          ...slot,
          within,
          shares: within === undefined ? undefined : shares,
        });
      }),
  );

function partOn(whole: MySchedule, minute: number): MySchedule {
  const date = new Date(minute * 60_000).toISOString().slice(0, 10);
  const part = daysOf(whole).find((day) => day.date === date);
  if (part === undefined) throw new Error(`There is no file for ${date}.`);
  return part.schedule;
}

test('the file of a date shows the same current talks as the whole schedule, at every minute of the date', () => {
  fc.assert(
    fc.property(slots, fc.integer({ min: -1440, max: 75 * 60 }), (made, after) => {
      const whole = myScheduleOf(...made);
      const at = midnight + after;
      const last = Math.max(...made.map(({ startMinute, minutes }) => startMinute + minutes));
      const first = made[0]?.startMinute ?? 0;
      fc.pre(at > first - 2000 && at < last + 700);
      const part = partOn(whole, at);
      const named = (schedule: MySchedule) =>
        presentOfRooms(schedule, at * 60_000).map(({ on, next }) => [on?.pick, next?.pick]);
      const current = (schedule: MySchedule) =>
        chooseCurrentSlot(presentSlots(schedule, new Map()), at * 60_000);
      expect(named(part)).toEqual(named(whole));
      expect(current(part)).toEqual(current(whole));
    }),
  );
});

test('each date on which a page shows current talks has a file, even if there are only breaks', () => {
  const whole = myScheduleOf(mySlot('talks/a/1', { startMinute: midnight, minutes: 60 }));
  const datesOf = (days: ReturnType<typeof myDays>) => days.map(({ date }) => date);
  expect(datesOf(daysOf(whole))).toEqual(['2021-04-07', '2021-04-08', '2021-04-09']);
  const withBreaks = { first: midnight - 13 * 60, last: midnight + 13 * 60 };
  expect(datesOf(myDays(whole, withBreaks))).toEqual([
    '2021-04-06',
    '2021-04-07',
    '2021-04-08',
    '2021-04-09',
    '2021-04-10',
  ]);
});

test('the file of a date does not grow with the event', () => {
  const days = (count: number) =>
    Array.from({ length: count * 100 }, (_, index) =>
      mySlot(`talks/t${index}/1`, {
        startMinute: midnight + Math.floor(index / 100) * 1440 + (index % 100) * 5,
        minutes: 5,
        room: index % 2,
      }),
    );
  const lengthOf = (count: number) => partOn(myScheduleOf(...days(count)), midnight).slots.length;
  // Its own hundred, the first hour of the next day, and the next slot in each of two rooms.
  expect(lengthOf(2)).toBe(114);
  expect(lengthOf(30)).toBe(114);
});
