import { withAncestors } from '#src/core/schedule/schedule.ts';
import type { DateTime } from 'luxon';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { isMultiDay } from '#src/core/time/interval.ts';

/** A slot that is being placed in the grid, with its time as numbers. */
export interface GridTime {
  readonly slot: Slot;
  /** In milliseconds. A heading takes no time: its end is its start. */
  readonly start: number;
  readonly end: number;
  /** The instant at `end`, if it takes time. */
  readonly until: DateTime<true>;
  readonly heading: boolean;
}

/** A slot with the indexes of its columns, including the first and the last. */
export interface GridBlock extends GridTime {
  readonly first: number;
  readonly last: number;
  readonly spanning: boolean;
}

/**
 * Returns the times of a day's slots. A session is a heading here if the day shows any of its entries; otherwise it is
 * an entry itself. Slots that last a day or longer end with the rest of the day.
 */
export function gridTimes(slots: readonly Slot[]): GridTime[] {
  const holding = new Set<Slot>();
  const lastEnd = slots
    .filter((slot) => !isMultiDay(slot))
    .reduce<Slot['end'] | undefined>(
      (a, { end }) => (a === undefined || end > a ? end : a),
      undefined,
    );
  // From last to first, because a session's entries come after it.
  return slots
    .toReversed()
    .map((slot): GridTime => {
      const heading = slot.heading && holding.has(slot);
      if (!heading) for (const outer of withAncestors(slot).slice(1)) holding.add(outer);
      const start = slot.start.toMillis();
      const until = isMultiDay(slot) ? dayEndOf(slot, lastEnd) : slot.end;
      return { slot, start, end: heading ? start : until.toMillis(), until, heading };
    })
    .reverse();
}

/**
 * Where a grid cuts off slots that last for days: at the end of the last other slot, or after an hour if there is no
 * other slot.
 */
function dayEndOf({ start }: Slot, lastEnd: Slot['end'] | undefined): Slot['end'] {
  return lastEnd !== undefined && lastEnd > start ? lastEnd : start.plus({ hours: 1 });
}

/**
 * Whether two blocks can't share a cell because they overlap in time. A heading takes only a line before its start, so
 * it is in the way of slots that are already running, but not of those that start with it.
 */
export function collide(a: GridTime, b: GridTime): boolean {
  return a.start < b.end && b.start < a.end;
}
