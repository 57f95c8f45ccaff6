import { mostOnPage } from '#src/core/schedule/pages/letter-pages.ts';
import { partOfSchedule, timelessTalks } from '#src/core/schedule/part-of-schedule.ts';
import type { PartKind } from '#src/core/schedule/part-of-schedule.ts';
import { countRows, programPages } from '#src/core/schedule/pages/program-pages.ts';
import type { Program } from '#src/core/schedule/pages/program-pages.ts';
import type { Day, Schedule } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { unplacedTalks } from './day-facts.ts';
import { sessionPosters } from './slot-facts.ts';

/*
 * How much of a schedule a page shows, so that no page exceeds 150 kB (decision 061). Nothing here changes a page that
 * has room for everything.
 */

/** Whether the page has a list, or a link to a page that has it. */
export type ListForm = 'listed' | 'linked';

/** With at least this many slots, including posters, rows of the overview have fewer facts (decision 030). */
const manySlots = 500;

/** The facts that a page's rows leave out. */
export interface RowLimits {
  /** Remarks that the page has already made, such as its room or track. */
  readonly without?: readonly ('room' | 'track')[] | undefined;
  /** The id of the session that the page is about; its own rows need not name it. */
  readonly within?: string | undefined;
  /** Whether the row is one of very many; if so, it has only time, title, names, and room. */
  readonly brief?: boolean | undefined;
  /** The posters in the rows of their sessions. */
  readonly posters?: ListForm | undefined;
}

/** One of the pages of a program. */
export interface ProgramPart extends Program {
  /** The posters in the rows of sessions: a link, if the whole program with posters would not fit on a page. */
  readonly posters: ListForm;
}

/** The pages of a program in order; only one if everything fits. */
export function programParts(program: Program, schedule: Schedule): ProgramPart[] {
  const { days, talks } = program;
  const posters = countPosters(days, schedule);
  const isWhole = countRows(days) + talks.length + posters <= mostOnPage;
  return programPages(program).map((page) => ({
    ...page,
    posters: isWhole ? 'listed' : 'linked',
  }));
}

/** The pages of a room or a track. */
export function partsBy(kind: PartKind, id: string, schedule: Schedule): ProgramPart[] {
  const days = partOfSchedule(schedule, kind, id);
  return programParts({ days, talks: timelessTalks(schedule, kind, id) }, schedule);
}

/** The title of one of these pages; the first page has the title of the whole. */
export function partTitle(
  title: string,
  part: ProgramPart,
  parts: readonly ProgramPart[],
  { lists }: Words,
): string {
  const number = parts.indexOf(part) + 1;
  return number > 1 ? `${title} · ${lists.pageNumber(number, parts.length)}` : title;
}

/** The part of the schedule that the page of the whole schedule shows. */
export interface Overview {
  /** The rows of the days, or only the days, whose own pages then have the rows. */
  readonly days: ListForm;
  readonly posters: ListForm;
  /** Talks without a time. */
  readonly unplaced: ListForm;
  /** Whether rows are brief, because there are very many. */
  readonly brief: boolean;
}

/** Fits the whole schedule on a page. */
export function fitOverview(schedule: Schedule, most = mostOnPage): Overview {
  const { days, slots } = schedule;
  const brief = days.length > 1 && slots.length > manySlots;
  // A brief row weighs about half as much as a full one.
  const weight = brief ? 0.5 : 1;
  const rows = countRows(days) * weight;
  const withPosters = rows + countPosters(days, schedule) * weight;
  const form = (used: number): ListForm => (used > most ? 'linked' : 'listed');
  const posters = form(withPosters);
  const used = form(rows) === 'linked' ? 0 : posters === 'linked' ? rows : withPosters;
  return {
    days: form(rows),
    posters,
    unplaced: form(used + unplacedTalks(schedule).length),
    brief,
  };
}

function countPosters(days: readonly Day[], schedule: Schedule): number {
  const slots = days.flatMap((day) => day.slots);
  return slots.reduce((sum, slot) => sum + sessionPosters(slot, schedule).length, 0);
}

const [earlyGroups, earlyRows] = [8, 3];

/**
 * Whether a group of a day is laid out before it is in sight. Only the build decides this: if the page did when a
 * filter leaves few rows in every group, a slow phone would lay out all of them in one task.
 *
 * @param index of the group in its day.
 */
export function isLaidOutEarly(index: number, rowCount: number): boolean {
  return index < earlyGroups && rowCount <= earlyRows;
}
