import { z } from 'zod';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { absoluteLinks, addressOf } from '#src/core/feeds/site.ts';
import { sessionSchema } from '#src/core/model/session.ts';
import { statusSchema } from '#src/core/model/slot.ts';
import type { ScheduledSession } from '#src/core/schedule/schedule.ts';
import { apiPerson, apiPersonSchema } from './api-people.ts';
import { apiSlot, apiSlotSchema } from './api-slot.ts';

const { subtitle, tags, language, languages, level, chat, aliases, links, order } =
  sessionSchema.shape;

/** A session as `/api/sessions.json` publishes it. */
export const apiSessionSchema = z
  .strictObject({
    id: z.string().describe('The session’s id, which is part of its address.'),
    url: z.url().optional().describe('Its page.'),
    title: z.string().describe('The title, in plain text.'),
    summary: z.string().describe('The summary, in Markdown.'),
    kind: z.string().describe('What it is: the id of a kind.'),
    within: z.string().optional().describe('The id of the session around it.'),
    track: z.string().optional().describe('The id of its track.'),
    status: statusSchema.describe('Whether it is confirmed, tentative, or cancelled.'),
    chairs: z.array(apiPersonSchema).describe('Who chairs it, in order.'),
    organizers: z.array(apiPersonSchema).describe('Who organizes it, in order.'),
    talks: z.array(z.string()).describe('The ids of its talks, in order.'),
    slots: z.array(apiSlotSchema).describe('When and where.'),
    ...{ subtitle, tags, language, languages, level, chat, aliases, links, order },
  })
  .meta({ id: 'Session' });

/** A session as `/api/sessions.json` publishes it. */
export function apiSession(
  session: ScheduledSession,
  input: FeedInput,
): z.infer<typeof apiSessionSchema> {
  const { entry, kind, track, within, status } = session;
  const { subtitle, tags, language, languages, level, chat, aliases, links, order } = entry.data;
  return {
    id: entry.id,
    url: addressOf(input.site, `sessions/${entry.id}/`),
    title: entry.title.plain,
    summary: entry.body.trim(),
    kind: kind.id,
    within: within?.id,
    track: track?.id,
    status,
    chairs: session.chairs.map(apiPerson),
    organizers: session.organizers.map(apiPerson),
    talks: session.talks.map((talk) => talk.entry.id),
    slots: session.slots.map((slot) => apiSlot(slot, input)),
    ...{
      subtitle,
      tags,
      language,
      languages,
      level,
      chat,
      aliases,
      links: links && absoluteLinks(links, input.site),
      order,
    },
  };
}
