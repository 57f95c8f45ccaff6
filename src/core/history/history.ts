import type { Status } from '#src/core/model/slot.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';

/** A commit of the content folder: the files it changed, as they are after it. */
export interface Commit {
  readonly hash: string;
  /** The committer date: UTC, ISO 8601. */
  readonly at: string;
  /** By path in the content folder; a file that the commit deleted is `undefined`. */
  readonly files: ReadonlyMap<string, SourceDocument | undefined>;
}

/** A slot's facts at one commit, as plain values that can be compared. */
export interface HistoricSlot {
  /** `talks/first-id/key`; it stays the same forever, through every rename that left an alias. */
  readonly identity: string;
  readonly collection: 'talks' | 'sessions';
  /** The id of the talk or session at that commit. */
  readonly id: string;
  readonly key: string;
  /** Plain text. */
  readonly title: string;
  /** UTC instants, ISO 8601. */
  readonly start: string;
  readonly end: string;
  /** The room's name as shown in calendars. */
  readonly room: string | undefined;
  /** The first ids of its rooms; a room that gets another name, or another id with an alias, stays the same. */
  readonly roomIds: string | undefined;
  readonly status: Status;
  /** The talk's presenters, in order. */
  readonly people: readonly PersonFact[];
  /** The parts of its calendar entry that come from other files, besides the room's name: venue, track, session. */
  readonly quoted: string;
  /** A fingerprint of everything else in its file (abstract, note, links, authors) and of the posters that it lists. */
  readonly text: string;
  /** The calendars that contain the slot: `schedule`, `rooms/aula`, `days/2021-04-09`. */
  readonly calendars: readonly string[];
}

/** A person: by the id of their file if they have one, otherwise by name. */
export interface PersonFact {
  /** The id under which the file was first published, as far as was known at that commit. */
  readonly id?: string | undefined;
  /** The id as the talk writes it. */
  readonly writtenId?: string | undefined;
  readonly name?: string | undefined;
}

/** The history of one slot across all commits. */
export interface SlotHistory {
  /** The number of commits since the announcement that changed its calendar entry. */
  readonly sequence: number;
  /** When the slot first appeared, and when its file or its facts last changed: UTC, ISO 8601. */
  readonly created: string;
  readonly lastModified: string;
  /** The start before its last move; absent if it begins as first announced. */
  readonly previousStart: string | undefined;
}

/** A slot that was announced and no longer exists. */
export interface RemovedSlot {
  readonly facts: HistoricSlot;
  readonly history: SlotHistory;
}

export type ChangeKind =
  | 'new'
  | 'removed'
  | 'cancelled'
  | 'confirmed'
  | 'tentative'
  | 'moved'
  | 'room'
  | 'people'
  | 'title';

/** The net change of one slot in one publication. */
export interface SlotChange {
  readonly identity: string;
  /** The kinds of change, the most important first; never empty. */
  readonly kinds: readonly ChangeKind[];
  readonly before: HistoricSlot | undefined;
  readonly after: HistoricSlot | undefined;
}

/** A room with a new name; its slots have not moved. */
export interface RenamedRoom {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Commits less than 30 minutes apart, listed as one publication. */
export interface Publication {
  /** The time of its last commit: UTC, ISO 8601. */
  readonly at: string;
  /** The hash of its first commit, which identifies it even if another commit joins it. */
  readonly commit: string;
  /** In chronological order of the slots; empty publications are left out. */
  readonly changes: readonly SlotChange[];
  /** In the event's order of rooms. */
  readonly renamedRooms: readonly RenamedRoom[];
}

/** The history that results from the commits of the content folder. */
export interface History {
  /** By identity; only slots of the last commit. */
  readonly slots: ReadonlyMap<string, SlotHistory>;
  readonly removed: readonly RemovedSlot[];
  /**
   * The keys that slots keep although their file has others, by their names as written (`talks/opening/morning`); only
   * those that differ.
   */
  readonly keptKeys: ReadonlyMap<string, string>;
  /** Newest first. */
  readonly publications: readonly Publication[];
  /** When the file of each entry last changed, by collection and id (`speakers/ada`): UTC, ISO 8601. */
  readonly entries: ReadonlyMap<string, string>;
  /** The last commit that touched the content folder; absent if there is no history. */
  readonly head: { readonly commit: string; readonly at: string } | undefined;
}

/** The history of content outside of a repository. */
export const noHistory: History = {
  slots: new Map(),
  removed: [],
  keptKeys: new Map(),
  publications: [],
  entries: new Map(),
  head: undefined,
};

/**
 * The anchor of a publication on the page of changes: `p-0a7b6d1f4c11`. It stays the same if another commit joins the
 * publication.
 */
export function publicationAnchor({ commit }: Publication): string {
  return `p-${commit.slice(0, 12)}`;
}
