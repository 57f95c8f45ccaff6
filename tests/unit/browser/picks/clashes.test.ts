import { describe, expect, test } from 'vitest';
import { findClashes } from '#src/browser/picks/clashes.ts';
import type { Planned } from '#src/browser/picks/plan.ts';

const at = (clock: string): number => Date.parse(`2021-04-09T${clock}Z`);

const planned = (pick: string, from: string, to: string): Planned => ({
  ...{ pick, start: at(from), end: at(to), day: '2021-04-09', building: undefined },
});

const overlap = (picks: readonly string[], from: string, to: string) => ({
  ...{ picks, start: at(from), end: at(to) },
});

const clashes = (slots: readonly Planned[], within: [string, string][] = []) =>
  findClashes(slots, new Map(within));

describe('picks at the same time', () => {
  test('are one clash, with the time that they share', () => {
    const slots = [planned('a', '10:00', '11:00'), planned('b', '10:45', '12:00')];
    expect(clashes(slots)).toEqual([
      { picks: ['a', 'b'], overlaps: [overlap(['a', 'b'], '10:45', '11:00')] },
    ]);
  });

  test('do not clash if one ends when the other begins', () => {
    expect(clashes([planned('a', '10:00', '11:00'), planned('b', '11:00', '12:00')])).toEqual([]);
  });

  test('are one clash if each overlaps the next, with every overlap listed', () => {
    const slots = [
      planned('a', '10:00', '11:00'),
      planned('b', '10:50', '11:30'),
      planned('c', '11:20', '12:00'),
      planned('d', '12:00', '13:00'),
    ];
    expect(clashes(slots)).toEqual([
      {
        picks: ['a', 'b', 'c'],
        overlaps: [overlap(['a', 'b'], '10:50', '11:00'), overlap(['b', 'c'], '11:20', '11:30')],
      },
    ]);
  });

  test('are listed as three together rather than as pairs', () => {
    const slots = [
      planned('a', '10:00', '11:00'),
      planned('b', '10:00', '11:00'),
      planned('c', '10:00', '10:30'),
    ];
    expect(clashes(slots)).toEqual([
      {
        picks: ['a', 'b', 'c'],
        overlaps: [
          overlap(['a', 'b', 'c'], '10:00', '10:30'),
          overlap(['a', 'b'], '10:30', '11:00'),
        ],
      },
    ]);
  });

  test('do not clash if one is a session around the other, at any depth', () => {
    const slots = [planned('workshop', '09:00', '17:00'), planned('talk', '10:00', '10:30')];
    const within: [string, string][] = [
      ['talk', 'session'],
      ['session', 'workshop'],
    ];
    expect(clashes(slots, within)).toEqual([]);
  });

  test('do not clash if they share the time of their session, as posters do', () => {
    const poster = (pick: string) => ({ ...planned(pick, '10:00', '11:00'), shares: true });
    const session = planned('posters', '10:00', '11:00');
    const within: [string, string][] = ['a', 'b', 'c'].map((pick) => [pick, 'posters']);
    expect(clashes([poster('a'), session, poster('b')], within)).toEqual([]);
    const talk = planned('talk', '10:30', '11:00');
    expect(clashes([poster('a'), poster('b'), talk], within)).toEqual([
      { picks: ['a', 'b', 'talk'], overlaps: [overlap(['a', 'b', 'talk'], '10:30', '11:00')] },
    ]);
    const others: [string, string][] = [...within, ['d', 'more-posters']];
    expect(clashes([poster('a'), poster('d')], others)).toHaveLength(1);
  });

  test('are listed with the talk, not with the session around it as well', () => {
    const slots = [
      planned('session', '10:00', '11:00'),
      planned('talk', '10:00', '10:30'),
      planned('other', '10:15', '10:45'),
    ];
    expect(clashes(slots, [['talk', 'session']])).toEqual([
      {
        picks: ['session', 'talk', 'other'],
        overlaps: [
          overlap(['talk', 'other'], '10:15', '10:30'),
          overlap(['session', 'other'], '10:30', '10:45'),
        ],
      },
    ]);
  });

  test('are listed once if a session around them ends meanwhile', () => {
    const slots = [
      planned('session', '10:00', '10:30'),
      planned('talk', '10:00', '11:00'),
      planned('other', '10:00', '11:00'),
    ];
    expect(clashes(slots, [['talk', 'session']])).toEqual([
      {
        picks: ['talk', 'other'],
        overlaps: [overlap(['talk', 'other'], '10:00', '11:00')],
      },
    ]);
  });

  test('are listed each time if they overlap twice', () => {
    const slots = [
      planned('day', '09:00', '12:00'),
      planned('a', '09:00', '12:00'),
      planned('b', '10:00', '11:00'),
    ];
    const [clash] = clashes(slots);
    expect(clash?.overlaps).toEqual([
      overlap(['day', 'a'], '09:00', '10:00'),
      overlap(['day', 'a', 'b'], '10:00', '11:00'),
      overlap(['day', 'a'], '11:00', '12:00'),
    ]);
  });

  test('are found even if sessions claim to contain each other', () => {
    const slots = [planned('a', '09:00', '10:00'), planned('b', '09:00', '10:00')];
    const within: [string, string][] = [
      ['a', 'x'],
      ['x', 'y'],
      ['y', 'x'],
    ];
    expect(clashes(slots, within)).toHaveLength(1);
  });
});
