import type { EventEntry, SessionEntry, Timed } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { WallClockProblem } from '#src/core/time/place-wall-clock.ts';

/** The position of a problem: the entry and the path in its frontmatter, `['slots', 1, 'start']`. */
interface Place<Entry> {
  readonly at: Entry;
  readonly path: FieldPath;
}

/** A time of a session: wall clocks in the event's zone. */
export interface SessionTime {
  /** The slot's key, if the session has several slots. */
  readonly key: string | undefined;
  /** `2021-04-09T07:15`. */
  readonly start: string;
  readonly end: string;
}

/**
 * A text that is not a local time in the event's zone. The text may also be in the event's own file (chat hours,
 * notice).
 */
type TimeProblem = Place<Timed | EventEntry> & { readonly text: string } & WallClockProblem;

/**
 * A wrong setting of the event. Without a zone, nothing is placed; without dates, nothing counts as outside of them;
 * without a time at which days end, the default applies.
 */
export type EventProblem = Place<EventEntry> & { readonly text: string } & (
    | { readonly kind: 'zone-unknown' }
    /** `path` is `['start']` or `['end']`. */
    | { readonly kind: 'event-date-form'; readonly suggestion: string | undefined }
    | { readonly kind: 'event-date-date'; readonly suggestion: string | undefined }
    /** The end is before the start. */
    | { readonly kind: 'event-ends-before-start'; readonly start: string }
    /** More days than any event has. */
    | { readonly kind: 'event-too-long'; readonly most: number }
    /** Not in the form HH:MM, not a time of day, or later than noon. */
    | { readonly kind: 'day-ends-form'; readonly suggestion: string | undefined }
    /** Wall clocks as written. */
    | { readonly kind: 'chat-closes-before-opening'; readonly opens: string }
  );

/** A problem with the time of a talk or session. */
type TimingProblem = Place<Timed> &
  (
    | { readonly kind: 'start-and-slots' }
    | { readonly kind: 'end-and-minutes' }
    /** A start with neither an end nor minutes; `path` is the start's. */
    | { readonly kind: 'no-length' }
    /** An end without a start. If there are `slots`, the end belongs there. */
    | { readonly kind: 'end-without-start' }
    /** Wall clocks as read: `2021-04-09T07:15`. */
    | { readonly kind: 'end-not-after-start'; readonly start: string; readonly end: string }
    /** A year or longer, or a day or longer and beyond the event's last day. */
    | { readonly kind: 'slot-too-long'; readonly minutes: number }
    /** One of several slots without a key. `number` counts from 1. */
    | { readonly kind: 'slot-key-missing'; readonly number: number; readonly of: number }
    | { readonly kind: 'slot-key-twice'; readonly key: string }
    /** A slot that has no start and does not share a session's time. `number` counts from 1. */
    | { readonly kind: 'slot-without-start'; readonly number: number }
    /** Its day is outside the event. */
    | {
        readonly kind: 'outside-event';
        readonly start: string;
        readonly day: string;
        readonly first: string;
        readonly last: string;
      }
    /** Its session has times, and it is not entirely within any of them. */
    | {
        readonly kind: 'outside-session';
        readonly start: string;
        readonly end: string;
        readonly session: SessionEntry;
        readonly times: readonly SessionTime[];
      }
    /** It follows its predecessors and goes beyond the session's end. Only the first such entry is reported. */
    | {
        readonly kind: 'session-overflow';
        readonly end: string;
        readonly session: SessionEntry;
        readonly time: SessionTime;
        /** How many minutes too long all consecutive entries are together. */
        readonly minutes: number;
      }
  );

/** Sessions that contain one another in a circle, reported once, at the first of them by id. */
export type WithinProblem = Place<SessionEntry> & {
  readonly kind: 'within-cycle';
  /** The circle starting at the entry; each session is within the next one: `['a', 'b']`. */
  readonly ids: readonly string[];
};

/** Why something could not be placed in time, or was placed at an implausible time. The checks put it into words. */
export type PlacingProblem = TimeProblem | EventProblem | TimingProblem | WithinProblem;

/** Each kind of problem without its location. */
type WithoutPlace<Problem> = Problem extends unknown ? Omit<Problem, 'at' | 'path'> : never;

type ProblemDetail = WithoutPlace<TimingProblem | TimeProblem>;

/** Reports a problem at a path of one entry. */
export type ReportProblem = (path: FieldPath, detail: ProblemDetail) => void;

/** Returns a function that appends an entry's problems to `problems`. */
export function problemReporter(entry: Timed, problems: PlacingProblem[]): ReportProblem {
  return (path, detail) => {
    problems.push({ at: entry, path, ...detail });
  };
}
