import type { History } from '#src/core/history/history.ts';
import { keysByHistory } from '#src/core/history/slot-identity.ts';
import { slotMarks } from '#src/core/history/slot-marks.ts';
import type { SlotMark } from '#src/core/history/slot-marks.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { cacheDirectory, contentDirectory, isPreview } from '#src/reading/environment.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { getContent } from './content.ts';

let reading: Promise<History> | undefined;

/**
 * The history of the content folder, read once in a build. In development it is read again each time, because there may
 * be a new commit. The build has reported its problems by then.
 */
export async function getHistory(): Promise<History> {
  if (import.meta.env.DEV) reading = undefined;
  reading ??= readHistory(contentDirectory(), cacheDirectory()).then(({ history }) => history);
  return reading;
}

async function assemble(): Promise<Schedule> {
  const content = await getContent();
  return assembleSchedule(content, keysByHistory(await getHistory()));
}

let assembling: Promise<Schedule> | undefined;

/**
 * The event's schedule, assembled once in a build, and in development once for each change: Astro evaluates this module
 * again when a stored entry has changed.
 */
export function getSchedule(): Promise<Schedule> {
  assembling ??= assemble();
  return assembling;
}

let marked: { readonly of: Schedule; readonly marks: ReadonlyMap<string, SlotMark> } | undefined;

/** The marks of slots that differ from their announcement, by their identities. */
export async function getSlotMarks(): Promise<ReadonlyMap<string, SlotMark>> {
  const schedule = await getSchedule();
  if (marked?.of !== schedule) {
    marked = { of: schedule, marks: slotMarks(schedule, await getHistory()) };
  }
  return marked.marks;
}

/** Whether search engines must leave this build out: it is a preview, or the event is private. */
export async function isHiddenBuild(): Promise<boolean> {
  const { event } = await getSchedule();
  return event.data.private === true || isPreview(process.env, event.data.repository?.branch);
}
