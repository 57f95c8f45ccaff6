import { describe, expect, test } from 'vitest';
import {
  compareIds,
  compareMembers,
  compareOrder,
  nameCollator,
  orderSlots,
} from '#src/core/schedule/order.ts';
import { sortNameOf } from '#src/core/schedule/sort-name.ts';
import { placeContent } from '#src/core/schedule/place-content.ts';
import { eventDates } from '#src/core/schedule/event-dates.ts';
import { makeContent, makeEvent, span } from './make-content.ts';
import type { WrittenContent } from './make-content.ts';

/** The order of slots, whatever their order was before. */
const ordered = (written: WrittenContent): string[] => {
  const content = makeContent(written);
  const { slots } = placeContent(content);
  const names = slots.map(({ name }) => name);
  expect(orderSlots(content.event, slots.toReversed()).map(({ name }) => name)).toEqual(names);
  return names.map((name) => name.split('/')[1] ?? '');
};

describe('slots that begin together', () => {
  test('are sorted by end, then by room with those without one first, then by title and by name', () => {
    expect(
      ordered({
        talks: {
          e: span('09:00', 60, { room: 'cellar', title: 'A' }),
          d: span('09:00', 60, { room: 'hall', title: 'Same 10' }),
          'd-z': span('09:00', 60, { room: 'attic', title: 'Z' }),
          c: span('09:00', 60, { room: 'hall', title: 'Same 9' }),
          b: span('09:00', 60, { title: 'Z' }),
          a: span('09:00', 30, { room: 'cellar', title: 'Z' }),
          g: span('09:00', 60, { room: 'cellar', title: 'B' }),
          f: span('09:00', 60, { room: 'cellar', title: 'B' }),
          i: span('09:00', 60, { room: 'cellar', title: 'C 9,000' }),
          h: span('09:00', 60, { room: 'cellar', title: 'C 600' }),
        },
      }),
    ).toEqual(['a', 'b', 'c', 'd', 'd-z', 'e', 'f', 'g', 'h', 'i']);
  });

  test('are sorted after their headings, the longest heading first, and of two equally long ones the outer one', () => {
    expect(
      ordered({
        sessions: {
          z: span('09:00', 180),
          y: span('09:00', 180, { within: 'z' }),
          x: span('09:00', 60, { within: 'y' }),
        },
        talks: { a: { session: 'x', minutes: 10 } },
      }),
    ).toEqual(['z', 'y', 'x', 'a']);
  });

  test('are sorted after the slot whose time they share, at any depth', () => {
    expect(
      ordered({
        sessions: {
          z: span('09:00', 60, { room: 'foyer' }),
          y: { within: 'z', room: 'attic' },
        },
        talks: { a: { session: 'y', room: 'hall' }, b: { session: 'z', room: 'hall' } },
      }),
    ).toEqual(['z', 'b', 'y', 'a']);
  });
});

describe('members of a session', () => {
  const { talks } = makeContent({
    talks: {
      c: { order: 2 },
      b: { order: 10 },
      a: {},
      'p-10': { board: '3.2' },
      'p-9': { board: '3.10' },
      'p-2': { board: '3.10' },
    },
  });

  test('are sorted by order, then by board, then by id, with numbers as numbers', () => {
    expect(talks.toSorted(compareMembers).map(({ id }) => id)).toEqual([
      ...['c', 'b', 'a', 'p-10', 'p-2', 'p-9'],
    ]);
  });

  test('are equal without an order, and come after those with one', () => {
    expect(compareOrder(undefined, undefined)).toBe(0);
    expect(compareOrder(3, 3)).toBe(0);
    expect(Math.sign(compareOrder(3, undefined))).toBe(-1);
    expect(Math.sign(compareOrder(undefined, 3))).toBe(1);
  });

  test('ids are never equal', () => {
    expect(['paper-10', 'paper-2', 'paper-02'].toSorted(compareIds)).toEqual([
      ...['paper-02', 'paper-2', 'paper-10'],
    ]);
    expect(compareIds('a', 'a')).toBe(0);
    expect(compareIds('paper-02', 'paper-2')).not.toBe(0);
  });
});

test('names are sorted as in English if the machine does not support the language', () => {
  const names = ['b10', 'b9', 'Ä', 'a'];
  expect(names.toSorted(nameCollator('not a language').compare)).toEqual(['a', 'Ä', 'b9', 'b10']);
  expect(['z', 'ä'].toSorted(nameCollator('sv').compare)).toEqual(['z', 'ä']);
  expect(['z', 'ä'].toSorted(nameCollator('de').compare)).toEqual(['ä', 'z']);
});

test.each([
  ...['PhD', 'Ph.D.', 'Ph. D', 'DPhil', 'D.Phil.', 'MD', 'M.D.', 'Dr', 'Prof.', 'BSc', 'M.Sc.'],
  ...['BA', 'M.A.', 'BEng', 'M.Eng.', 'MBA', 'MPH', 'LLB', 'LL.M.', 'JD', 'J.D.', 'RN', 'Esq.'],
  ...['Jr.', 'Sr', 'II', 'III', 'IV'],
])('a name is sorted without %s after a comma, but with its last word', (suffix) => {
  const sorted = (name: string) => sortNameOf({ data: { name } });
  expect(sorted(`Ada Lovelace, ${suffix}`)).toBe('Lovelace Ada');
  expect(sorted(`Ada Lovelace, ${suffix}, ${suffix}`)).toBe('Lovelace Ada');
  expect(sorted(`Ada Lovelace, ${suffix}x Sons`)).toContain(suffix);
});

test.each(['PhD', 'Ph. D.', 'Jr.', 'sr', 'II', 'III', 'IV'])(
  'a name is sorted without %s at its end',
  (suffix) => {
    const sorted = (name: string) => sortNameOf({ data: { name } });
    expect(sorted(`Ada Lovelace  ${suffix}`)).toBe('Lovelace Ada');
    expect(sorted(`Ada ${suffix} Lovelace`)).toContain(suffix);
  },
);

test('a name of which nothing is left is sorted as written', () => {
  const sorted = (name: string) => sortNameOf({ data: { name } });
  expect(sorted('(她) [she]')).toBe('[she] (她)');
  expect(sorted('7 (seven)')).toBe('7');
  expect(sorted('Ada  von   Bern')).toBe('Bern Ada von');
  expect(sorted('王芳〔Fang〕')).toBe('王芳');
});

test('dates have a break if two or more days between them are empty', () => {
  const dates = (end: string, used: readonly string[]) =>
    eventDates({
      event: makeEvent({ start: '2027-01-11', end }),
      days: used.map((date, index) => ({ date, number: index + 1, slots: [], ongoing: [] })),
    });
  expect(dates('2027-01-14', ['2027-01-11', '2027-01-14'])).toBe('January 11 and 14, 2027');
  expect(dates('2027-01-13', ['2027-01-11', '2027-01-13'])).toBe('January 11–13, 2027');
  expect(dates('2027-01-19', ['2027-01-11', '2027-01-12', '2027-01-18', '2027-01-19'])).toBe(
    'January 11–12 and 18–19, 2027',
  );
  expect(dates('2027-01-19', ['2027-01-11'])).toBe('January 11–19, 2027');
  expect(dates('2027-01-19', ['2027-01-18'])).toBe('January 11–19, 2027');
  expect(dates('2027-01-19', [])).toBe('January 11–19, 2027');
});
