import type { Finding } from '#src/core/model/finding.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { assembleSchedule } from '#src/core/schedule/assemble-schedule.ts';
import type { Schedule, ScheduledSession, ScheduledSpeaker, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import { readContent } from '#src/reading/read-content.ts';

/** Four days across a clock change, with everything that an event can have. */
export const hardEventDir = 'tests/fixtures/events/confluence-2026';

/** The hard event, read as in a build, with lookups that fail if something is missing. */
export interface HardEvent {
  readonly findings: readonly Finding[];
  readonly schedule: Schedule;
  talk(id: string): ScheduledTalk;
  session(id: string): ScheduledSession;
  speaker(id: string): ScheduledSpeaker;
  slot(name: string): Slot;
  /** Start and end as instants: `2026-10-24T17:30Z/2026-10-25T02:30Z`. */
  span(name: string): string;
}

const found = <Thing>(thing: Thing | undefined, name: string): Thing => {
  if (thing === undefined) throw new Error(`The hard event has no ${name}.`);
  return thing;
};

export async function readHardEvent(): Promise<HardEvent> {
  const { findings, content } = runChecks(await readContent(hardEventDir));
  const schedule = assembleSchedule(found(content, 'valid event.mdx'));
  const slots = new Map(schedule.slots.map((slot) => [slot.name, slot]));
  const slot = (name: string): Slot => found(slots.get(name), name);
  const utc = (time: Slot['start']): string => time.toUTC().toFormat("yyyy-MM-dd'T'HH:mm'Z'");
  return {
    findings,
    schedule,
    talk: (id) => found(schedule.talks.get(id), id),
    session: (id) => found(schedule.sessions.get(id), id),
    speaker: (id) => found(schedule.speakers.get(id), id),
    slot,
    span: (name) => `${utc(slot(name).start)}/${utc(slot(name).end)}`,
  };
}
