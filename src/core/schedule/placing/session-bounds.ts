import type { PlacingProblem, SessionTime } from '#src/core/schedule/placing-problem.ts';
import { isMultiDay, liesWithin, minutesBetween } from '#src/core/time/interval.ts';
import type { TimeCache } from './clock.ts';
import type { EventSettings } from './event-settings.ts';
import type { PlacedSession, Placement } from './placement.ts';
import { wallClockOf } from '#src/core/time/place-wall-clock.ts';

/**
 * Reports placements on a day outside the event, and those that continue for days after its last day. An entry that
 * takes its time from a session is reported at the session.
 */
export function reportOutsideEvent(
  placements: readonly Placement[],
  dates: EventSettings['dates'],
  clock: TimeCache,
  problems: PlacingProblem[],
): void {
  if (dates === undefined) return;
  for (const placement of placements) {
    const { subject, timing, parent, start, end, path } = placement;
    if (timing !== 'fixed' && parent !== undefined) continue;
    const day = clock.dayOf(start);
    if (day >= dates.first && day <= dates.last) {
      if (!isMultiDay(placement) || clock.dayOf(clock.later(end, -1)) <= dates.last) continue;
      const minutes = minutesBetween(start, end);
      problems.push({
        ...{ kind: 'slot-too-long', at: subject, path: lengthPath(placement), minutes },
      });
      continue;
    }
    problems.push({
      kind: 'outside-event',
      at: subject,
      path: startPath(path),
      start: wallClockOf(start),
      day,
      ...dates,
    });
  }
}

/** Reports the times that are not entirely within one of the session's slots. */
export function reportOutsideSession(
  { session, slots }: PlacedSession,
  times: readonly Placement[],
  problems: PlacingProblem[],
): void {
  for (const time of times) {
    if (slots.some((slot) => liesWithin(time, slot))) continue;
    const { subject, start, end, path } = time;
    problems.push({
      kind: 'outside-session',
      at: subject,
      path: startPath(path),
      start: wallClockOf(start),
      end: wallClockOf(end),
      session,
      times: slots.map((slot) => timeOf(slot, slots.length)),
    });
  }
}

/**
 * Reports the first entry that follows others and goes beyond its session's end, and how much too long all of them are.
 */
export function reportOverflow(
  followers: readonly Placement[],
  round: Placement,
  { session, slots }: PlacedSession,
  problems: PlacingProblem[],
): void {
  const over = followers.filter(({ end }) => end.toMillis() > round.end.toMillis());
  const [first] = over;
  if (first === undefined) return;
  problems.push({
    kind: 'session-overflow',
    at: first.subject,
    path: first.path,
    end: wallClockOf(first.end),
    session,
    time: timeOf(round, slots.length),
    minutes: Math.max(...over.map(({ end }) => minutesBetween(round.end, end))),
  });
}

function timeOf(slot: Placement, of: number): SessionTime {
  return {
    key: of > 1 ? slot.key : undefined,
    start: wallClockOf(slot.start),
    end: wallClockOf(slot.end),
  };
}

/** The path of a placement's length: in the slot or, if it has none there, in its entry. */
function lengthPath({ subject, written, path }: Placement): Placement['path'] {
  if (written?.end !== undefined) return [...path, 'end'];
  if (written?.minutes !== undefined) return [...path, 'minutes'];
  return subject.data.end === undefined ? ['minutes'] : ['end'];
}

function startPath(path: Placement['path']): Placement['path'] {
  return path.at(-1) === 'minutes' ? path : [...path, 'start'];
}
