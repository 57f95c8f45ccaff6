import type { TalkSlot } from '#src/core/model/slot.ts';
import type { TellProblem } from './tell-problem.ts';

/** The key of a slot that is alone and names none. */
export const loneKey = '1';

/**
 * The keys of written slots, in their order. A missing or repeated key is told, and gets a stand-in
 * that no key can be, so that the slot's name stays unique and its other problems are found.
 */
export function slotKeys(slots: readonly TalkSlot[], tell: TellProblem): string[] {
  const known = new Set<string>();
  return slots.map(({ key }, index) => {
    const standIn = `~${index + 1}`;
    if (key === undefined) {
      if (slots.length === 1) return loneKey;
      tell(['slots', index], {
        problem: 'slot-key-missing',
        number: index + 1,
        of: slots.length,
      });
      return standIn;
    }
    if (known.has(key)) {
      tell(['slots', index, 'key'], { problem: 'slot-key-twice', key });
      return standIn;
    }
    known.add(key);
    return key;
  });
}
