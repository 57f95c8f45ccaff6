import type { Content } from '#src/core/model/entry.ts';
import { readEventFrame, type EventFrame } from './event-frame.ts';
import { placeEventHours } from './event-hours.ts';
import { instantFacts, type InstantFacts } from './instant-facts.ts';
import { makeSlots } from './make-slots.ts';
import { orderSlots } from './order-slots.ts';
import { placeEntries, type PlacedEntries } from './place-entries.ts';
import { timePlacer } from './place-time.ts';
import type { PlacingProblem } from './placing-problem.ts';
import type { Schedule, Slot } from './schedule.ts';

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
  const { placed, facts, problems } = placeAll(content);
  return { slots: orderSlots(content.event, makeSlots(content.event, placed, facts)), problems };
}

/** The content placed, before slots are made of it. */
export interface Placed {
  readonly placed: PlacedEntries;
  readonly facts: InstantFacts;
  readonly frame: EventFrame;
  readonly hours: Pick<Schedule, 'chat' | 'noticeUntil'>;
  readonly problems: readonly PlacingProblem[];
}

/** Places the content; {@link placeContent} and the schedule make their slots from it. */
export function placeAll(content: Content): Placed {
  const { frame, problems: ofEvent } = readEventFrame(content.event);
  const problems: PlacingProblem[] = [...ofEvent];
  const placeTime = timePlacer(frame.zone);
  const facts = instantFacts(frame.dayEnds);
  const hours = placeEventHours(content.event, placeTime, problems);
  const placed = placeEntries(content, frame.dates, { placeTime, dayOf: facts.dayOf }, problems);
  return { placed, facts, frame, hours, problems };
}
