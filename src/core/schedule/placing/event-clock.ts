import type { DateTime } from 'luxon';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { plusMinutes } from '#src/core/time/interval.ts';
import { isRepeated } from '#src/core/time/is-repeated.ts';
import type { EventFrame } from './event-frame.ts';
import { placeTime, type PlacedTime } from './place-time.ts';

/**
 * The clock of an event: what is asked of its times, each answer found once. Thousands of slots
 * share a few hundred instants, and asking for one is dear.
 */
export interface EventClock {
  /** Places a wall clock as it is written. */
  place(text: string): PlacedTime;
  /** The instant some elapsed minutes later. */
  later(instant: DateTime<true>, minutes: number): DateTime<true>;
  /** The event day an instant belongs to, as an ISO date. */
  dayOf(instant: DateTime<true>): string;
  /** Whether an instant's wall clock exists twice. */
  isRepeated(instant: DateTime<true>): boolean;
}

/** Makes the clock of an event; without a zone, wall clocks are only read and have no place. */
export function eventClock({ zone, dayEnds }: Pick<EventFrame, 'zone' | 'dayEnds'>): EventClock {
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

const millisOf = (instant: DateTime<true>): number => instant.toMillis();

/** A function that finds each answer once. */
function remember<Question, Answer>(
  find: (question: Question) => Answer,
  keyOf: (question: Question) => unknown,
): (question: Question) => Answer {
  const known = new Map<unknown, Answer>();
  return (question) => {
    const key = keyOf(question);
    const answer = known.get(key) ?? find(question);
    known.set(key, answer);
    return answer;
  };
}
