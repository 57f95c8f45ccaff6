import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/** The field that says when a slot takes place. */
export const slotPath = ({ subject, key, placing }: Slot): FieldPath => {
  const written = subject.data.slots ?? [];
  const index = written.findIndex((slot, number) => (slot.key ?? String(number + 1)) === key);
  if (index !== -1) return ['slots', index, 'start'];
  if (placing === 'own') return ['start'];
  if (placing === 'follows') return ['minutes'];
  return 'sessions' in subject.data ? ['sessions'] : ['session'];
};
