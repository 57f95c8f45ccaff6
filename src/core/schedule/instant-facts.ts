import type { DateTime } from 'luxon';
import { eventDayOf } from '#src/core/time/event-day.ts';
import { isRepeated } from '#src/core/time/is-repeated.ts';

/** What is asked of many slots' instants, found once for each instant: thousands of slots share a few hundred. */
export interface InstantFacts {
  /** The event day it belongs to, as an ISO date. */
  dayOf(instant: DateTime<true>): string;
  /** Whether its wall clock exists twice. */
  isRepeated(instant: DateTime<true>): boolean;
}

export function instantFacts(dayEnds: string): InstantFacts {
  return {
    dayOf: rememberByInstant((instant) => eventDayOf(instant, dayEnds)),
    isRepeated: rememberByInstant(isRepeated),
  };
}

function rememberByInstant<Fact>(
  find: (instant: DateTime<true>) => Fact,
): (instant: DateTime<true>) => Fact {
  const known = new Map<number, Fact>();
  return (instant) => {
    const millis = instant.toMillis();
    const fact = known.get(millis) ?? find(instant);
    known.set(millis, fact);
    return fact;
  };
}
