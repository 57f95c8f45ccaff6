import type { Status } from '#src/core/model/slot.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';

/** A commit of the content folder: the files it changed, read as it left them. */
export interface Commit {
  readonly hash: string;
  /** The committer's time: UTC, ISO 8601. */
  readonly at: string;
  /** By path in the content folder; a file that the commit deleted is `undefined`. */
  readonly files: ReadonlyMap<string, SourceDocument | undefined>;
}

/** A slot's facts at one commit: plain values that can be compared. */
export interface HistoricSlot {
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
  /** The first ids of its rooms: one that gets another name, or another id with an alias, is the same. */
  readonly roomIds: string | undefined;
  readonly status: Status;
  /** The presenters of the talk, in order. */
  readonly people: readonly PersonFact[];
  /** The parts of its calendar entry from the event's file, besides the room's name: venue, track, kind. */
  readonly quoted: string;
  /** A fingerprint of everything else that its file says: abstract, note, links, authors … */
  readonly text: string;
  /** The calendars that hold the slot: `schedule`, `rooms/aula`, `days/2021-04-09`. */
  readonly calendars: readonly string[];
}

/** A person with a file by its first id, else by name. */
export interface PersonFact {
  readonly id?: string | undefined;
  readonly name?: string | undefined;
}

/** The history of one slot over all commits. */
export interface SlotHistory {
  /** The number of commits since the announcement that changed its calendar entry. */
  readonly sequence: number;
  /** When the slot first appeared and when its file or its facts last changed: UTC, ISO 8601. */
  readonly created: string;
  readonly lastModified: string;
  /** The start before its last move; absent when it begins as it was first announced. */
  readonly previousStart: string | undefined;
}

/** A slot that was announced and is no longer there. */
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
  /** The kinds of change, most important first; never empty. */
  readonly kinds: readonly ChangeKind[];
  readonly before: HistoricSlot | undefined;
  readonly after: HistoricSlot | undefined;
}

/** A room that has another name; what takes place in it has not moved. */
export interface RenamedRoom {
  readonly id: string;
  readonly before: string;
  readonly after: string;
}

/** Commits less than 30 minutes apart, listed as one. */
export interface Publication {
  /** The time of its last commit: UTC, ISO 8601. */
  readonly at: string;
  /** The hash of its first commit: its identity, which stays when another commit joins. */
  readonly commit: string;
  /** In chronological order of the slots; empty publications are left out. */
  readonly changes: readonly SlotChange[];
  /** In the event's order of rooms. */
  readonly renamedRooms: readonly RenamedRoom[];
}

/** The history that the commits of the content folder give. */
export interface History {
  /** By identity; only slots of the last commit. */
  readonly slots: ReadonlyMap<string, SlotHistory>;
  readonly removed: readonly RemovedSlot[];
  /**
   * The keys that slots keep even if their file has others, by their names as written
   * (`talks/opening/morning`); only where the two differ.
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
 * The name of a publication's place on the page of changes: `p-0a7b6d1f4c11`. It stays the same when another commit
 * joins the publication.
 */
export function publicationAnchor({ commit }: Publication): string {
  return `p-${commit.slice(0, 12)}`;
}
