import fc from 'fast-check';
import { expect, test } from 'vitest';
import { arrangePicks, planOf } from '#src/browser/my-schedule/arrange-picks.ts';
import { joinSchedules } from '#src/browser/page/schedule-files.ts';
import { mySlots } from '#src/core/feeds/formats/my-slots.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';
import { slotCode } from '#src/core/text/guid.ts';
import { myScheduleOf, mySlot } from '#tests/unit/browser/my-schedule/my-schedule-of.ts';

const minute = 26_966_280;
const event = 'odi-2021';

/** Slots at different times: talks, nested sessions, talks with two slots, and withdrawn ones. */
const slots = fc
  .array(
    fc.record({
      parent: fc.option(fc.nat(7), { nil: undefined }),
      room: fc.constantFrom(0, 1, undefined),
      alsoIn: fc.constantFrom(undefined, undefined, [1]),
      key: fc.constantFrom('1', '2'),
      day: fc.constantFrom('2021-04-09', '2021-04-10'),
      isWithdrawn: fc.constantFrom(false, false, true),
    }),
    { minLength: 1, maxLength: 14 },
  )
  .map((given) => {
    const pickOf = (index: number) => `talks/t${String(index >> 1)}/${given[index]?.key ?? '1'}`;
    const made = given.map(({ parent, isWithdrawn, key: _, day, ...slot }, index): MySlot => {
      const pick = pickOf(index);
      return mySlot(pick, {
        ...slot,
        code: slotCode(event, pick),
        startMinute: minute + index * 10,
        day: isWithdrawn ? undefined : day,
        within: parent === undefined || parent >= index ? undefined : pickOf(parent),
        ...(isWithdrawn && { page: undefined, status: 'withdrawn' }),
      });
    });
    return [...new Map(made.map((slot) => [slot.pick, slot])).values()].toSorted(
      (a, b) => a.startMinute - b.startMinute,
    );
  });

function partsFor(whole: MySchedule, codes: readonly string[]): MySchedule {
  const digits = new Set(codes.map((code) => code.slice(0, 2)));
  const [first, ...others] = mySlots(whole).flatMap((part) =>
    digits.has(part.digits) ? [part.schedule] : [],
  );
  if (first === undefined) throw new Error('nothing is picked');
  return joinSchedules(first, others);
}

test('My schedule is the same from the files of its picks as from the whole schedule', () => {
  fc.assert(
    fc.property(slots, fc.infiniteStream(fc.boolean()), (made, stream) => {
      const whole = myScheduleOf(...made);
      const chosen = made.filter(() => stream.next().value);
      fc.pre(chosen.length > 0);
      const picks = new Map(chosen.map(({ pick }) => [pick, { level: 'must' as const }]));
      const parts = partsFor(
        whole,
        chosen.map(({ code }) => code),
      );
      const drawn = (schedule: MySchedule) => {
        const { days, gone } = arrangePicks(picks, schedule);
        const roomsOf = ({ room, alsoIn = [] }: MySlot) =>
          [room ?? [], alsoIn].flat().map((index) => schedule.rooms[index]?.name);
        return {
          days: days.map((day) => ({
            ...day,
            slots: day.slots.map((slot) => ({ ...slot, room: roomsOf(slot), alsoIn: undefined })),
          })),
          gone,
          plan: planOf(picks, schedule),
        };
      };
      expect(drawn(parts)).toEqual(drawn(whole));
    }),
  );
});

test('the file of a few picks does not grow with the days of the event', () => {
  const whole = myScheduleOf(
    ...Array.from({ length: 5120 }, (_, index) => {
      const pick = `talks/t${String(index)}/1`;
      return mySlot(pick, { code: slotCode(event, pick), startMinute: minute + index });
    }),
  );
  const sizes = mySlots(whole).map(({ schedule }) => schedule.slots.length);
  expect(sizes).toHaveLength(256);
  expect(sizes.reduce((a, b) => a + b)).toBe(5120);
  expect(Math.max(...sizes)).toBeLessThan(45);
});
