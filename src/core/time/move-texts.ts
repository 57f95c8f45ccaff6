import type { TextClock } from './text-clock.ts';

/** When something is: UTC, ISO 8601. */
export interface Span {
  readonly start: string;
  readonly end: string;
}

/**
 * Both times of a move, to be put into "moved from … to …": with their dates where these differ, with
 * their ends where the starts are equal, and with the zone, named once where it is the same at both.
 */
export function moveTexts(from: Span, to: Span, clock: TextClock): [from: string, to: string] {
  const [before, after] = [readSpan(from), readSpan(to)];
  const isSameDate = clock.dateOf(before.start) === clock.dateOf(after.start);
  const isSameStart = before.start === after.start;
  const isSameZone = clock.zone(before.start) === clock.zone(after.start);
  const text = ({ start, end }: { start: number; end: number }, namesZone: boolean): string => {
    const time = isSameStart ? `${clock.time(start)}–${clock.time(end)}` : clock.time(start);
    const dated = isSameDate ? time : `${clock.dateOf(start)}, ${time}`;
    return namesZone ? `${dated} (${clock.zone(start)})` : dated;
  };
  return [text(before, !isSameZone), text(after, true)];
}

const readSpan = ({ start, end }: Span) => ({ start: Date.parse(start), end: Date.parse(end) });
