import { describe, expect, test } from 'vitest';
import { knownAfter, latestOfEach } from '#src/browser/live/latest-of-each.ts';

const change = (identity: string, ...texts: readonly string[]) => ({
  identity,
  title: identity,
  lines: texts.map((text) => ({ text })),
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

  test('contain each talk once, with all its changes in order', () => {
    expect(latestOfEach(publications, '2021-04-01T12:00:00Z')).toEqual([
      change('a', 'now in Room 2', 'cancelled'),
      change('b', 'new'),
    ]);
  });

  test('are empty after the newest publication', () => {
    expect(latestOfEach(publications, '2021-04-08T12:00:00.000Z')).toEqual([]);
  });

  test('are known up to the newest publication in the list', () => {
    expect(knownAfter(publications, '2021-04-01T12:00:00Z')).toBe('2021-04-08T12:00:00Z');
  });

  test('stay known if the list is older', () => {
    expect(knownAfter(publications, '2021-04-09T12:00:00Z')).toBe('2021-04-09T12:00:00Z');
    expect(knownAfter([], '2021-04-09T12:00:00Z')).toBe('2021-04-09T12:00:00Z');
  });

  describe('the changes of a talk that moved several times', () => {
    const moved = (...moves: readonly ReturnType<typeof move>[]) =>
      moves.map((one, day) => ({
        at: `2021-04-0${String(8 - day)}T12:00:00Z`,
        changes: [{ identity: 'a', title: 'a', lines: [one] }],
      }));
    const lines = (...moves: readonly ReturnType<typeof move>[]) =>
      latestOfEach(moved(...moves), '2021-04-01T12:00:00Z').map(
        ({ lines: [thing] }) => thing && [thing.from?.start, thing.to?.start],
      );

    test('contain one move, from its time then to its time now', () => {
      expect(lines(move('11:00', '12:00'), move('10:00', '11:00'))).toEqual([
        [span('10:00').start, span('12:00').start],
      ]);
    });

    test('are empty if it is back at its time', () => {
      expect(lines(move('11:00', '10:00'), move('10:00', '11:00'))).toEqual([]);
    });

    test('keep its other changes', () => {
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
