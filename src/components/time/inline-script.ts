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
 * The inline script that removes the notice when its time is over; undefined if there is none to remove. Its hash has
 * to be added before the page's head is written.
 */
export function noticeScript({ event, noticeUntil }: Schedule): string | undefined {
  return event.data.notice === undefined || noticeUntil === undefined
    ? undefined
    : compactScript(early);
}

/** The inline script that shows the list of what's on in each room during the days of the page. */
export const roomsNowScript: string = compactScript(earlyRooms);
