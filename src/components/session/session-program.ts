import { addresses } from '#src/components/page/addresses.ts';
import { numberedPaths } from '#src/components/page/page-paths.ts';
import { programParts } from '#src/components/schedule/page-program.ts';
import type { ProgramPart } from '#src/components/schedule/page-program.ts';
import { sessionProgram } from '#src/core/schedule/pages/session-program.ts';
import type { SessionProgram } from '#src/core/schedule/pages/session-program.ts';
import type { Schedule, ScheduledSession } from '#src/core/schedule/schedule.ts';

/** The part of the program that one page shows. */
export interface SessionPart extends SessionProgram, ProgramPart {}

/** The paths of all pages of sessions, with the part that each shows. */
export function sessionPaths(schedule: Schedule) {
  return [...schedule.sessions.values()].flatMap((session) => {
    const parts = sessionParts(session, schedule);
    const pages = parts.map((part) => ({ session, part, parts }));
    return numberedPaths(session.entry, pages, addresses.session);
  });
}

/** The pages of a session's program; only one if it fits. */
function sessionParts(session: ScheduledSession, schedule: Schedule): SessionPart[] {
  const program = sessionProgram(session, schedule);
  const { days, sharing, unscheduled, unpresented } = program;
  const talks = [...sharing, ...unscheduled, ...unpresented];
  return programParts({ days, talks }, schedule).map((part) => {
    const own = new Set(part.talks);
    return {
      ...part,
      sharing: sharing.filter((talk) => own.has(talk)),
      unscheduled: unscheduled.filter((talk) => own.has(talk)),
      unpresented: unpresented.filter((talk) => own.has(talk)),
      without: program.without,
    };
  });
}
