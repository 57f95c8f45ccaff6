import { isBreakLike } from '#src/core/model/kind.ts';
import type { Schedule } from './schedule.ts';

/**
 * When the last talk in a room ends, on any day, as an instant in UTC; in 1970 if the room has none. Breaks and what was
 * canceled do not count.
 */
export function endOfLastTalk({ slots }: Schedule, roomId: string): string {
  const ends = slots
    .filter(({ kind, status }) => !isBreakLike(kind.like) && status !== 'cancelled')
    .filter(({ rooms }) => rooms.some(({ id }) => id === roomId))
    .map(({ end }) => end.toMillis());
  return new Date(Math.max(0, ...ends)).toISOString();
}
