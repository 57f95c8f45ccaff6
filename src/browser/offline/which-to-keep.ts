import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';
import type { KeptList } from '#src/offline/kept-list.ts';

/** Events with at most this many talks are saved without asking. */
const mostTalks = 200;

function isTalk(path: string): boolean {
  return path.startsWith('talks/');
}
function isOfProgram(path: string): boolean {
  return isTalk(path) || path.startsWith('sessions/');
}

/** Whether all talks are stored without asking: not for a large event, nor if the visitor saves data. */
export function keepsTalks({ pages }: Pick<KeptList, 'pages'>, savesData: boolean): boolean {
  return !savesData && Object.keys(pages).filter(isTalk).length <= mostTalks;
}

/** The pages of picks and of their days, found in the schedule, which names each slot's page. */
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

const halfDayMillis = 43_200_000;

/**
 * The pages of today and tomorrow in any time zone, with the data on what is on; before the event the pages of its next
 * day. The pages of all days of a smaller event are kept anyway.
 *
 * @param at an instant in milliseconds.
 */
export function pagesOfNearDays(paths: readonly string[], at: number): ReadonlySet<string> {
  const dates = new Set([-1, 1, 3].map((steps) => utcDate(at + steps * halfDayMillis)));
  const near = paths.filter((path) => dates.has(dateIn(path) ?? ''));
  const days = paths.filter((path) => path.startsWith('schedule/'));
  if (days.some((path) => dates.has(dateIn(path) ?? ''))) return new Set(near);
  const next = days
    .flatMap((path) => dateIn(path) ?? [])
    .sort()
    .find((date) => date > utcDate(at));
  return new Set([...near, ...days.filter((path) => next !== undefined && dateIn(path) === next)]);
}

/** The date of a page or a file of a day. */
function dateIn(path: string): string | undefined {
  return /^(?:schedule|my\/days)\/(\d{4}-\d\d-\d\d)[./]/.exec(path)?.[1];
}

function utcDate(millis: number): string {
  return new Date(millis).toISOString().slice(0, 10);
}

/**
 * Which of the missing pages are fetched now: first those that matter to the visitor, then all talks and sessions if they are stored
 * without asking.
 */
export function whichToKeep(
  missing: readonly string[],
  picked: ReadonlySet<string>,
  talks: boolean,
): string[] {
  const chosen = missing.filter((path) => picked.has(path));
  const others = talks ? missing.filter((path) => isOfProgram(path) && !picked.has(path)) : [];
  return [...chosen, ...others];
}
