import { describe, expect, test } from 'vitest';
import { planPicks } from '#src/browser/picks/plan.ts';
import type { Planned } from '#src/browser/picks/plan.ts';

const at = (clock: string): number => Date.parse(`2021-04-09T${clock}Z`);

const planned = (pick: string, from: string, to: string, building?: string): Planned => ({
  ...{ pick, start: at(from), end: at(to), day: '2021-04-09', building },
});

const plan = (slots: readonly Planned[], walk?: number, within: [string, string][] = []) =>
  planPicks(slots, walk, new Map(within));

describe('clashes among picks', () => {
  test('are told on both, with the minutes they share', () => {
    const notes = plan([planned('a', '10:00', '11:00'), planned('b', '10:45', '12:00')]);
    expect(notes.get('a')?.clashes).toEqual([{ pick: 'b', minutes: 15 }]);
    expect(notes.get('b')?.clashes).toEqual([{ pick: 'a', minutes: 15 }]);
  });

  test('are none where one ends when the other begins', () => {
    const notes = plan([planned('a', '10:00', '11:00'), planned('b', '11:00', '12:00')]);
    expect(notes.get('a')?.clashes).toEqual([]);
  });

  test('are none between a session and what lies within it, however deep', () => {
    const slots = [
      planned('workshop', '09:00', '17:00'),
      planned('talk', '10:00', '10:30'),
      planned('other', '10:15', '10:45'),
    ];
    const within: [string, string][] = [
      ['talk', 'session'],
      ['session', 'workshop'],
    ];
    const notes = plan(slots, undefined, within);
    expect(notes.get('talk')?.clashes.map(({ pick }) => pick)).toEqual(['other']);
    expect(notes.get('workshop')?.clashes.map(({ pick }) => pick)).toEqual(['other']);
  });

  test('end even where sessions are said to lie within each other', () => {
    const slots = [planned('a', '09:00', '10:00'), planned('b', '09:00', '10:00')];
    const within: [string, string][] = [
      ['a', 'x'],
      ['x', 'y'],
      ['y', 'x'],
    ];
    expect(plan(slots, undefined, within).get('a')?.clashes).toHaveLength(1);
  });
});

describe('gaps between picks', () => {
  test('count from the end of all that went before', () => {
    const notes = plan([
      planned('long', '09:00', '11:00'),
      planned('short', '09:30', '10:00'),
      planned('next', '11:45', '12:00'),
    ]);
    expect(notes.get('next')?.freeMinutes).toBe(45);
    expect(notes.get('short')?.freeMinutes).toBeUndefined();
  });

  test('of a few minutes are not told, nor those over night', () => {
    const evening = planned('evening', '20:00', '21:00');
    const morning = { ...planned('morning', '23:00', '23:30'), day: '2021-04-10' };
    const notes = plan([planned('a', '19:00', '19:50'), evening, morning]);
    expect(notes.get('evening')?.freeMinutes).toBeUndefined();
    expect(notes.get('morning')?.freeMinutes).toBeUndefined();
  });
});

describe('the walk between buildings', () => {
  const slots = [planned('a', '10:00', '11:00', 'Innhaus'), planned('b', '11:05', '12:00', 'Aula')];

  test('is told where there is less time than it takes', () => {
    expect(plan(slots, 8).get('b')?.hurry).toEqual({ from: 'a', minutes: 5 });
    expect(plan(slots, 5).get('b')?.hurry).toBeUndefined();
  });

  test('is not told within a building, nor where a building or the walk is not known', () => {
    const [a, b] = slots;
    if (a === undefined || b === undefined) throw new Error('two slots');
    expect(plan([a, { ...b, building: 'Innhaus' }], 8).get('b')?.hurry).toBeUndefined();
    expect(plan([a, { ...b, building: undefined }], 8).get('b')?.hurry).toBeUndefined();
    expect(plan(slots).get('b')?.hurry).toBeUndefined();
  });

  test('begins where one was last', () => {
    const notes = plan(
      [
        planned('early', '09:00', '10:00', 'Aula'),
        planned('late', '09:30', '11:00', 'Innhaus'),
        planned('next', '11:00', '12:00', 'Aula'),
      ],
      8,
    );
    expect(notes.get('next')?.hurry).toEqual({ from: 'late', minutes: 0 });
  });
});
