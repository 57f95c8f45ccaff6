import type { PlacedSession, OwnTime, Placement } from './placement.ts';
import type { DateTime } from 'luxon';
import type { Timed } from '#src/core/model/entry.ts';
import { firstIdOfEntry } from '#src/core/model/first-id.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import { liesWithin, overlaps } from '#src/core/time/interval.ts';
import type { TimeCache } from './clock.ts';
import { defaultSlotKey } from './timing.ts';
import type { Timing } from './timing.ts';
import { reportOutsideSession, reportOverflow } from './session-bounds.ts';

/** An entry of a session, with its own timing. */
export interface Member {
  readonly entry: Timed;
  readonly timing: Timing;
}

/**
 * Places the entries of a session: those with times of their own as written, those that share the session's time once
 * in each of its slots, and likewise those that follow a predecessor. `members` are in the session's order.
 */
export function placeMembers(
  outer: PlacedSession,
  members: readonly Member[],
  clock: TimeCache,
  problems: PlacingProblem[],
): Placement[] {
  const own = new Map(members.map((member) => [member, placeOwn(outer, member)]));
  if (outer.complete && outer.slots.length > 0) {
    reportOutsideSession(outer, [...own.values()].flat(), problems);
  }
  const placements = [...own.values()].flat();
  // Even if the session has no slots, a predecessor may have a start of its own.
  const rounds = outer.slots.length > 0 ? outer.slots : [undefined];
  for (const round of rounds) {
    const followers = placeFollowers(outer, round, members, own, clock);
    if (round !== undefined) reportOverflow(followers, round, outer, problems);
    placements.push(...followers, ...placeSharers(outer, round, members));
  }
  return placements;
}

/**
 * Places the times of a talk in several sessions that are within none of them, with the main session. They are reported
 * unless one of the sessions may still turn out to contain them.
 */
export function placeLeft(
  entry: Timed,
  times: readonly OwnTime[],
  outers: readonly PlacedSession[],
  problems: PlacingProblem[],
): Placement[] {
  return times.flatMap((time) => {
    const main = outers.find(({ slots }) => surrounding(time, slots) !== undefined) ?? outers[0];
    if (main === undefined) return [];
    const placements = placeOwn(main, { entry, timing: { times: [time] } });
    if (outers.every(({ complete, slots }) => complete && slots.length > 0)) {
      reportOutsideSession(main, placements, problems);
    }
    return placements;
  });
}

/**
 * The key of a slot that takes its time from a session: the round's key if there are several rounds. For a talk in
 * several sessions, the key contains the session's first id, so that the order of the list does not matter. Ids never
 * contain two consecutive hyphens, so the keys are unique.
 */
function keyIn({ session, slots }: PlacedSession, round: Placement | undefined, entry: Timed) {
  const ofRound = slots.length > 1 ? round?.key : undefined;
  if (entry.collection !== 'talks' || entry.data.sessions === undefined)
    return ofRound ?? defaultSlotKey;
  const ofSession = firstIdOfEntry(session);
  return ofRound === undefined ? ofSession : `${ofSession}--${ofRound}`;
}

function placeOwn(
  outer: PlacedSession,
  { entry, timing }: { readonly entry: Timed; readonly timing: Pick<Timing, 'times'> },
): Placement[] {
  return timing.times.map((time) => ({
    ...time,
    subject: entry,
    timing: 'fixed',
    session: outer.session,
    parent: surrounding(time, outer.slots),
  }));
}

/** The slot that contains a time, else one that overlaps it. */
function surrounding(time: OwnTime, slots: readonly Placement[]): Placement | undefined {
  return slots.find((slot) => liesWithin(time, slot)) ?? slots.find((slot) => overlaps(slot, time));
}

function placeSharers(
  outer: PlacedSession,
  round: Placement | undefined,
  members: readonly Member[],
): Placement[] {
  if (round === undefined) return [];
  const { start, end } = round;
  const span = { start, end, timing: 'shared', path: [] } as const;
  return members.flatMap(({ entry, timing }) => {
    if (timing.mode === 'shared') {
      return [placed(outer, round, entry, { ...span, key: keyIn(outer, round, entry) })];
    }
    return timing.shared.map(({ key: own, written, path }) => {
      const key = outer.slots.length > 1 ? `${own}--${round.key}` : own;
      return { ...placed(outer, round, entry, { ...span, key, path }), written };
    });
  });
}

/**
 * Places entries one after another: the first at the session's start, and each of the others at its predecessor's end.
 * If a predecessor's time is unknown, so are the times that follow it.
 */
function placeFollowers(
  outer: PlacedSession,
  round: Placement | undefined,
  members: readonly Member[],
  own: ReadonlyMap<Member, readonly Placement[]>,
  clock: TimeCache,
): Placement[] {
  const followers: Placement[] = [];
  let next: DateTime<true> | undefined = round?.start;
  for (const member of members) {
    const { entry, timing } = member;
    if (timing.mode === 'shared') continue;
    if (!timing.complete) {
      next = undefined;
    } else if (timing.mode === 'fixed') {
      const here = own.get(member)?.filter(({ parent }) => parent === round) ?? [];
      next = lastEnd(here) ?? next;
    } else if (next !== undefined) {
      const start = next;
      next = clock.later(start, timing.minutes);
      const time = { key: keyIn(outer, round, entry), start, end: next, path: ['minutes'] };
      followers.push(placed(outer, round, entry, { ...time, timing: 'sequential' }));
    }
  }
  return followers;
}

function lastEnd(placements: readonly Placement[]): DateTime<true> | undefined {
  return placements
    .map(({ end }) => end)
    .reduce<DateTime<true> | undefined>(
      (last, end) => (last === undefined || end.toMillis() > last.toMillis() ? end : last),
      undefined,
    );
}

function placed(
  outer: PlacedSession,
  parent: Placement | undefined,
  subject: Timed,
  time: Pick<Placement, 'key' | 'start' | 'end' | 'timing' | 'path'>,
): Placement {
  return { ...time, subject, session: outer.session, parent, written: undefined };
}
