import type { Status } from '#src/core/model/slot.ts';

/** What the history knows of a slot at one commit: plain facts, comparable by value. */
export interface SlotFacts {
  /** `talks/first-id/key`: the same for ever, through every rename that left an alias. */
  readonly identity: string;
  readonly collection: 'talks' | 'sessions';
  /** The id the talk or session had at that commit. */
  readonly id: string;
  readonly key: string;
  /** Plain text. */
  readonly title: string;
  /** UTC instants, ISO 8601. */
  readonly start: string;
  readonly end: string;
  /** The room's name, as calendars show it. */
  readonly room: string | undefined;
  readonly status: Status;
  /** What its calendar entry quotes from the event's file beside the room's name: place, track, kind. */
  readonly quoted: string;
  /** The calendars that hold the slot: `schedule`, `rooms/aula`, `days/2021-04-09`. */
  readonly calendars: readonly string[];
}

/** What became of one slot over all commits. */
export interface SlotHistory {
  /** How many commits, since the event was announced, changed start, end, room or status. */
  readonly sequence: number;
  /** When the slot first appeared and when its file or its facts last changed: UTC, ISO 8601. */
  readonly created: string;
  readonly lastModified: string;
  /** The start before its last move; absent when it begins as it was first announced. */
  readonly previousStart: string | undefined;
}

/** A slot that was announced and is no longer there. */
export interface RemovedSlot {
  readonly facts: SlotFacts;
  readonly history: SlotHistory;
}

export type ChangeKind =
  'new' | 'removed' | 'cancelled' | 'confirmed' | 'tentative' | 'moved' | 'room' | 'title';

/** The net change of one slot in one publication. */
export interface SlotChange {
  readonly identity: string;
  /** What changed, most important first; never empty. */
  readonly kinds: readonly ChangeKind[];
  readonly before: SlotFacts | undefined;
  readonly after: SlotFacts | undefined;
}

/** Commits less than 30 minutes apart, told as one. */
export interface Publication {
  /** The time of its last commit: UTC, ISO 8601. */
  readonly at: string;
  /** The hash of its first commit: its identity, which stays when another commit joins. */
  readonly commit: string;
  /** In the order of time of the slots; empty publications are not told. */
  readonly changes: readonly SlotChange[];
}

/** Everything that the commits of the content folder tell. */
export interface History {
  /** By identity; only slots of the last commit. */
  readonly slots: ReadonlyMap<string, SlotHistory>;
  readonly removed: readonly RemovedSlot[];
  /** Newest first. */
  readonly publications: readonly Publication[];
  /** When the file of each entry last changed, by collection and id (`speakers/ada`): UTC, ISO 8601. */
  readonly entries: ReadonlyMap<string, string>;
  /** The last commit that touched the content folder; absent where there is no history. */
  readonly head: { readonly commit: string; readonly at: string } | undefined;
}

/** The history of content that lies in no repository. */
export const noHistory: History = {
  slots: new Map(),
  removed: [],
  publications: [],
  entries: new Map(),
  head: undefined,
};
