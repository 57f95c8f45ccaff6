import type { Feed } from '#src/core/feeds/feed.ts';
import { myChanges } from '#src/core/feeds/my/my-changes.ts';

/** What a page loads for a visitor who was here before the last publication. */
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
