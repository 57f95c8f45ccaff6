import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { getStoredContent } from './content.ts';

interface Assembled {
  readonly key: string;
  readonly schedule: Schedule;
}

let assembled: Assembled | undefined;
let building: Promise<Schedule> | undefined;

const assemble = async (): Promise<Schedule> => {
  const stored = await getStoredContent();
  if (assembled?.key !== stored.key) {
    assembled = { key: stored.key, schedule: assembleSchedule(stored.content()) };
  }
  return assembled.schedule;
};

/**
 * The event's schedule, assembled once in a build. In development it is assembled again when an entry
 * has changed.
 */
export const getSchedule = (): Promise<Schedule> => {
  if (import.meta.env.DEV) return assemble();
  building ??= assemble();
  return building;
};
