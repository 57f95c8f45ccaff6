import { isPause } from '#src/core/model/kind.ts';
import type { Day, Slot } from '#src/core/schedule/schedule.ts';

/** What a day is made of at a glance: its sessions, and the talks that stand in none; no pauses. */
export const blocksOf = (day: Day): Slot[] =>
  day.slots.filter((slot) => slot.parent === undefined && !isPause(slot.kind.like));
