import type { Slot } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** What tells one of several slots from the others: its own label, else its number. */
export function severalLabel({ label, several }: Slot, words: Words): string | undefined {
  if (label !== undefined || several === undefined) return label;
  return several.relation === 'parts' ? words.part(several) : words.repeat(several);
}
