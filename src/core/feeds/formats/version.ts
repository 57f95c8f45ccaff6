import { z } from 'zod';
import type { Feed, FeedInput } from '#src/core/feeds/feed.ts';
import { scheduleVersion } from '#src/core/feeds/slot-record.ts';
import { summarizeChanges, changeSummarySchema } from '#src/core/feeds/change-summary.ts';
import type { Schedule } from '#src/core/schedule/schedule.ts';

const mostChanges = 20;

/** The schema of `/api/version.json`, which is small because open pages request it again and again. */
export const versionSchema = z
  .strictObject({
    version: z.string().describe('Changes whenever the published schedule does.'),
    updated: z.iso.datetime().describe('When it last changed.'),
    notice: z
      .strictObject({
        text: z.string().describe('The sentence above every page.'),
        link: z.url().optional().describe('Where to read more.'),
        until: z.iso.datetime().optional().describe('When it expires: UTC.'),
      })
      .optional(),
    latest: z
      .strictObject({
        at: z.iso.datetime().describe('When it was published.'),
        count: z.int().describe('How many slots and rooms changed.'),
        changes: z
          .array(changeSummarySchema)
          .max(mostChanges)
          .describe(`The first ${mostChanges} of the changes.`),
      })
      .optional()
      .describe('The latest publication that changed something.'),
  })
  .meta({ id: 'Version' });

/** The small file that shows an open page whether the schedule changed, and how. */
export default {
  contentType: 'application/json; charset=utf-8',
  files: (input) => [
    {
      path: 'api/version.json',
      title: 'api/version.json',
      page: undefined,
      render: () => `${JSON.stringify(version(input))}\n`,
    },
  ],
} satisfies Feed;

function version(input: FeedInput): z.infer<typeof versionSchema> {
  const { schedule, history, stamp } = input;
  const [latest] = history.publications;
  return {
    version: scheduleVersion(input),
    updated: history.head?.at ?? stamp,
    notice: noticeOf(schedule),
    latest: latest && {
      at: latest.at,
      count: latest.changes.length + latest.renamedRooms.length,
      changes: summarizeChanges(latest, input).slice(0, mostChanges),
    },
  };
}

function noticeOf({ event, noticeUntil }: Schedule) {
  const { notice } = event.data;
  const until = noticeUntil?.toUTC().toISO({ suppressMilliseconds: true });
  return notice && { text: notice.text, link: notice.link, until };
}
