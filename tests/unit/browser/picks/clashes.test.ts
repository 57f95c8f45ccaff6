import { describe, expect, test } from 'vitest';
import { findClashes, shortTitle } from '#src/browser/picks/clashes.ts';
import type { Planned } from '#src/browser/picks/plan.ts';

const at = (clock: string): number => Date.parse(`2021-04-09T${clock}Z`);

const planned = (pick: string, from: string, to: string): Planned => ({
  ...{ pick, start: at(from), end: at(to), day: '2021-04-09', building: undefined },
});

const clashes = (slots: readonly Planned[], within: [string, string][] = []) =>
  findClashes(slots, new Map(within));

describe('picks at the same time', () => {
  test('are one clash, with their shared minutes counted once', () => {
    const slots = [planned('a', '10:00', '11:00'), planned('b', '10:45', '12:00')];
    expect(clashes(slots)).toEqual([
      { picks: ['a', 'b'], overlaps: [{ picks: ['a', 'b'], minutes: 15 }] },
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
        overlaps: [
          { picks: ['a', 'b'], minutes: 10 },
          { picks: ['b', 'c'], minutes: 10 },
        ],
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
          { picks: ['a', 'b', 'c'], minutes: 30 },
          { picks: ['a', 'b'], minutes: 30 },
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
      { picks: ['a', 'b', 'talk'], overlaps: [{ picks: ['a', 'b', 'talk'], minutes: 30 }] },
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
          { picks: ['talk', 'other'], minutes: 15 },
          { picks: ['session', 'other'], minutes: 15 },
        ],
      },
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

describe('a title in a clash', () => {
  test('stays whole if it is short', () => {
    expect(shortTitle('Seeing rivers from above')).toBe('Seeing rivers from above');
  });

  test('ends after a word, with an ellipsis', () => {
    expect(shortTitle('Who reads a warning at 3 a.m.? A randomized trial')).toBe(
      'Who reads a warning at 3…',
    );
  });

  test('may be cut anywhere in a script without spaces, but never within a letter', () => {
    expect(shortTitle('洪水'.repeat(20))).toBe(`${'洪水'.repeat(14)}…`);
    expect(shortTitle('👩‍🔬'.repeat(40))).toBe(`${'👩‍🔬'.repeat(28)}…`);
  });
});
