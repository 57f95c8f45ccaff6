import { keysByHistory } from '#src/core/history/identity.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { getHistory } from './history.ts';
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
    try {
      const keyOf = keysByHistory(await getHistory());
      assembled = { key: stored.key, schedule: assembleSchedule(stored.content(), keyOf) };
    } catch (error) {
      // While somebody writes, the event's zone or dates may be none for a moment: the finding says so.
      if (!(error instanceof RangeError) || assembled === undefined) throw error;
    }
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
