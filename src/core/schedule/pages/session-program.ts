import { isPresented } from '#src/core/model/talk.ts';
import type {
  Day,
  Schedule,
  ScheduledSession,
  ScheduledTalk,
  Slot,
} from '#src/core/schedule/schedule.ts';
import { rowOf } from '#src/core/schedule/schedule.ts';

/** A session's entries, as its page groups them. */
export interface SessionProgram {
  /** Days on which an entry of the session has a time of its own. */
  readonly days: readonly Day[];
  /** Talks that share the session's time, such as posters. */
  readonly sharing: readonly ScheduledTalk[];
  readonly unscheduled: readonly ScheduledTalk[];
  /** Papers that are only published. */
  readonly unpresented: readonly ScheduledTalk[];
  /** Remarks that its rows need not repeat because the head of the page has them. */
  readonly without: readonly Remark[];
}

type Remark = 'room' | 'track';

/** The program of a session: its talks and the sessions within it, at any depth, as rows of days. */
export function sessionProgram(session: ScheduledSession, schedule: Schedule): SessionProgram {
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
    slots.some((slot) => within(slot) && own.has(rowOf(slot).name));
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
