import { describe, expect, test } from 'vitest';
import { latestOfEach } from '#src/browser/live/latest-of-each.ts';

const change = (identity: string, ...texts: readonly string[]) => ({
  identity,
  title: identity,
  told: texts.map((text) => ({ text })),
});
const span = (start: string) => ({
  start: `2021-04-09T${start}:00Z`,
  end: `2021-04-09T${start.slice(0, 3)}59:00Z`,
});
const move = (from: string, to: string) => ({
  text: `moved from ${from} to ${to}`,
  from: span(from),
  to: span(to),
});

describe('changes since the last visit', () => {
  const publications = [
    { at: '2021-04-08T12:00:00Z', changes: [change('a', 'cancelled')] },
    { at: '2021-04-07T12:00:00Z', changes: [change('a', 'now in Room 2'), change('b', 'new')] },
    { at: '2021-04-01T12:00:00Z', changes: [change('c', 'new')] },
  ];

  test('is each talk once, with all that became of it in its order', () => {
    expect(latestOfEach(publications, '2021-04-01T12:00:00Z')).toEqual([
      change('a', 'now in Room 2', 'cancelled'),
      change('b', 'new'),
    ]);
  });

  test('is nothing after the newest publication', () => {
    expect(latestOfEach(publications, '2021-04-08T12:00:00.000Z')).toEqual([]);
  });

  describe('of a talk that moved several times', () => {
    const moved = (...moves: readonly ReturnType<typeof move>[]) =>
      moves.map((one, day) => ({
        at: `2021-04-0${String(8 - day)}T12:00:00Z`,
        changes: [{ identity: 'a', title: 'a', told: [one] }],
      }));
    const told = (...moves: readonly ReturnType<typeof move>[]) =>
      latestOfEach(moved(...moves), '2021-04-01T12:00:00Z').map(
        ({ told: [thing] }) => thing && [thing.from?.start, thing.to?.start],
      );

    test('is the way from where it was then to where it is now', () => {
      expect(told(move('11:00', '12:00'), move('10:00', '11:00'))).toEqual([
        [span('10:00').start, span('12:00').start],
      ]);
    });

    test('is nothing where that leads back', () => {
      expect(told(move('11:00', '10:00'), move('10:00', '11:00'))).toEqual([]);
    });

    test('keeps what else became of it', () => {
      const publications = [
        { at: '2021-04-08T12:00:00Z', changes: [change('a', 'now in Room 2')] },
        ...moved(move('11:00', '10:00'), move('10:00', '11:00')),
      ];
      expect(latestOfEach(publications, '2021-04-01T12:00:00Z')).toEqual([
        change('a', 'now in Room 2'),
      ]);
    });
  });
});
