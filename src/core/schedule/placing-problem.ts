import type { EventEntry, SessionEntry, Timed } from '#src/core/model/entry.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { WallClockProblem } from '#src/core/time/place-wall-clock.ts';

/** The location of a problem: the entry and the path in its frontmatter, `['slots', 1, 'start']`. */
interface Place<Entry> {
  readonly at: Entry;
  readonly path: FieldPath;
}

/** A time of a session: wall clocks of the event's zone. */
export interface SessionTime {
  /** The slot's key, where the session has several. */
  readonly key: string | undefined;
  /** `2021-04-09T07:15`. */
  readonly start: string;
  readonly end: string;
}

/** A text that is not a local time in the event's zone. It may belong to the event, too (chat hours, notice). */
type TimeProblem = Place<Timed | EventEntry> & { readonly text: string } & WallClockProblem;

/**
 * A wrong setting of the event. Without a zone nothing is placed; without dates nothing is found
 * outside of them; without a time at which days end, they end as they do by default.
 */
export type EventProblem = Place<EventEntry> & { readonly text: string } & (
    | { readonly kind: 'zone-unknown' }
    /** `path` is `['start']` or `['end']`. */
    | { readonly kind: 'event-date-form'; readonly suggestion: string | undefined }
    | { readonly kind: 'event-date-date'; readonly suggestion: string | undefined }
    /** The end is before the start. */
    | { readonly kind: 'event-ends-before-start'; readonly start: string }
    /** More days than an event can have. */
    | { readonly kind: 'event-too-long'; readonly most: number }
    /** Not HH:MM, no time of a clock, or later than noon. */
    | { readonly kind: 'day-ends-form'; readonly suggestion: string | undefined }
    /** Wall clocks as they are written. */
    | { readonly kind: 'chat-closes-before-opening'; readonly opens: string }
  );

/** A problem with how a talk or session states its time. */
type TimingProblem = Place<Timed> &
  (
    | { readonly kind: 'start-and-slots' }
    | { readonly kind: 'end-and-minutes' }
    /** A start, and neither an end nor minutes; `path` is the start's. */
    | { readonly kind: 'no-length' }
    /** An end without a start; with `slots` it belongs into them. */
    | { readonly kind: 'end-without-start' }
    /** Wall clocks as read: `2021-04-09T07:15`. */
    | { readonly kind: 'end-not-after-start'; readonly start: string; readonly end: string }
    /** 24 hours or longer. */
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
    /** It has a session with times, and is not completely within any of them. */
    | {
        readonly kind: 'outside-session';
        readonly start: string;
        readonly end: string;
        readonly session: SessionEntry;
        readonly times: readonly SessionTime[];
      }
    /** It follows its predecessors and runs past the session's end. Only the first one is reported. */
    | {
        readonly kind: 'session-overflow';
        readonly end: string;
        readonly session: SessionEntry;
        readonly time: SessionTime;
        /** By how many minutes all that follows one another is too long. */
        readonly minutes: number;
      }
  );

/** Sessions that contain one another in a circle, reported once, at the first of them by id. */
export type WithinProblem = Place<SessionEntry> & {
  readonly kind: 'within-cycle';
  /** The circle from the entry on, each lying within the next: `['a', 'b']`. */
  readonly ids: readonly string[];
};

/**
 * Why something could not be placed in time, or was placed where it cannot be meant. The checks put it into words.
 */
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
