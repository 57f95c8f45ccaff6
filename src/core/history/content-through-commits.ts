import { eventSchema } from '#src/core/model/event.ts';
import type { EventEntry, SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import { sessionSchema } from '#src/core/model/session.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { talkSchema } from '#src/core/model/talk.ts';
import type { Commit } from './commit.ts';

type Placeable = EventEntry | TalkEntry | SessionEntry;

/**
 * The entries that have a place in time, as commit after commit leaves them. A file that does not
 * parse, or does not fit its schema, changes nothing: what it said before goes on to hold.
 */
export class ContentThroughCommits {
  readonly #entries = new Map<string, Placeable>();

  /** The entries that the commit changed, as they were and as they are now. */
  apply(commit: Commit): Placeable[] {
    const touched: Placeable[] = [];
    for (const [path, document] of commit.files) {
      const before = this.#entries.get(path);
      const after = document === undefined ? undefined : entryOf(document);
      if (document !== undefined && after === undefined) continue;
      if (before !== undefined) touched.push(before);
      if (after === undefined) {
        this.#entries.delete(path);
      } else {
        this.#entries.set(path, after);
        touched.push(after);
      }
    }
    return touched;
  }

  get event(): EventEntry | undefined {
    const entry = this.#entries.get('event.mdx');
    return entry?.collection === 'event' ? entry : undefined;
  }

  /** Published talks and sessions: drafts are left out. */
  published(): (TalkEntry | SessionEntry)[] {
    return [...this.#entries.values()].filter(
      (entry): entry is TalkEntry | SessionEntry =>
        entry.collection !== 'event' && entry.data.draft !== true,
    );
  }
}

function entryOf(document: SourceDocument): Placeable | undefined {
  if (document.findings.some(({ severity }) => severity === 'error')) return undefined;
  const { id, file, body, plain, frontmatter } = document;
  const title = document.title ?? { html: '', plain: '' };
  switch (document.collection) {
    case 'event': {
      const { data } = eventSchema.safeParse(frontmatter);
      return data && { collection: 'event', id, file, body, plain, data };
    }
    case 'talks': {
      const { data } = talkSchema.safeParse(frontmatter);
      return data && { collection: 'talks', id, file, body, plain, title, data };
    }
    case 'sessions': {
      const { data } = sessionSchema.safeParse(frontmatter);
      return data && { collection: 'sessions', id, file, body, plain, title, data };
    }
    default:
      return undefined;
  }
}
