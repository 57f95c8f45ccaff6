import { describe, expect, test } from 'vitest';
import { chooseCurrentSlot } from '#src/browser/live/current-slot.ts';
import type { SlotCandidate } from '#src/browser/live/current-slot.ts';

interface Named extends SlotCandidate {
  readonly name: string;
}
const minute = 60_000;
const slot = (
  name: string,
  start: number,
  end: number,
  more: Partial<Pick<SlotCandidate, 'role' | 'isPicked'>> = {},
): Named => ({
  name,
  start: start * minute,
  end: end * minute,
  role: 'item',
  isPicked: false,
  ...more,
});
const picked = { isPicked: true };
const breakRole = { role: 'break' } as const;
const sessionRole = { role: 'session' } as const;

/** `now A +1`: the chosen slot, and the number of others. */
function chosen(at: number, ...slots: readonly Named[]): string {
  const current = chooseCurrentSlot(slots, at * minute);
  if (current === undefined) return 'nothing';
  const { slot, phase, others } = current;
  return `${phase} ${slot.name}${others > 0 ? ` +${others}` : ''}`;
}

describe('the line about now names', () => {
  test('a slot that is on, with the number of others', () => {
    expect(chosen(5, slot('A', 0, 30), slot('B', 0, 30), slot('C', 30, 60))).toBe('now A +1');
  });

  test('the slot that began last, because a talk that began long ago is about to end', () => {
    expect(chosen(25, slot('Tutorial', 0, 180), slot('B', 20, 40))).toBe('now B +1');
  });

  test('the first slot within the hour, while nothing is on', () => {
    expect(chosen(0, slot('Later', 50, 60), slot('A', 20, 40), slot('B', 20, 40))).toBe(
      'soon A +1',
    );
    expect(chosen(0, slot('Too far', 61, 90))).toBe('nothing');
  });

  test('a pick before other talks, whether it is on or begins with them', () => {
    expect(chosen(5, slot('A', 0, 30), slot('Mine', 0, 30, picked))).toBe('now Mine +1');
    expect(chosen(0, slot('A', 20, 40), slot('Mine', 20, 40, picked))).toBe('soon Mine +1');
  });

  test('the next pick, when it is time to walk there', () => {
    const slots = [
      slot('On', 0, 60, picked),
      slot('Other', 50, 80),
      slot('Mine', 60, 90, picked),
    ] as const;
    expect(chosen(44, ...slots)).toBe('now On');
    expect(chosen(45, ...slots)).toBe('soon Mine');
  });

  test('a talk rather than the desk that is open all day, or the session around it', () => {
    const desk = slot('Desk', 0, 600, breakRole);
    const session = slot('Session', 0, 90, sessionRole);
    expect(chosen(5, desk, session, slot('Talk', 0, 30))).toBe('now Talk');
    expect(chosen(40, desk, session, slot('Talk', 0, 30))).toBe('now Session');
    expect(chosen(100, desk, session)).toBe('now Desk');
  });

  test('the slot after a break, once it is near', () => {
    const slots = [slot('Lunch', 0, 60, breakRole), slot('Talk', 60, 90)] as const;
    expect(chosen(44, ...slots)).toBe('now Lunch');
    expect(chosen(45, ...slots)).toBe('soon Talk');
  });

  test('nothing before and after the day, and no slot that ends at this very minute', () => {
    expect(chosen(30, slot('A', 0, 30))).toBe('nothing');
    expect(chosen(30, slot('A', 0, 30), slot('B', 30, 60))).toBe('now B');
    expect(chosen(0)).toBe('nothing');
  });
});
