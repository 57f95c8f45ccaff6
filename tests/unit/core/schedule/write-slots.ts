import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/** A slot on one line, for comparison: `talks/opening/1 2026-10-24T09:00+02:00 30`. */
export function writeSlot({ name, start, end }: Slot): string {
  const minutes = (end.toMillis() - start.toMillis()) / 60_000;
  return `${name} ${start.toFormat("yyyy-MM-dd'T'HH:mmZZ")} ${minutes}`;
}

export function writeSlots(slots: readonly Slot[]): string[] {
  return slots.map(writeSlot);
}

/** Slots by name, each with its start's wall clock and its minutes: `{ 'talks/a/1': '09:00 30' }`. */
export function timesOf(slots: readonly Slot[]): Record<string, string> {
  return Object.fromEntries(
    slots.map((slot) => {
      const minutes = (slot.end.toMillis() - slot.start.toMillis()) / 60_000;
      return [slot.name, `${slot.start.toFormat('HH:mm')} ${minutes}`];
    }),
  );
}

/** A problem on one line: `talks/opening slots.1.start wall-clock-form`. */
export function writeProblem({ at, path, kind }: PlacingProblem): string {
  return `${at.collection}/${at.id} ${path.join('.')} ${kind}`;
}

export function slotNamed(slots: readonly Slot[], name: string): Slot {
  const slot = slots.find((one) => one.name === name);
  if (slot === undefined) throw new Error(`There is no slot ${name}.`);
  return slot;
}
