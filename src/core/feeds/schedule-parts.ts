import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';

/** Whether an event is so large that pages load parts of its schedule instead of the whole. */
export function isInParts({ slots }: Schedule): boolean {
  return slots.length > mostOnPage;
}
