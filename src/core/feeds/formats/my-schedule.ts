import type { Feed } from '#src/core/feeds/feed.ts';
import { mySchedule } from '#src/core/feeds/my/my-schedule.ts';

/** What the page of a visitor's own schedule loads. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => [
    {
      path: 'my/schedule.json',
      title: 'my/schedule.json',
      page: undefined,
      render: () => `${JSON.stringify(mySchedule(input))}\n`,
    },
  ],
} satisfies Feed;
