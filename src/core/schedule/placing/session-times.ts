import { liesWithin } from '#src/core/time/interval.ts';
import type { OwnTime, Placement, SharedTime } from './placement.ts';
import type { Timed, SessionEntry } from '#src/core/model/entry.ts';
import type { SessionTree } from '#src/core/schedule/session-tree.ts';
import type { Timing } from './timing.ts';

/** Assigns the times of talks in several sessions to those sessions. */
export interface SessionTimes {
  /** The timing of an entry for this session, which has been placed. */
  timingIn(
    session: SessionEntry,
    slots: readonly Placement[],
    entry: Timed,
    timing: Timing,
  ): Timing;
  /** Times within none of the talk's sessions; complete once all sessions have been placed. */
  left(entry: Timed, timing: Timing): readonly OwnTime[];
}

/**
 * Assigns the times of talks in several sessions. A slot that names a session belongs to it; any other slot belongs to
 * the first of its talk's sessions, in the order of placing, that contains its time.
 */
export function dealTimes(tree: SessionTree): SessionTimes {
  const dealt = new Set<OwnTime>();
  const names = ({ written }: OwnTime, session: SessionEntry): boolean =>
    written?.session === session.id;
  return {
    timingIn(session, slots, entry, timing) {
      if (tree.outersOf(entry).length < 2) return timing;
      const times = timing.times.filter(
        (time) =>
          names(time, session) ||
          (time.written?.session === undefined &&
            !dealt.has(time) &&
            slots.some((slot) => liesWithin(time, slot))),
      );
      for (const time of times) dealt.add(time);
      const shared = timing.shared.filter((time: SharedTime) => time.session === session.id);
      return { ...timing, times, shared };
    },
    left: (entry, { times }) =>
      tree.outersOf(entry).length < 2 ? [] : times.filter((time) => !dealt.has(time)),
  };
}
