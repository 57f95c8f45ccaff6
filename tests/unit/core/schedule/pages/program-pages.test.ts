import fc from 'fast-check';
import { expect, test } from 'vitest';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import { countRows, dayPageNumber, programPages } from '#src/core/schedule/pages/program-pages.ts';
import type { Program } from '#src/core/schedule/pages/program-pages.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

type Written = readonly [id: string, fields: Record<string, unknown>];

/** A program of two days: sessions with `inside` talks each, `alone` talks outside of sessions, and `timeless` ones. */
function program(sessions: number, inside: number, alone: number, timeless: number): Program {
  const times = (count: number) => Array.from({ length: count }, (_, index) => index);
  const day = (index: number) => `2026-10-${index % 2 === 0 ? '24' : '25'}`;
  const { days, talks } = assembleSchedule(
    makeContent({
      sessions: Object.fromEntries(
        times(sessions).map((index) => [
          `session-${index}`,
          { start: `${day(index)}T09:00`, end: `${day(index)}T17:00`, track: 'theory' },
        ]),
      ),
      talks: Object.fromEntries<Record<string, unknown>>([
        ...times(sessions * inside).map((index): Written => [
          `inside-${index}`,
          { session: `session-${index % sessions}`, minutes: 5, order: index },
        ]),
        ...times(alone).map((index): Written => [
          `alone-${index}`,
          { start: `${day(index)}T18:00`, minutes: 30 },
        ]),
        ...times(timeless).map((index): Written => [`timeless-${index}`, {}]),
      ]),
    }),
  );
  return { days, talks: [...talks.values()].filter(({ slots }) => slots.length === 0) };
}

const names = ({ days, talks }: Program): string[] => [
  ...days.flatMap(({ date, slots }) => slots.map(({ name }) => `${date} ${name}`)),
  ...talks.map(({ entry }) => entry.id),
];

test('a program that fits on one page has one page', () => {
  const whole = program(2, 3, 4, 5);
  expect(programPages(whole)).toEqual([whole]);
});

test('every entry of a long program is on exactly one page, in order, and no page is too long', () => {
  const size = (max: number) => fc.integer({ min: 0, max });
  fc.assert(
    fc.property(size(4), size(6), size(9), size(9), fc.integer({ min: 1, max: 12 }), (...given) => {
      const [sessions, inside, alone, timeless, most] = given;
      const whole = program(sessions, inside, alone, timeless);
      const pages = programPages(whole, most);
      expect(pages.flatMap(names).toSorted()).toEqual(names(whole).toSorted());
      expect(pages.flatMap(({ talks }) => talks)).toEqual(whole.talks);
      for (const { days, talks } of pages)
        expect(countRows(days) + talks.length).toBeLessThanOrEqual(Math.max(most, 1));
    }),
    { numRuns: 40 },
  );
});

test('a page ends before a session rather than within it', () => {
  const pages = programPages(program(4, 3, 0, 0), 6);
  expect(pages.map(({ days }) => countRows(days))).toEqual([4, 4, 4, 4]);
});

test('a session with more entries than fit on a page continues on the next one', () => {
  const pages = programPages(program(1, 9, 0, 0), 5);
  expect(pages.map(({ days }) => countRows(days))).toEqual([5, 5]);
});

test('a row before a session that needs several pages is not alone on its page', () => {
  const whole = program(1, 9, 0, 0);
  const [day] = whole.days;
  const [earlier] = program(0, 0, 1, 0).days.flatMap(({ slots }) => slots);
  if (day === undefined || earlier === undefined) throw new Error('There is a day with rows.');
  const pages = programPages({ days: [{ ...day, slots: [earlier, ...day.slots] }], talks: [] }, 5);
  expect(pages.map(({ days }) => countRows(days))).toEqual([4, 4, 3]);
});

test('a session that fits on a page starts one, and the row before it stays alone', () => {
  const [day] = program(1, 4, 4, 0).days;
  const [earlier] = program(0, 0, 1, 0).days.flatMap(({ slots }) => slots);
  if (day === undefined || earlier === undefined) throw new Error('There is a day with rows.');
  const later = program(0, 0, 8, 0)
    .days.flatMap(({ slots }) => slots)
    .slice(1, 5);
  const session = day.slots.filter(({ subject }) => !subject.id.startsWith('alone'));
  const slots = [earlier, ...session, ...later];
  const pages = programPages({ days: [{ ...day, slots }], talks: [] }, 5);
  expect(pages.map(({ days }) => countRows(days))).toEqual([1, 5, 4]);
});

test('a page may end between two talks below the days, and has no day without rows', () => {
  const pages = programPages(program(0, 0, 4, 3), 5);
  expect(pages.map(({ days, talks }) => [days.length, countRows(days), talks.length])).toEqual([
    [2, 4, 0],
    [0, 0, 3],
  ]);
});

test('a slot that lasts for days is an entry of each day, and of that day’s page', () => {
  const { days } = assembleSchedule(
    makeContent({
      talks: {
        long: { start: '2026-10-24T10:00', end: '2026-10-25T18:00' },
        saturday: { start: '2026-10-24T12:00', minutes: 30 },
        sunday: { start: '2026-10-25T12:00', minutes: 30 },
      },
    }),
  );
  const ids = (slots: Program['days'][number]['slots']) => slots.map(({ subject }) => subject.id);
  const pages = (most: number) =>
    programPages({ days, talks: [] }, most).map((page) =>
      page.days.map(({ slots, ongoing }) => [ids(slots), ids(ongoing)]),
    );
  expect(countRows(days)).toBe(4);
  expect(pages(2)).toEqual([[[['long', 'saturday'], []]], [[['sunday'], ['long']]]]);
  expect(pages(1)).toEqual([
    [[['long'], []]],
    [[['saturday'], []]],
    [[[], ['long']]],
    [[['sunday'], []]],
  ]);
});

test('5,000 posters of a session are split into pages of equal length', () => {
  const [poster] = program(0, 0, 0, 1).talks;
  if (poster === undefined) throw new Error('There is a talk without a time.');
  const talks = Array.from({ length: 5000 }, () => poster);
  const pages = programPages({ days: [], talks });
  expect(pages.map((page) => page.talks.length)).toEqual([1000, 1000, 1000, 1000, 1000]);
  expect(Math.max(...pages.map((page) => page.talks.length))).toBeLessThanOrEqual(mostOnPage);
});

test('a link to a row of a long day leads to the day’s page with that row', () => {
  const count = mostOnPage + 100;
  const schedule = assembleSchedule(
    makeContent({
      talks: Object.fromEntries(
        Array.from({ length: count }, (_, index): Written => [
          `talk-${index}`,
          { start: `2026-10-24T${index < count / 2 ? '09' : '15'}:00`, minutes: 30 },
        ]),
      ),
    }),
  );
  const numbers = schedule.slots.map((slot) => [slot.start.hour, dayPageNumber(slot, schedule)]);
  expect(new Set(numbers.map(String))).toEqual(new Set(['9,1', '15,2']));
});
