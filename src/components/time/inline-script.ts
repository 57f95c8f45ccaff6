import earlyRooms from '#src/browser/live/early-rooms.mjs?raw';
import early from '#src/browser/page/early-notice.mjs?raw';
import type { Schedule } from '#src/core/schedule/schedule.ts';

/**
 * Takes comments, line breaks and spaces that mean nothing out of a script of our own. It knows just
 * enough for one that has no regular expression, no template, and no string with a slash or two
 * spaces in it, and ends its statements with semicolons.
 */
export function compactScript(source: string): string {
  return source
    .replace(/\/\*[^]*?\*\//g, '')
    .replace(/^\s*\/\/.*$/gm, '')
    .replace(/\s+/g, ' ')
    .replace(/ ?([{}()[\];,=|&+<>?:!*]) ?/g, '$1')
    .replace(/,([\])])/g, '$1')
    .replace(/;}/g, '}')
    .trim();
}

/**
 * The inline script that takes the notice away when its time is over; undefined where there is none
 * to take away. Its hash has to be announced before the page's head is written.
 */
export function noticeScript({ event, noticeUntil }: Schedule): string | undefined {
  return event.data.notice === undefined || noticeUntil === undefined
    ? undefined
    : compactScript(early);
}

/** The inline script that shows what is on in each room while the days of the page last. */
export const roomsNowScript: string = compactScript(earlyRooms);
