import type { Content } from '#src/core/model/entry.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import { eventClock, type EventClock } from './event-clock.ts';
import { readEventFrame, type EventFrame } from './event-frame.ts';
import { placeEventHours } from './event-hours.ts';
import { placeEntries, type PlacedEntries } from './place-entries.ts';

/** Content placed in time, before slots are made of it. */
export interface Placed {
  readonly frame: EventFrame;
  readonly clock: EventClock;
  readonly entries: PlacedEntries;
  readonly hours: ReturnType<typeof placeEventHours>;
  readonly problems: readonly PlacingProblem[];
}

/** Places all content in time, drafts included. */
export function placeAll(content: Content): Placed {
  const { frame, problems: ofEvent } = readEventFrame(content.event);
  const problems: PlacingProblem[] = [...ofEvent];
  const clock = eventClock(frame);
  const hours = placeEventHours(content.event, clock, problems);
  const entries = placeEntries(content, frame.dates, clock, problems);
  return { frame, clock, entries, hours, problems };
}
