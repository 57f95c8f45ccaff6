import type { DateTime } from 'luxon';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { minutesBetween } from '#src/core/time/interval.ts';
import type { EventClock } from './event-clock.ts';
import type { PlacedTime } from './place-time.ts';
import type { TellProblem } from './tell-problem.ts';

/** A time as an entry, or one of its `slots`, writes it. */
export interface WrittenSpan {
  readonly start: string;
  readonly end?: string | undefined;
  readonly minutes?: number | undefined;
}

export interface Span {
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
}

/** A slot takes less than this: longer ones no calendar app and no grid shows as what they are. */
export const slotMinutesLimit = 24 * 60;

/** Places a start with its end or minutes; `base` is the path of what holds them. Undefined where that can't be, which has been told then. */
export function placeSpan(
  written: WrittenSpan,
  base: FieldPath,
  clock: EventClock,
  tell: TellProblem,
): Span | undefined {
  const place = (text: string, field: string): (PlacedTime & { ok: true }) | undefined => {
    const placed = clock.place(text);
    if (placed.ok) return placed;
    if (placed.trouble !== undefined) tell([...base, field], placed.trouble);
    return undefined;
  };
  const start = place(written.start, 'start');
  const end = written.end === undefined ? undefined : place(written.end, 'end');
  const { minutes } = written;

  if (written.end === undefined && minutes === undefined) {
    tell([...base, 'start'], { problem: 'no-length' });
    return undefined;
  }
  if (written.end !== undefined && minutes !== undefined) {
    tell([...base, 'minutes'], { problem: 'end-and-minutes' });
    return undefined;
  }
  if (start === undefined) return undefined;

  if (minutes !== undefined) {
    if (minutes < slotMinutesLimit) {
      return { start: start.instant, end: clock.later(start.instant, minutes) };
    }
    tell([...base, 'minutes'], { problem: 'slot-too-long', minutes });
    return undefined;
  }
  if (end === undefined) return undefined;
  const elapsed = minutesBetween(start.instant, end.instant);
  if (elapsed > 0 && elapsed < slotMinutesLimit) return { start: start.instant, end: end.instant };
  const path = [...base, 'end'];
  if (elapsed > 0) tell(path, { problem: 'slot-too-long', minutes: elapsed });
  else {
    tell(path, { problem: 'end-not-after-start', start: start.wallClock, end: end.wallClock });
  }
  return undefined;
}
