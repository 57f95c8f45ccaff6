import { changePage } from '#src/core/feeds/change-page.ts';
import { changeTexts } from '#src/core/feeds/change-text.ts';
import type { FeedInput } from '#src/core/feeds/feed.ts';

/** So many publications are told, newest first; who was away longer reads `/changes/`. */
const mostPublications = 30;

/** What changed, for a visitor who was here before: small, for a phone loads it whole. */
export interface MyChanges {
  readonly publications: readonly {
    /** When it was published: UTC, ISO 8601. */
    readonly at: string;
    readonly changes: readonly MyChange[];
  }[];
}

/** What became of one slot. */
export interface MyChange {
  /** Its identity: what a pick is kept under. */
  readonly pick: string;
  readonly title: string;
  /** In words and in event time: "moved from 10:00 to 10:15". */
  readonly text: string;
  /** Its page below the root; absent of what is gone. */
  readonly page: string | undefined;
}

/** Takes out of the history what a visitor is told who comes back. */
export function myChanges(input: FeedInput): MyChanges {
  const { schedule, history, words } = input;
  return {
    publications: history.publications.slice(0, mostPublications).map(({ at, changes }) => ({
      at,
      changes: changes.map((change) => ({
        pick: change.identity,
        title: change.after?.title ?? change.before?.title ?? '',
        text: changeTexts(change, schedule, words).join('; '),
        page: changePage(change, input),
      })),
    })),
  };
}
