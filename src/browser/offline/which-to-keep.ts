import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import { dateAt } from '#src/core/time/clock-range.ts';
import type { KeptList } from '#src/offline/kept-list.ts';

/** Events with at most this many talks are stored without asking. */
const mostTalks = 200;

function isTalk(path: string): boolean {
  return path.startsWith('talks/');
}
function isOfProgram(path: string): boolean {
  return isTalk(path) || path.startsWith('sessions/');
}

/** The paths that a list itself names: all, or of a divided list, those that pages choose from. */
export function namedPaths(list: KeptList): string[] {
  return Object.keys('pages' in list ? list.pages : list.first);
}

/**
 * Whether all talks are stored without asking: not those of a large event, and none if the visitor saves data. (A divided
 * list names talks only if there are few.)
 */
export function keepsTalks(paths: readonly string[], savesData: boolean): boolean {
  return !savesData && paths.filter(isTalk).length <= mostTalks;
}

/** The pages of picks and of their days. The schedule names the page of each slot. */
export function pickedPages(
  picks: Iterable<string>,
  { slots }: Pick<MySchedule, 'slots'>,
  paths: readonly string[] = [],
): ReadonlySet<string> {
  const picked = new Set(picks);
  const chosen = slots.filter(({ pick }) => picked.has(pick));
  const days = new Set(chosen.flatMap(({ day }) => day ?? []));
  return new Set([
    ...chosen.flatMap(({ page }) => page ?? []),
    ...paths.filter((path) => path.startsWith('schedule/') && days.has(dateIn(path) ?? '')),
  ]);
}

const hourMillis = 3_600_000;

/**
 * The pages of today and tomorrow, with the data for current talks; before the event, the pages of its next day. (For a
 * smaller event, the shell already contains the pages of all days.)
 *
 * @param at an instant in milliseconds.
 * @param zone the event's zone, in which the small hours belong to the day before.
 */
export function pagesOfNearDays(
  paths: readonly string[],
  at: number,
  zone: string,
): ReadonlySet<string> {
  const [today, tomorrow] = [dateAt(zone, at - 6 * hourMillis), dateAt(zone, at + 18 * hourMillis)];
  // The files for current talks are named by their date in UTC.
  const dates = new Set([dateAt('UTC', at), dateAt('UTC', at + 24 * hourMillis)]);
  const data = paths.filter((path) => path.startsWith('my/days/') && dates.has(dateIn(path) ?? ''));
  const days = paths.filter(
    (path) => path.startsWith('schedule/') && (dateIn(path) ?? '') >= today,
  );
  const first = days.flatMap((path) => dateIn(path) ?? []).sort()[0] ?? '';
  const last = first > tomorrow ? first : tomorrow;
  return new Set([...data, ...days.filter((path) => (dateIn(path) ?? '') <= last)]);
}

/** The date of a day's page or file. */
function dateIn(path: string): string | undefined {
  return /^(?:schedule|my\/days)\/(\d{4}-\d\d-\d\d)[./]/.exec(path)?.[1];
}

/**
 * The pages that a device should have: first those that matter to the visitor, then, if they are stored without asking, all
 * talks and sessions.
 */
export function whichToKeep(
  paths: readonly string[],
  chosen: ReadonlySet<string>,
  talks: boolean,
): string[] {
  const others = talks ? paths.filter((path) => isOfProgram(path) && !chosen.has(path)) : [];
  return [...chosen, ...others];
}
