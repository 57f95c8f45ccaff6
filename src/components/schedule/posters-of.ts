import type { Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';

/** The talks that share a session's time, like posters: they stand within its row, in this order. */
export function postersOf({ subject, name }: Slot, { sessions }: Schedule): ScheduledTalk[] {
  if (subject.collection !== 'sessions') return [];
  return (sessions.get(subject.id)?.talks ?? []).filter(({ slots }) =>
    slots.some((one) => one.placing === 'shares' && one.parent?.name === name),
  );
}
