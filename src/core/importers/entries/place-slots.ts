import type { ImportedItem, ImportedSlot } from '#src/core/importers/imported.ts';
import { isoOffset, offsetAt } from '#src/core/time/zone.ts';
import type { Notes } from './context.ts';
import { farthestDays, instantOf, readSourceTime, type SourceTime } from './times.ts';

/** A slot whose times are instants, in milliseconds since 1970. */
export interface PlacedSlot {
  readonly slot: ImportedSlot;
  readonly start: number;
  readonly minutes: number;
}

/** A slot that has no place in time: its source names no time, or one that was refused. */
export interface UnplacedSlot {
  readonly slot: ImportedSlot;
  /** The instant at which it begins, if that much is known. */
  readonly start?: number | undefined;
}

/** The slots of a talk or session: those that have a time and a length, and the others. */
export interface ItemSlots {
  readonly placed: readonly PlacedSlot[];
  readonly unplaced: readonly UnplacedSlot[];
}

/**
 * Places the slots of a talk or session that have a time and a length, with local times in `zone`. Remarks note problems
 * with the times of the other slots, and offsets that do not occur in that zone.
 */
export function placeSlots(
  item: Pick<ImportedItem, 'title' | 'slots'>,
  zone: string,
  notes: Notes,
): ItemSlots {
  const placed: PlacedSlot[] = [];
  const unplaced: UnplacedSlot[] = [];
  for (const slot of item.slots) {
    const refuse = (why: string): void => {
      notes.add('refused', `A time was left out, because ${why}`, item.title);
    };
    const start =
      slot.start === undefined
        ? undefined
        : readInstant(slot.start, zone, refuse, (message) =>
            notes.add('time', message, item.title),
          );
    if (start === undefined) {
      unplaced.push({ slot });
      continue;
    }
    const end = slot.end === undefined ? undefined : readInstant(slot.end, zone, refuse);
    const minutes = end === undefined ? slot.minutes : Math.round((end - start) / 60_000);
    const why = problemOfLength(minutes);
    if (minutes !== undefined && why === undefined) {
      placed.push({ slot, start, minutes });
      continue;
    }
    refuse(why ?? '');
    unplaced.push({ slot, start });
  }
  return { placed, unplaced };
}

function problemOfLength(minutes: number | undefined): string | undefined {
  if (minutes === undefined || minutes === 0) return 'the source does not say how long it takes';
  if (minutes < 0) return 'it ends before it begins';
  return minutes > farthestDays * 24 * 60
    ? `it takes more than ${String(farthestDays)} days`
    : undefined;
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
