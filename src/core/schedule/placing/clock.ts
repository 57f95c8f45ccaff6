import type { DateTime } from 'luxon';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { plusMinutes } from '#src/core/time/interval.ts';
import { isRepeated, placeWritten } from '#src/core/time/place-wall-clock.ts';
import type { Placing, WallClockProblem } from '#src/core/time/place-wall-clock.ts';
import { readWallClock } from '#src/core/time/wall-clock.ts';
import type { EventSettings } from './event-settings.ts';

/** A placed local time, or the reason why it can't be placed; without a reason if only the zone is unknown. */
export type PlacedTime = Placing<WallClockProblem | undefined>;

function placeTime(text: string, zone: string | undefined): PlacedTime {
  if (zone !== undefined) return placeWritten(text, zone);
  const reading = readWallClock(text);
  return { ok: false, problem: reading.ok ? undefined : reading.problem };
}

/**
 * Places an event's times and caches each result: thousands of slots share a few hundred instants, and computing one is
 * expensive.
 */
export interface TimeCache {
  /** Places a wall clock as written. */
  place(text: string): PlacedTime;
  /** The instant some elapsed minutes later. */
  later(instant: DateTime<true>, minutes: number): DateTime<true>;
  /** The event day of an instant, as an ISO date. */
  dayOf(instant: DateTime<true>): string;
  /** Whether an instant's wall clock occurs twice. */
  isRepeated(instant: DateTime<true>): boolean;
}

/** Creates the clock of an event. Without a zone, it only reads wall clocks and cannot place them. */
export function timeCache({ zone, dayEnds }: Pick<EventSettings, 'zone' | 'dayEnds'>): TimeCache {
  const ends = remember(
    (minutes: number) => remember((start: DateTime<true>) => plusMinutes(start, minutes), millisOf),
    (minutes) => minutes,
  );
  return {
    place: remember(
      (text: string) => placeTime(text, zone),
      (text) => text,
    ),
    later: (instant, minutes) => ends(minutes)(instant),
    dayOf: remember((instant: DateTime<true>) => eventDayOf(instant, dayEnds), millisOf),
    isRepeated: remember(isRepeated, millisOf),
  };
}

function millisOf(instant: DateTime<true>): number {
  return instant.toMillis();
}

/** A function that computes each result once. */
function remember<Question, Answer>(
  find: (question: Question) => Answer,
  keyOf: (question: Question) => unknown,
): (question: Question) => Answer {
  const answers = new Map<unknown, Answer>();
  return (question) => {
    const key = keyOf(question);
    const answer = answers.get(key) ?? find(question);
    answers.set(key, answer);
    return answer;
  };
}
