import type { DateTime } from 'luxon';
import type { Timed } from '#src/core/model/entry.ts';
import type { TalkSlot } from '#src/core/model/slot.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import { isPresented } from '#src/core/model/talk.ts';
import { problemReporter } from '#src/core/schedule/placing-problem.ts';
import type { ReportProblem, PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { wallClockOf } from '#src/core/time/place-wall-clock.ts';
import { minutesBetween } from '#src/core/time/interval.ts';
import type { TimeCache, PlacedTime } from './clock.ts';
import type { OwnTime, SharedTime } from './placement.ts';

/** A time as written by an entry or one of its `slots`. */
interface WrittenSpan {
  readonly start: string;
  readonly end?: string | undefined;
  readonly minutes?: number | undefined;
}

interface Span {
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
}

/** No event lasts that long, and there are no instants at the limits of the calendar. */
const slotMinutesLimit = 366 * 24 * 60;

/**
 * Places a start with its end or minutes; `base` is the path of the map that contains them. Returns undefined if that
 * is impossible; the reason has then been reported.
 */
function resolveSpan(
  written: WrittenSpan,
  base: FieldPath,
  clock: TimeCache,
  report: ReportProblem,
): Span | undefined {
  const place = (text: string, field: string): (PlacedTime & { ok: true }) | undefined => {
    const placed = clock.place(text);
    if (placed.ok) return placed;
    if (placed.problem !== undefined) report([...base, field], { text, ...placed.problem });
    return undefined;
  };
  const start = place(written.start, 'start');
  const end = written.end === undefined ? undefined : place(written.end, 'end');
  const { minutes } = written;

  if (written.end === undefined && minutes === undefined) {
    report([...base, 'start'], { kind: 'no-length' });
    return undefined;
  }
  if (written.end !== undefined && minutes !== undefined) {
    report([...base, 'minutes'], { kind: 'end-and-minutes' });
    return undefined;
  }
  if (start === undefined) return undefined;

  if (minutes !== undefined) {
    if (minutes < slotMinutesLimit) {
      return { start: start.instant, end: clock.later(start.instant, minutes) };
    }
    report([...base, 'minutes'], { kind: 'slot-too-long', minutes });
    return undefined;
  }
  if (end === undefined) return undefined;
  const elapsed = minutesBetween(start.instant, end.instant);
  if (elapsed > 0 && elapsed < slotMinutesLimit) return { start: start.instant, end: end.instant };
  const path = [...base, 'end'];
  if (elapsed > 0) report(path, { kind: 'slot-too-long', minutes: elapsed });
  else {
    const [from, to] = [wallClockOf(start.instant), wallClockOf(end.instant)];
    report(path, { kind: 'end-not-after-start', start: from, end: to });
  }
  return undefined;
}

/** The key of an entry's only slot if it has no key. */
export const defaultSlotKey = '1';

/**
 * The keys of written slots, in their order. A missing or repeated key is reported and replaced with a text that no key
 * can have, so that the slot's name stays unique and its other problems are found.
 */
function slotKeys(slots: readonly TalkSlot[], report: ReportProblem): string[] {
  const used = new Set<string>();
  return slots.map(({ key }, index) => {
    const standIn = `~${index + 1}`;
    if (key === undefined) {
      if (slots.length === 1) return defaultSlotKey;
      report(['slots', index], {
        kind: 'slot-key-missing',
        number: index + 1,
        of: slots.length,
      });
      return standIn;
    }
    if (used.has(key)) {
      report(['slots', index, 'key'], { kind: 'slot-key-twice', key });
      return standIn;
    }
    used.add(key);
    return key;
  });
}

/**
 * The index of a slot among those that its entry writes; -1 if it has the entry's only time, or takes its time from a
 * session.
 */
export function writtenIndex({ subject, key }: Pick<Slot, 'subject' | 'key'>): number {
  return slotKeys(subject.data.slots ?? [], () => undefined).indexOf(key);
}

/** The timing that an entry sets. */
export interface Timing {
  readonly mode: Slot['timing'];
  /** Its own times that could be placed. */
  readonly times: readonly OwnTime[];
  /** Slots of a talk that share the time of a named session. */
  readonly shared: readonly SharedTime[];
  /** For entries that follow a predecessor: how long they take. */
  readonly minutes: number;
  /**
   * Whether all of it could be placed. Entries that depend on a time that could not be placed are neither placed nor
   * checked.
   */
  readonly complete: boolean;
}

/**
 * Reads the timing of a talk or session: with a start or slots, it has times of its own; with only minutes, it follows
 * a predecessor; with neither, it shares the session's time; without a presentation, it has no time. Errors are added
 * to `problems`.
 */
export function readTiming(entry: Timed, clock: TimeCache, problems: PlacingProblem[]): Timing {
  const report = problemReporter(entry, problems);
  const { start, end, minutes, slots } = entry.data;
  if (entry.collection === 'talks' && !isPresented(entry)) return ownTiming([], 0);

  if (slots !== undefined) {
    if (start !== undefined) report(['start'], { kind: 'start-and-slots' });
    else if (end !== undefined) report(['end'], { kind: 'end-without-start' });
    const { times, shared } = readSlots(slots, minutes, clock, report);
    return { ...ownTiming(times, slots.length - shared.length), shared };
  }
  if (start !== undefined) {
    const span = resolveSpan({ start, end, minutes }, [], clock, report);
    const time = { key: defaultSlotKey, written: undefined, path: [] };
    return ownTiming(span === undefined ? [] : [{ ...span, ...time }], 1);
  }
  if (end !== undefined) {
    report(['end'], { kind: 'end-without-start' });
    return ownTiming([], 1);
  }
  const none = { times: [], shared: [] };
  if (minutes === undefined) return { mode: 'shared', ...none, minutes: 0, complete: true };

  const complete = minutes < slotMinutesLimit;
  if (!complete) report(['minutes'], { kind: 'slot-too-long', minutes });
  return { mode: 'sequential', ...none, minutes, complete };
}

function ownTiming(times: readonly OwnTime[], written: number): Timing {
  return { mode: 'fixed', times, shared: [], minutes: 0, complete: times.length === written };
}

/** Places written slots. Each takes the entry's own minutes unless it has its own. */
function readSlots(
  slots: readonly TalkSlot[],
  minutes: number | undefined,
  clock: TimeCache,
  report: ReportProblem,
): Pick<Timing, 'times' | 'shared'> {
  const keys = slotKeys(slots, report);
  const times: OwnTime[] = [];
  const shared: SharedTime[] = [];
  slots.forEach((written, index) => {
    const path = ['slots', index];
    const key = keys[index] ?? defaultSlotKey;
    const { start, session } = written;
    if (start === undefined) {
      if (session === undefined || written.minutes !== undefined || written.end !== undefined) {
        report(path, { kind: 'slot-without-start', number: index + 1 });
      } else shared.push({ key, written, path, session });
      return;
    }
    const takes = written.minutes ?? (written.end === undefined ? minutes : undefined);
    const span = resolveSpan({ ...written, start, minutes: takes }, path, clock, report);
    if (span !== undefined) times.push({ ...span, key, written, path });
  });
  return { times, shared };
}
