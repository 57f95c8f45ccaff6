import { addresses } from '#src/components/page/addresses.ts';
import { numberedPaths } from '#src/components/page/page-paths.ts';
import { programParts } from '#src/components/schedule/page-program.ts';
import type { ProgramPart } from '#src/components/schedule/page-program.ts';
import { isPresented } from '#src/core/model/talk.ts';
import { rowOf } from '#src/core/schedule/slot-ancestors.ts';
import type {
  Day,
  Schedule,
  ScheduledSession,
  ScheduledTalk,
  Slot,
} from '#src/core/schedule/schedule.ts';

/** A session's entries, as its page groups them. */
interface SessionProgram {
  /** Days on which something in it has a time of its own. */
  readonly days: readonly Day[];
  /** Talks that share the session's time, like posters. */
  readonly sharing: readonly ScheduledTalk[];
  readonly unscheduled: readonly ScheduledTalk[];
  /** Papers that are only published. */
  readonly unpresented: readonly ScheduledTalk[];
  /** Remarks that its rows need not repeat, because the head of the page has them. */
  readonly without: readonly Remark[];
}

/** What one page of it shows. */
export interface SessionPart extends SessionProgram, ProgramPart {}

type Remark = 'room' | 'track';

/** The paths of all pages of sessions, with what each shows. */
export function sessionPaths(schedule: Schedule) {
  return [...schedule.sessions.values()].flatMap((session) => {
    const parts = sessionParts(session, schedule);
    const pages = parts.map((part) => ({ session, part, parts }));
    return numberedPaths(session.entry, pages, addresses.session);
  });
}

/** The pages of a session's program: one, if it fits. */
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

/** The program of a session: its talks and the sessions within it, at any depth, as rows of days. */
function sessionProgram(session: ScheduledSession, schedule: Schedule): SessionProgram {
  const all = [session, ...sessionsWithin(session)];
  const ids = new Set(all.map(({ entry }) => entry.id));
  const within = (slot: Slot) => slot.session !== undefined && ids.has(slot.session.id);
  const rows = schedule.slots.filter(within);
  const without: Remark[] = [];
  if (rows.every(({ rooms }) => session.slots.every((own) => isSame(own.rooms, rooms)))) {
    without.push('room');
  }
  if (rows.every(({ track }) => track === session.track)) without.push('track');
  const own = new Set(session.slots.map((slot) => rowOf(slot).name));
  const sharesOwnTime = ({ slots }: ScheduledTalk) =>
    slots.some((slot) => within(slot) && slot.timing === 'shared' && own.has(rowOf(slot).name));
  const talks = [...new Set(all.flatMap((one) => one.talks))];
  return {
    without,
    days: schedule.days
      .map((day) => ({
        ...day,
        slots: day.slots.filter(within),
        ongoing: day.ongoing.filter(within),
      }))
      .filter(({ slots, ongoing }) => slots.length + ongoing.length > 0),
    sharing: talks.filter(sharesOwnTime),
    unscheduled: talks.filter(({ entry, slots }) => isPresented(entry) && !slots.some(within)),
    unpresented: talks.filter(({ entry }) => !isPresented(entry)),
  };
}

function sessionsWithin(session: ScheduledSession): ScheduledSession[] {
  return session.sessions.flatMap((inner) => [inner, ...sessionsWithin(inner)]);
}

function isSame<Item>(a: readonly Item[], b: readonly Item[]): boolean {
  return a.length === b.length && a.every((item, index) => item === b[index]);
}
