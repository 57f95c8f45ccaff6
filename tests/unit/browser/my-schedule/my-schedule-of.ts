import { myDays } from '#src/core/feeds/formats/my-days.ts';
import type { MySchedule, MySlot } from '#src/core/feeds/formats/my-schedule.ts';

/** A slot of a visitor's own schedule, with defaults for fields that a test does not set. */
export const mySlot = (pick: string, more: Partial<MySlot> = {}): MySlot => ({
  pick,
  code: '000000000',
  title: pick,
  startMinute: 26_966_280,
  minutes: 30,
  day: '2021-04-09',
  page: `${pick.slice(0, pick.lastIndexOf('/'))}/`,
  ...{
    language: undefined,
    label: undefined,
    room: undefined,
    alsoIn: undefined,
    dayPage: undefined,
  },
  ...{
    status: undefined,
    kind: undefined,
    people: undefined,
    note: undefined,
    within: undefined,
    shares: undefined,
  },
  ...more,
});

export const myScheduleOf = (...slots: readonly MySlot[]): MySchedule => ({
  event: { id: 'odi-2021', name: 'Workshop' },
  walkMinutes: 8,
  rooms: [
    { name: 'Aula', building: 'North' },
    { name: 'Studio', building: 'South' },
  ],
  days: [
    { date: '2021-04-09', heading: 'Friday' },
    { date: '2021-04-10', heading: 'Saturday' },
  ],
  slots,
});

/** The days of a schedule in which every slot can be picked, so that its first and last slot are not breaks. */
export function daysOf(whole: MySchedule): ReturnType<typeof myDays> {
  const placed = whole.slots.filter(({ day }) => day !== undefined);
  const first = Math.min(...placed.map(({ startMinute }) => startMinute));
  const last = Math.max(...placed.map(({ startMinute, minutes }) => startMinute + minutes));
  return myDays(whole, { first, last });
}
