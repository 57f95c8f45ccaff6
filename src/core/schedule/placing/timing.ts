import type { TalkSlot } from '#src/core/model/slot.ts';
import { isPresented } from '#src/core/model/talk.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import type { EventClock } from './event-clock.ts';
import { placeSpan, slotMinutesLimit } from './own-span.ts';
import type { OwnTime, SharedTime, Timed } from './placement.ts';
import { loneKey, slotKeys } from './slot-keys.ts';
import { problemTeller, type TellProblem } from './tell-problem.ts';

/** What an entry says of when it takes place. */
export interface Timing {
  readonly placing: Slot['placing'];
  /** Its own times: those that could be placed. */
  readonly times: readonly OwnTime[];
  /** Slots of a talk that share the time of a session they name. */
  readonly shared: readonly SharedTime[];
  /** For followers: how long they take. */
  readonly minutes: number;
  /** Whether all it says could be placed. What rests on times that could not is left unplaced, and not judged. */
  readonly complete: boolean;
}

/**
 * Reads what a talk or session says of its time: a start or slots are its own times; minutes alone
 * follow a predecessor; nothing shares the session's time; what is not presented has no time. What is wrong goes to `problems`.
 */
export function readTiming(entry: Timed, clock: EventClock, problems: PlacingProblem[]): Timing {
  const tell = problemTeller(entry, problems);
  const { start, end, minutes, slots } = entry.data;
  if (entry.collection === 'talks' && !isPresented(entry)) return ownTiming([], 0);

  if (slots !== undefined) {
    if (start !== undefined) tell(['start'], { problem: 'start-and-slots' });
    else if (end !== undefined) tell(['end'], { problem: 'end-without-start' });
    const { times, shared } = readSlots(slots, minutes, clock, tell);
    return { ...ownTiming(times, slots.length - shared.length), shared };
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
  const none = { times: [], shared: [] };
  if (minutes === undefined) return { placing: 'shares', ...none, minutes: 0, complete: true };

  const complete = minutes < slotMinutesLimit;
  if (!complete) tell(['minutes'], { problem: 'slot-too-long', minutes });
  return { placing: 'follows', ...none, minutes, complete };
}

function ownTiming(times: readonly OwnTime[], written: number): Timing {
  return { placing: 'own', times, shared: [], minutes: 0, complete: times.length === written };
}

/** Places written slots. The entry's own minutes are what each takes unless it says otherwise. */
function readSlots(
  slots: readonly TalkSlot[],
  minutes: number | undefined,
  clock: EventClock,
  tell: TellProblem,
): Pick<Timing, 'times' | 'shared'> {
  const keys = slotKeys(slots, tell);
  const times: OwnTime[] = [];
  const shared: SharedTime[] = [];
  slots.forEach((written, index) => {
    const path = ['slots', index];
    const key = keys[index] ?? loneKey;
    const { start, session } = written;
    if (start === undefined) {
      if (session === undefined || written.minutes !== undefined || written.end !== undefined) {
        tell(path, { problem: 'slot-without-start', number: index + 1 });
      } else shared.push({ key, written, path, session });
      return;
    }
    const takes = written.minutes ?? (written.end === undefined ? minutes : undefined);
    const span = placeSpan({ ...written, start, minutes: takes }, path, clock, tell);
    if (span !== undefined) times.push({ ...span, key, written, path });
  });
  return { times, shared };
}
