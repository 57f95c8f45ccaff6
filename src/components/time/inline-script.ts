import earlyPicks from '#src/browser/my-schedule/early-picks.mjs?raw';
import earlyRooms from '#src/browser/live/early-rooms.mjs?raw';
import early from '#src/browser/page/early-notice.mjs?raw';
import type { Schedule } from '#src/core/schedule/schedule.ts';

/**
 * Removes comments, line breaks, and unnecessary spaces from a script of our own. It can handle only scripts that
 * contain no regular expression, no template, and no string with a slash or two consecutive spaces, and that end their
 * statements with semicolons.
 */
export function compactScript(source: string): string {
  let script = compacted.get(source);
  if (script === undefined) compacted.set(source, (script = compact(source)));
  return script;
}

/** Every page has the same few scripts. */
const compacted = new Map<string, string>();

function compact(source: string): string {
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
 * The inline script that removes the notice once it has expired; undefined if there is no notice to remove. Its hash
 * has to be added before the page's head is written.
 */
export function noticeScript({ event, noticeUntil }: Schedule): string | undefined {
  return event.data.notice === undefined || noticeUntil === undefined
    ? undefined
    : compactScript(early);
}

/** The inline script that shows the list of the rooms' current talks during the days of the page. */
export const roomsNowScript: string = compactScript(earlyRooms);

/** The inline script that shows at once if the visitor has picked nothing. */
export const noPicksScript: string = compactScript(earlyPicks);
