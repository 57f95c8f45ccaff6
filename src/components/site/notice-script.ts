import early from '#src/browser/early-notice.mjs?raw';
import { compactScript } from '#src/components/time/compact-script.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';

/**
 * The inline script that takes the notice away when its time is over; undefined where there is none
 * to take away. Its hash has to be announced before the page's head is written.
 */
export const noticeScript = ({ event, noticeUntil }: Schedule): string | undefined =>
  event.data.notice === undefined || noticeUntil === undefined ? undefined : compactScript(early);
