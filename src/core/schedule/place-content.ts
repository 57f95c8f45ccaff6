import type { Content } from '#src/core/model/entry.ts';
import type { PlacingProblem } from './placing-problem.ts';
import { makeSlots } from './placing/make-slots.ts';
import { orderSlots } from './placing/order-slots.ts';
import { placeAll } from './placing/place-all.ts';
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
  const { entries, clock, problems } = placeAll(content);
  return { slots: orderSlots(content.event, makeSlots(content.event, entries, clock)), problems };
}
