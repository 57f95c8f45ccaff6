import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { ClockStyle } from '#src/core/time/format-clock.ts';
import { offsetSamples } from '#src/core/time/offset-samples.ts';
import { writeOffsetTable } from '#src/core/time/own-offsets.ts';
import { ownOffsets } from '#src/core/time/zones/own-database.ts';

/** What the browser has to know of the event's clock. */
export interface EventClockData {
  readonly zone: string;
  /** The clock of a first visit: my time where one can take part from afar. */
  readonly first: 'event' | 'mine';
  /** The instants (milliseconds) that tell whether two zones differ during the event, with its offset in minutes. */
  readonly samples: readonly { readonly instantMillis: number; readonly offsetMinutes: number }[];
  /** The zone's offsets from a year before the event to a year after it, as `readOffsetTable` reads them. */
  readonly offsets: string | undefined;
  /** The first and the last instant, in milliseconds. */
  readonly from: number;
  readonly to: number;
}

const known = new WeakMap<Schedule, EventClockData>();

/** Takes the event's clock out of its schedule; once, for every page asks for it. */
export function eventClockData(schedule: Schedule): EventClockData {
  let data = known.get(schedule);
  if (data === undefined) known.set(schedule, (data = makeData(schedule)));
  return data;
}

/** How the event writes its times. */
export function clockStyle({ event: { data } }: Schedule): ClockStyle {
  return { language: data.language, hours: data.hours };
}

function makeData({ event, zone, slots }: Schedule): EventClockData {
  const placed = slots.flatMap(({ start, end }) => [start.toMillis(), end.toMillis()]);
  // Without a schedule the event's dates stand in for it.
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
}

const yearMillis = 366 * 86_400_000;

/** Publications lie before the event, chat hours and notices around it. */
function offsetsAround(zone: string, from: number, to: number): string | undefined {
  const table = ownOffsets(zone);
  if (table === undefined) return undefined;
  return writeOffsetTable({
    ...table,
    from: Math.max(table.from, from - yearMillis),
    to: Math.min(table.to, to + yearMillis),
  });
}
