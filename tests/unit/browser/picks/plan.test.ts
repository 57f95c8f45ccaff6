import { describe, expect, test } from 'vitest';
import { planPicks } from '#src/browser/picks/plan.ts';
import type { Planned } from '#src/browser/picks/plan.ts';

const at = (clock: string): number => Date.parse(`2021-04-09T${clock}Z`);

const planned = (pick: string, from: string, to: string, building?: string): Planned => ({
  ...{ pick, start: at(from), end: at(to), day: '2021-04-09', building },
});

const plan = (slots: readonly Planned[], walk?: number) => planPicks(slots, walk);

describe('gaps between picks', () => {
  test('count from the end of all earlier picks', () => {
    const notes = plan([
      planned('long', '09:00', '11:00'),
      planned('short', '09:30', '10:00'),
      planned('next', '11:45', '12:00'),
    ]);
    expect(notes.get('next')?.freeMinutes).toBe(45);
    expect(notes.get('short')?.freeMinutes).toBeUndefined();
  });

  test('are not reported if they last only a few minutes, or overnight', () => {
    const evening = planned('evening', '20:00', '21:00');
    const morning = { ...planned('morning', '23:00', '23:30'), day: '2021-04-10' };
    const notes = plan([planned('a', '19:00', '19:50'), evening, morning]);
    expect(notes.get('evening')?.freeMinutes).toBeUndefined();
    expect(notes.get('morning')?.freeMinutes).toBeUndefined();
  });
});

describe('the walk between buildings', () => {
  const slots = [planned('a', '10:00', '11:00', 'Innhaus'), planned('b', '11:05', '12:00', 'Aula')];

  test('is reported if there is less time than it takes', () => {
    expect(plan(slots, 8).get('b')?.hurry).toEqual({ from: 'a', minutes: 5 });
    expect(plan(slots, 5).get('b')?.hurry).toBeUndefined();
  });

  test('is not reported within a building, or if a building or the walk is unknown', () => {
    const [a, b] = slots;
    if (a === undefined || b === undefined) throw new Error('two slots');
    expect(plan([a, { ...b, building: 'Innhaus' }], 8).get('b')?.hurry).toBeUndefined();
    expect(plan([a, { ...b, building: undefined }], 8).get('b')?.hurry).toBeUndefined();
    expect(plan(slots).get('b')?.hurry).toBeUndefined();
  });

  test('starts at the last known building', () => {
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
