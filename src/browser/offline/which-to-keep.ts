import type { MySchedule } from '#src/core/feeds/my/my-schedule.ts';
import type { KeptList } from '#src/offline/kept-list.ts';

/** An event of so many talks is kept without being asked. */
const mostTalks = 200;

const isTalk = (path: string): boolean => path.startsWith('talks/');
const isOfProgram = (path: string): boolean => isTalk(path) || path.startsWith('sessions/');

/** Whether all talks are kept without being asked: not of a large event, nor where data is dear. */
export const keepsTalks = ({ pages }: Pick<KeptList, 'pages'>, savesData: boolean): boolean =>
  !savesData && Object.keys(pages).filter(isTalk).length <= mostTalks;

/** The pages of what is picked, by the schedule that names each slot's page. */
export function pickedPages(
  picks: Iterable<string>,
  { slots }: Pick<MySchedule, 'slots'>,
): ReadonlySet<string> {
  const picked = new Set(picks);
  return new Set(slots.flatMap(({ pick, page }) => (page && picked.has(pick) ? [page] : [])));
}

/**
 * Which of the missing pages are fetched now: what is picked, then all talks and sessions if they are
 * kept without being asked.
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
