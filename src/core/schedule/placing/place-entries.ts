import type { Content, SessionEntry } from '#src/core/model/entry.ts';
import { compareIds } from '#src/core/schedule/member-order.ts';
import type { PlacingProblem } from '#src/core/schedule/placing-problem.ts';
import type { EventClock } from './event-clock.ts';
import type { EventFrame } from './event-frame.ts';
import { placeLeft, placeMembers, type PlacedSession } from './place-members.ts';
import type { OwnTime, Placement, Timed } from './placement.ts';
import { dealTimes } from './session-times.ts';
import { growSessionTree, type SessionTree } from './session-tree.ts';
import { tellOutsideEvent } from './tell-outside.ts';
import { readTiming, type Timing } from './timing.ts';

export interface PlacedEntries {
  /** What holds others comes before them. */
  readonly placements: readonly Placement[];
  readonly tree: SessionTree;
}

/**
 * Places all talks and sessions, from the outer sessions to the inner ones: what lies in a session
 * may rest on the session's times.
 */
export function placeEntries(
  content: Content,
  dates: EventFrame['dates'],
  clock: EventClock,
  problems: PlacingProblem[],
): PlacedEntries {
  const { tree, problems: circles } = growSessionTree(content.sessions, content.talks);
  problems.push(...circles);

  const timings = new Map<Timed, Timing>();
  for (const entry of [...content.sessions, ...content.talks]) {
    timings.set(entry, readTiming(entry, clock, problems));
  }
  const placements: Placement[] = [];
  const placedOf = new Map<Timed, Placement[]>();
  const place = (placement: Placement): void => {
    placements.push(placement);
    const known = placedOf.get(placement.subject);
    if (known === undefined) placedOf.set(placement.subject, [placement]);
    else known.push(placement);
  };
  for (const entry of [...tree.roots, ...tree.loose]) {
    for (const time of timings.get(entry)?.times ?? []) place(placeAlone(entry, time));
  }
  const sessionTimes = dealTimes(tree);
  const placedSession = (session: SessionEntry): PlacedSession => {
    const complete = timings.get(session)?.complete ?? false;
    return { session, slots: placedOf.get(session) ?? [], complete };
  };
  // By id, for a time that two sessions surround goes to the one that is placed first.
  const queue = [...tree.roots].sort((a, b) => compareIds(a.id, b.id));
  for (const session of queue) {
    const outer = placedSession(session);
    const members = tree.membersOf(session).map((entry) => {
      const timing = timings.get(entry) ?? unknownTiming;
      return { entry, timing: sessionTimes.timingIn(session, outer.slots, entry, timing) };
    });
    for (const placement of placeMembers(outer, members, clock, problems)) place(placement);
    queue.push(
      ...members.map(({ entry }) => entry).filter((entry) => entry.collection === 'sessions'),
    );
  }
  for (const talk of tree.shared) {
    const timing = timings.get(talk) ?? unknownTiming;
    const times = sessionTimes.left(talk, timing);
    const outers = tree.outersOf(talk).map(placedSession);
    for (const placement of placeLeft(talk, times, outers, problems)) place(placement);
  }
  tellOutsideEvent(placements, dates, clock, problems);
  return { placements, tree };
}

const unknownTiming: Timing = {
  ...{ placing: 'shares', times: [], shared: [] },
  ...{ minutes: 0, complete: false },
};

function placeAlone(subject: Timed, time: OwnTime): Placement {
  return { ...time, subject, placing: 'own', session: undefined, parent: undefined };
}
