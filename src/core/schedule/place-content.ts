import type { Content } from '#src/core/model/entry.ts';
import type { PlacingProblem } from './placing-problem.ts';
import type { Slot } from './schedule.ts';

/** All slots of the content, drafts included, in the order of time, and what could not be placed. */
export interface PlacedContent {
  readonly slots: readonly Slot[];
  readonly problems: readonly PlacingProblem[];
}

/**
 * Places every talk and session in time and room, by the rules of the content model. It never throws
 * on what organizers wrote: a time that can't be placed becomes a problem, and what stands on it is
 * left out without another one.
 */
export function placeContent(content: Content): PlacedContent {
  throw new Error(`Placing ${content.event.id} is not written yet.`);
}
