import { summarizeChanges } from '#src/core/feeds/change-summary.ts';
import type { ChangeSummary } from '#src/core/feeds/change-summary.ts';
import type { FeedInput, Feed } from '#src/core/feeds/feed.ts';

/** The number of publications to list, newest first; anybody who was away longer reads `/changes/`. */
const mostPublications = 30;

/** The changes for a returning visitor. The file is small, because a phone loads all of it. */
export interface MyChanges {
  readonly publications: readonly {
    /** When it was published: UTC, ISO 8601. */
    readonly at: string;
    readonly changes: readonly ChangeSummary[];
  }[];
}

/** The part of the history that a returning visitor sees. */
function myChanges(input: FeedInput): MyChanges {
  return {
    publications: input.history.publications.slice(0, mostPublications).map((publication) => ({
      at: publication.at,
      changes: summarizeChanges(publication, input),
    })),
  };
}

/** The file that a page loads for a visitor whose last visit was before the last publication. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => [
    {
      path: 'my/changes.json',
      title: 'my/changes.json',
      page: undefined,
      render: () => `${JSON.stringify(myChanges(input))}\n`,
    },
  ],
} satisfies Feed;
