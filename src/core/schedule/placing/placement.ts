import type { DateTime } from 'luxon';
import type { Timed, SessionEntry } from '#src/core/model/entry.ts';
import type { TalkSlot } from '#src/core/model/slot.ts';
import type { FieldPath } from '#src/core/model/source-document.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';

/** A session while it is being placed. */
export interface PlacedSession {
  readonly session: SessionEntry;
  readonly slots: readonly Placement[];
  /** Whether all its times could be placed. */
  readonly complete: boolean;
}

/** A talk or session placed in time. Slots are made from placements after drafts are left out. */
export interface Placement {
  readonly subject: Timed;
  readonly key: string;
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
  readonly timing: Slot['timing'];
  /** The session the subject belongs to. */
  readonly session: SessionEntry | undefined;
  /** The placement of that session that contains it. */
  readonly parent: Placement | undefined;
  /** The slot's own fields, if it was written as one of `slots`. */
  readonly written: TalkSlot | undefined;
  /** The path of its time in the subject's frontmatter: empty if the subject's own fields state it, or its session's. */
  readonly path: FieldPath;
}

/** A time that a talk or session sets itself, as instants. */
export interface OwnTime {
  readonly key: string;
  readonly start: DateTime<true>;
  readonly end: DateTime<true>;
  readonly written: TalkSlot | undefined;
  readonly path: FieldPath;
}

/** A slot that has no time of its own and uses that of a session. */
export interface SharedTime {
  readonly key: string;
  /** The session's id. */
  readonly session: string;
  readonly written: TalkSlot;
  readonly path: FieldPath;
}
