import type { Remark, RemarkKind } from '#src/core/importers/imported.ts';
import type { LeftOut } from '#src/core/importers/text/private-text.ts';
import type { Ids } from './ids.ts';
import type { Kinds } from './kinds.ts';

/** The context that all builders of entries share. */
export interface BuildContext {
  /** The event's zone. */
  readonly zone: string;
  /** The event's language. */
  readonly language: string;
  /** Whether the event's file names its language; a new file leaves the default language out. */
  readonly saysLanguage: boolean;
  readonly ids: Ids;
  readonly kinds: Kinds;
  readonly notes: Notes;
  /** Counted while texts are converted. */
  readonly leftOut: LeftOut;
  /** The event's address in the source. */
  readonly base: string | undefined;
  /** The id of a room, track, session or speaker by its `source`, or undefined. */
  readonly roomId: (source: string | undefined) => string | undefined;
  /** The name of a room by its `source`, or undefined. */
  readonly roomName: (source: string | undefined) => string | undefined;
  readonly trackId: (source: string | undefined) => string | undefined;
  readonly sessionId: (source: string | undefined) => string | undefined;
  readonly speakerId: (source: string | undefined) => string | undefined;
}

/** Collects the remarks while a source is converted into content. */
export class Notes {
  readonly remarks: Remark[] = [];

  /** Adds a remark; equal messages are counted later. */
  add(kind: RemarkKind, message: string, about?: string): void {
    this.remarks.push({ kind, message, about });
  }
}
