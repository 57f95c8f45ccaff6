import { offsetAt } from './zone.ts';

/** A moment at which an offset counts. */
export interface OffsetSample {
  readonly instantMillis: number;
  /** The zone's offset then, in minutes east of UTC. */
  readonly offsetMinutes: number;
}

/**
 * The few of an event's instants that tell whether another zone shows the same clocks at all of
 * them: the first, the last, and the neighbours of each change of the event's own offset. Two zones
 * that agree on these agree on all, unless the other one changed its clocks twice between two of
 * them (no zone does within an event's days). Usually two samples.
 */
export function offsetSamples(zone: string, instantsMillis: Iterable<number>): OffsetSample[] {
  const all = [...new Set(instantsMillis)]
    .sort((a, b) => a - b)
    .map((instantMillis) => ({ instantMillis, offsetMinutes: offsetAt(zone, instantMillis) }));
  return all.filter((sample, place) => {
    const before = all[place - 1];
    const after = all[place + 1];
    if (before === undefined || after === undefined) return true;
    const { offsetMinutes } = sample;
    return before.offsetMinutes !== offsetMinutes || after.offsetMinutes !== offsetMinutes;
  });
}
