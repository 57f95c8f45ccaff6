import { clockRange } from './clock-range.ts';
import type { ClockStyle } from './format-clock.ts';
import { formatDateAt } from './format-date.ts';
import { lastsDays } from './interval.ts';
import { nameZone } from './name-zone.ts';
import { offsetAt } from './zone.ts';

/** Writes a zone's times as complete text, for a file or a sentence. */
export interface TextClock {
  /** `7:00 AM` or `07:00`, for a text that names the zone with its offset. */
  time(instantMillis: number): string;
  /** With its offset, `02:10 UTC+1`, if the clock shows the time twice. */
  timeWithOffset(instantMillis: number): string;
  /** `Friday, April 9, 2021`: the date at that instant, not its event day. */
  dateOf(instantMillis: number): string;
  /** `Los Angeles, UTC−7`: the zone with its offset at that instant. */
  zone(instantMillis: number): string;
  /** Whether a day or more lies between two instants, in elapsed time or by this clock. */
  lastsDays(startMillis: number, endMillis: number): boolean;
}

/** The clock of a zone. Its functions throw a RangeError on an unknown zone or invalid language. */
export function textClock(zone: string, style: ClockStyle): TextClock {
  const withOffset = (at: number) => ({ at, offset: offsetAt(zone, at) });
  return {
    time: (instantMillis) => clockRange(zone, style, instantMillis).start.clock,
    timeWithOffset: (instantMillis) => {
      const { clock, offset } = clockRange(zone, style, instantMillis).start;
      return offset === undefined ? clock : `${clock}\u00a0${offset}`;
    },
    dateOf: (instantMillis) => formatDateAt(instantMillis, zone, style.language, 'full'),
    zone: (instantMillis) => nameZone(zone, instantMillis).label,
    lastsDays: (start, end) => lastsDays(withOffset(start), withOffset(end)),
  };
}

/** When something is: UTC, ISO 8601. */
interface Span {
  readonly start: string;
  readonly end: string;
}

/**
 * Both times of a move, for the sentence "moved from … to …". They have their dates if these differ, their ends if the
 * starts are equal (with dates if the slot lasts a day or longer), and the zone, which is named only once if it is the
 * same for both.
 */
export function moveTexts(from: Span, to: Span, clock: TextClock): [from: string, to: string] {
  const [before, after] = [readSpan(from), readSpan(to)];
  const isSameDate = clock.dateOf(before.start) === clock.dateOf(after.start);
  const isSameStart = before.start === after.start;
  const isSameZone = clock.zone(before.start) === clock.zone(after.start);
  const isMultiDay = [before, after].some(({ start, end }) => clock.lastsDays(start, end));
  const dated = (at: number, time: string): string => `${clock.dateOf(at)}, ${time}`;
  const timeOf = ({ start, end }: { start: number; end: number }): string => {
    if (!isSameStart) return isSameDate ? clock.time(start) : dated(start, clock.time(start));
    const [begins, ends] = [clock.timeWithOffset(start), clock.timeWithOffset(end)];
    return isMultiDay ? `${dated(start, begins)} – ${dated(end, ends)}` : `${begins}–${ends}`;
  };
  const text = (span: { start: number; end: number }, namesZone: boolean): string =>
    namesZone ? `${timeOf(span)} (${clock.zone(span.start)})` : timeOf(span);
  return [text(before, !isSameZone), text(after, true)];
}

function readSpan({ start, end }: Span) {
  return { start: Date.parse(start), end: Date.parse(end) };
}
