import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { EventClock } from './event-clock.ts';
import { placeSpan, slotMinutesLimit } from './own-span.ts';
import type { OwnTime, Timed } from './placement.ts';
import { loneKey, slotKeys } from './slot-keys.ts';
import { problemTeller, type TellProblem } from './tell-problem.ts';

/** What an entry says of when it takes place. */
export interface Timing {
  readonly placing: Slot['placing'];
  /** Its own times: those that could be placed. */
  readonly times: readonly OwnTime[];
  /** For followers: how long they take. */
  readonly minutes: number;
  /** Whether all it says could be placed. What rests on times that could not is left unplaced, and not judged. */
  readonly complete: boolean;
}

/**
 * Reads what a talk or session says of its time: a start or slots are its own times; minutes alone
 * follow a predecessor; nothing shares the session's time. What is wrong goes to `problems`.
 */
export function readTiming(entry: Timed, clock: EventClock, problems: PlacingProblem[]): Timing {
  const tell = problemTeller(entry, problems);
  const { start, end, minutes, slots } = entry.data;

  if (slots !== undefined) {
    if (start !== undefined) tell(['start'], { problem: 'start-and-slots' });
    else if (end !== undefined) tell(['end'], { problem: 'end-without-start' });
    return ownTiming(readSlots(slots, minutes, clock, tell), slots.length);
  }
  if (start !== undefined) {
    const span = placeSpan({ start, end, minutes }, [], clock, tell);
    const time = { key: loneKey, written: undefined, path: [] };
    return ownTiming(span === undefined ? [] : [{ ...span, ...time }], 1);
  }
  if (end !== undefined) {
    tell(['end'], { problem: 'end-without-start' });
    return ownTiming([], 1);
  }
  if (minutes === undefined) return { placing: 'shares', times: [], minutes: 0, complete: true };

  const complete = minutes < slotMinutesLimit;
  if (!complete) tell(['minutes'], { problem: 'slot-too-long', minutes });
  return { placing: 'follows', times: [], minutes, complete };
}

function ownTiming(times: readonly OwnTime[], written: number): Timing {
  return { placing: 'own', times, minutes: 0, complete: times.length === written };
}

/** Places written slots. The entry's own minutes are what each takes unless it says otherwise. */
function readSlots(
  slots: NonNullable<Timed['data']['slots']>,
  minutes: number | undefined,
  clock: EventClock,
  tell: TellProblem,
): OwnTime[] {
  const keys = slotKeys(slots, tell);
  return slots.flatMap((written, index) => {
    const takes = written.minutes ?? (written.end === undefined ? minutes : undefined);
    const path = ['slots', index];
    const span = placeSpan({ ...written, minutes: takes }, path, clock, tell);
    const key = keys[index] ?? loneKey;
    return span === undefined ? [] : [{ ...span, key, written, path }];
  });
}
