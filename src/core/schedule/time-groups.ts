import type { DateTime } from 'luxon';
import { isRepeated } from '#src/core/time/place-wall-clock.ts';
import type { Slot } from './schedule.ts';

/** What starts at the same instant: a time heading and the rows under it. */
export interface TimeGroup {
  readonly start: DateTime<true>;
  readonly slots: readonly Slot[];
  /** Whether the wall clock of the start exists twice that night: then its offset must be told. */
  readonly ambiguous: boolean;
  /** By how many minutes the event's clocks moved since the group before: 60, -60; 0 on any other day. */
  readonly clockChangeMinutes: number;
}

/** Groups slots that are in the order of time by their start. The two hours of a night that a clock change repeats stay apart. */
export function groupByStart(slots: readonly Slot[]): TimeGroup[] {
  const groups = [...Map.groupBy(slots, ({ start }) => start.toMillis()).values()];
  let offsetBefore: number | undefined;
  return groups.flatMap((together) => {
    const [first] = together;
    if (first === undefined) return [];
    const { start } = first;
    const clockChangeMinutes = start.offset - (offsetBefore ?? start.offset);
    offsetBefore = start.offset;
    return [{ start, slots: together, ambiguous: isRepeated(start), clockChangeMinutes }];
  });
}
