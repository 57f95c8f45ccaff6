import type { ImportedItem, ImportedSlot } from '#src/core/importers/imported.ts';
import { isoOffset, offsetAt } from '#src/core/time/zone.ts';
import type { Notes } from './context.ts';
import { instantOf, readSourceTime, type SourceTime } from './times.ts';

/** A slot whose times are instants, in milliseconds since 1970. */
export interface PlacedSlot {
  readonly slot: ImportedSlot;
  readonly start: number;
  readonly minutes: number;
}

/** The checks refuse a slot of a day or longer. */
const mostMinutes = 24 * 60 - 1;

/**
 * The slots of a talk or session that have a time and a length, with local times in `zone`. Remarks note problems with
 * the other slots, and offsets that do not occur in that zone.
 */
export function placeSlots(
  item: Pick<ImportedItem, 'title' | 'slots'>,
  zone: string,
  notes: Notes,
): PlacedSlot[] {
  const placed: PlacedSlot[] = [];
  for (const slot of item.slots) {
    const refuse = (why: string): void => {
      notes.add('refused', `A time was left out, because ${why}`, item.title);
    };
    const start = readInstant(slot.start, zone, refuse, (message) =>
      notes.add('time', message, item.title),
    );
    if (start === undefined) continue;
    const end = slot.end === undefined ? undefined : readInstant(slot.end, zone, refuse);
    const minutes = end === undefined ? slot.minutes : Math.round((end - start) / 60_000);
    if (minutes === undefined || minutes === 0) refuse('the source does not say how long it takes');
    else if (minutes < 0) refuse('it ends before it begins');
    else if (minutes > mostMinutes) refuse('it takes a day or more without a break');
    else placed.push({ slot, start, minutes });
  }
  return placed;
}

function readInstant(
  text: string,
  zone: string,
  refuse: (why: string) => void,
  report?: (message: string) => void,
): number | undefined {
  const time = readSourceTime(text);
  if (time === undefined) {
    refuse(
      `"${text.slice(0, 40)}" is no time that can be read safely; write it like 2026-04-09T07:15`,
    );
    return undefined;
  }
  const read = instantOf(time, zone);
  if (!read.ok) {
    refuse(read.why);
    return undefined;
  }
  if (report !== undefined) reportOffset(time, zone, report);
  return read.instant;
}

function reportOffset(time: SourceTime, zone: string, report: (message: string) => void): void {
  if (time.kind !== 'instant' || time.offset === undefined || time.offset === 0) return;
  const expected = offsetAt(zone, time.instant);
  if (expected === time.offset) return;
  report(
    `The offset ${isoOffset(time.offset)} is not that of ${zone} then (${isoOffset(expected)}); the instant was kept`,
  );
}
