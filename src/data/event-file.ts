import { dirname, join } from 'node:path';
import type { Schedule } from '#src/core/schedule/schedule.ts';
import { namedPath } from '#src/reading/environment.ts';

/**
 * The absolute path of a picture that the event names. The event's own path is written as its author writes it, from
 * the folder in which the organizer works.
 */
export function eventFilePath({ event }: Schedule, address: string): string {
  return namedPath(join(dirname(event.file), decodeURI(address)));
}
