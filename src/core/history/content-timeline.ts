import { eventSchema } from '#src/core/model/event/event.ts';
import { toEntry } from '#src/core/model/entry.ts';
import type { EventEntry, SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import { isError } from '#src/core/model/finding.ts';
import { sessionSchema } from '#src/core/model/session.ts';
import { isDocumentOf } from '#src/core/model/source-document.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { talkSchema } from '#src/core/model/talk.ts';
import type { Commit } from './history.ts';
import { SpeakerFiles } from './speaker-files.ts';

/** An entry that can be placed in time. */
export type Placeable = TalkEntry | SessionEntry;

/**
 * The effect of a commit on talks and sessions. An entry that it changed is in both lists, and a talk whose speaker's
 * file appeared, disappeared, or was renamed is in the second one.
 */
export interface ContentChange {
  readonly gone: readonly Placeable[];
  readonly come: readonly Placeable[];
}

/**
 * The event with its talks and sessions after each commit. Drafts are included, because they keep their time; placing
 * leaves them out. A file that does not parse, or does not match its schema, changes nothing: its last valid version
 * still counts.
 */
export class ContentThroughCommits {
  readonly #entries = new Map<string, Placeable>();
  #event: EventEntry | undefined;
  /** The files of speakers after the last commit. */
  readonly speakers = new SpeakerFiles();

  /** The event after the last commit. */
  get event(): EventEntry | undefined {
    return this.#event;
  }

  /** The talks and sessions after the last commit. */
  placeables(): Placeable[] {
    return [...this.#entries.values()];
  }

  apply(commit: Commit): ContentChange {
    const gone: Placeable[] = [];
    const come: Placeable[] = [];
    for (const [path, document] of commit.files) {
      const before = this.#entries.get(path);
      const after = document === undefined ? undefined : entryOf(document);
      if (document !== undefined && after === undefined) continue;
      if (after?.collection === 'event') {
        this.#event = after;
        continue;
      }
      if (before !== undefined) gone.push(before);
      this.#entries.delete(path);
      if (after === undefined) continue;
      this.#entries.set(path, after);
      come.push(after);
    }
    const also = [...this.#left(gone, come), ...this.#naming(this.speakers.apply(commit))];
    return { gone, come: [...new Set([...come, ...also])] };
  }

  /** The talks that name one of these speakers. */
  #naming(ids: ReadonlySet<string>): readonly Placeable[] {
    if (ids.size === 0) return [];
    return this.placeables().filter(
      ({ collection, data }) =>
        collection === 'talks' && data.speakers?.some(({ id }) => id !== undefined && ids.has(id)),
    );
  }

  /**
   * The entries with the ids of those that are gone, in other files: web editors move a file in two commits, the first
   * of which leaves two files with the same id.
   */
  #left(gone: readonly Placeable[], come: readonly Placeable[]): Placeable[] {
    const names = new Set(gone.map(nameOf));
    for (const entry of come) names.delete(nameOf(entry));
    return names.size === 0 ? [] : this.placeables().filter((entry) => names.has(nameOf(entry)));
  }
}

function nameOf({ collection, id }: Placeable): string {
  return `${collection}/${id}`;
}

function entryOf(document: SourceDocument): EventEntry | Placeable | undefined {
  const { frontmatter, findings } = document;
  if (findings.some(isError)) return undefined;
  if (isDocumentOf(document, 'event')) {
    const { data } = eventSchema.safeParse(frontmatter);
    return data && toEntry(document, data);
  }
  if (isDocumentOf(document, 'talks')) {
    const { data } = talkSchema.safeParse(frontmatter);
    return data && toEntry(document, data);
  }
  if (isDocumentOf(document, 'sessions')) {
    const { data } = sessionSchema.safeParse(frontmatter);
    return data && toEntry(document, data);
  }
  return undefined;
}
