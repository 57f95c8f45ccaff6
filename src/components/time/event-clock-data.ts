import { memoize } from '#src/core/schedule/memoize.ts';
import type { Day, Schedule } from '#src/core/schedule/schedule.ts';
import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { offsetChanges, offsetSamples } from '#src/core/time/offset-changes.ts';
import { writeOffsetTable } from '#src/core/time/offset-table.ts';
import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { ownOffsets } from '#src/core/zones/own-database.ts';

/** The first and the last instant (milliseconds) of a day's slots; noon, if the day has no slots. */
export function dayInstants(
  { date, slots }: Pick<Day, 'date' | 'slots'>,
  { zone }: Pick<Schedule, 'zone'>,
): { readonly from: number; readonly to: number } {
  if (slots.length === 0) {
    const noon = placeWallClock(`${date}T12:00`, zone);
    // No zone changes its clocks at noon, although one once skipped a whole day.
    const millis = noon.ok ? noon.instant.toMillis() : Date.parse(`${date}T12:00Z`);
    return { from: millis, to: millis };
  }
  return {
    from: slots.reduce((first, { start }) => Math.min(first, start.toMillis()), Infinity),
    to: slots.reduce((last, { end }) => Math.max(last, end.toMillis()), -Infinity),
  };
}

/** The facts about the event's clock that the browser needs. */
interface EventClockData {
  readonly zone: string;
  /** The clock of a first visit: my time if people can take part remotely. */
  readonly first: 'event' | 'mine';
  /**
   * The instants (milliseconds) at which two zones are compared to find out whether they differ during the event, each
   * with the event's offset in minutes.
   */
  readonly samples: readonly { readonly instantMillis: number; readonly offsetMinutes: number }[];
  /** The zone's offsets from a year before the event to a year after it, in the form that `readOffsetTable` reads. */
  readonly offsets: string | undefined;
  /** The first and the last instant, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

/** The style of the event's times. */
export function clockStyle({ event: { data } }: Schedule): ClockStyle {
  return { language: data.language, hours: data.hours };
}

/** Extracts the event's clock from its schedule. */
export const eventClockData = memoize(({ event, zone, slots }: Schedule): EventClockData => {
  const placed = slots.flatMap(({ start, end }) => [start.toMillis(), end.toMillis()]);
  // Without a schedule, the event's dates are the samples.
  const dates = [Date.parse(`${event.data.start}T12:00Z`), Date.parse(`${event.data.end}T12:00Z`)];
  const samples = offsetSamples(zone, placed.length > 0 ? placed : dates);
  const from = samples[0]?.instantMillis ?? 0;
  const to = samples.at(-1)?.instantMillis ?? 0;
  return {
    zone,
    first: event.data.online === true ? 'mine' : 'event',
    samples,
    offsets: offsetsAround(zone, from, to),
    from,
    to,
  };
});

/** Whether the event's clock does not change during it: the header then names its offset, and no day has another. */
export function hasOneOffset(schedule: Schedule): boolean {
  const { zone, from, to } = eventClockData(schedule);
  return offsetChanges(zone, from, to).length === 0;
}

const yearMillis = 366 * 86_400_000;

/** Publications come before the event; chat hours and notices come around it. */
function offsetsAround(zone: string, from: number, to: number): string | undefined {
  const table = ownOffsets(zone);
  if (table === undefined) return undefined;
  return writeOffsetTable({
    ...table,
    from: Math.max(table.from, from - yearMillis),
    to: Math.min(table.to, to + yearMillis),
  });
}
