import type { FeedInput } from '#src/core/feeds/feed.ts';
import { toldChanges, type ToldChange } from '#src/core/feeds/told-change.ts';

/** So many publications are told, newest first; who was away longer reads `/changes/`. */
const mostPublications = 30;

/** What changed, for a visitor who was here before: small, for a phone loads it whole. */
export interface MyChanges {
  readonly publications: readonly {
    /** When it was published: UTC, ISO 8601. */
    readonly at: string;
    readonly changes: readonly ToldChange[];
  }[];
}

/** Takes out of the history what a visitor is told who comes back. */
export function myChanges(input: FeedInput): MyChanges {
  return {
    publications: input.history.publications.slice(0, mostPublications).map((publication) => ({
      at: publication.at,
      changes: toldChanges(publication, input),
    })),
  };
}
