import type { Slot } from './schedule.ts';

/** Two slots that can't both be: in the order of time. */
export interface RoomClash {
  readonly slots: readonly [Slot, Slot];
}

/** Two slots at which one person speaks at once. */
export interface SpeakerClash {
  readonly slots: readonly [Slot, Slot];
  /** The speaker's id. */
  readonly speaker: string;
}

/** Every pair of slots that overlap in a room, once. */
export function* roomClashes(slots: readonly Slot[]): Generator<RoomClash> {
  throw new Error(`Room clashes of ${slots.length} slots are not written yet.`);
}

/** Every pair of slots that overlap and have a speaker in common, once for each speaker. */
export function* speakerClashes(slots: readonly Slot[]): Generator<SpeakerClash> {
  throw new Error(`Speaker clashes of ${slots.length} slots are not written yet.`);
}
