import type { Schedule, Slot } from '#src/core/schedule/schedule.ts';

/** The page that tells of a slot, below the root: its talk's or session's, else (a break's) its day's. */
export function slotPage({ subject, day }: Slot, { talks }: Schedule): string {
  const hasPage = subject.collection === 'sessions' || talks.get(subject.id)?.hasPage === true;
  return hasPage ? `${subject.collection}/${subject.id}/` : `schedule/${day}/`;
}
