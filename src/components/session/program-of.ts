import type {
  Day,
  Schedule,
  ScheduledSession,
  ScheduledTalk,
  Slot,
} from '#src/core/schedule/schedule.ts';

/** What a session's page shows of it. */
export interface SessionProgram {
  /** Days on which something in it has a time of its own. */
  readonly days: readonly Day[];
  /** Talks that share the session's time, like posters. */
  readonly sharing: readonly ScheduledTalk[];
  readonly unscheduled: readonly ScheduledTalk[];
}

/** The programme of a session: its talks and the sessions within it, however deep, as rows of days. */
export function programOf(session: ScheduledSession, schedule: Schedule): SessionProgram {
  const ids = new Set([session, ...sessionsWithin(session)].map(({ entry }) => entry.id));
  const within = (slot: Slot) => slot.session !== undefined && ids.has(slot.session.id);
  return {
    days: schedule.days
      .map((day) => ({ ...day, slots: day.slots.filter(within) }))
      .filter(({ slots }) => slots.length > 0),
    sharing: session.talks.filter(({ slots }) => slots.some(({ placing }) => placing === 'shares')),
    unscheduled: session.talks.filter(({ slots }) => slots.length === 0),
  };
}

const sessionsWithin = (session: ScheduledSession): ScheduledSession[] =>
  session.sessions.flatMap((inner) => [inner, ...sessionsWithin(inner)]);
