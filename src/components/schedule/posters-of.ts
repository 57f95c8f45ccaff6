import { rowOf } from '#src/core/schedule/outwards.ts';
import type {
  Schedule,
  ScheduledSession,
  ScheduledTalk,
  Slot,
} from '#src/core/schedule/schedule.ts';

/**
 * The talks that share a session's time, like posters: they stand within its row, in this order. Those
 * of a session within it that shares its time, too, follow its own.
 */
export function postersOf(row: Slot, { sessions }: Schedule): ScheduledTalk[] {
  const { subject } = row;
  const session = subject.collection === 'sessions' ? sessions.get(subject.id) : undefined;
  if (session === undefined) return [];
  const all = ({ talks, sessions: inner }: ScheduledSession): ScheduledTalk[] => [
    ...talks.filter((talk) => slotsInRow(talk, row.name).length > 0),
    ...inner.filter(({ slots }) => slots.some((slot) => isInRow(slot, row.name))).flatMap(all),
  ];
  return all(session);
}

/** The slots of a talk that stand within a row, by the row's name. */
export function slotsInRow({ slots }: ScheduledTalk, row: string): Slot[] {
  return slots.filter((slot) => isInRow(slot, row));
}

function isInRow(slot: Slot, row: string): boolean {
  return slot.placing === 'shares' && rowOf(slot).name === row;
}
