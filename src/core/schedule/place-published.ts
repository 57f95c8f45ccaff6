import type { Content } from '#src/core/model/entry.ts';
import { draftsOf, publishedPlacements } from './assembling/published.ts';
import { makeSlots } from './placing/make-slots.ts';
import { orderSlots } from './placing/order-slots.ts';
import { placeAll } from './placing/place-all.ts';
import type { Slot } from './schedule.ts';

/**
 * The slots of what is published, in the order of time. Drafts, and what lies in draft sessions, keep
 * their time while followers are placed, and are left out afterwards, as in the schedule itself.
 */
export function placePublished(content: Content): Slot[] {
  const { entries, clock } = placeAll(content);
  const drafts = draftsOf(content, entries.tree);
  const placements = publishedPlacements(entries, drafts);
  return orderSlots(content.event, makeSlots(content.event, { ...entries, placements }, clock));
}
