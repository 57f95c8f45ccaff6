import { z } from 'zod';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import { absoluteLinks, addressOf } from '#src/core/feeds/site.ts';
import { talkSchema } from '#src/core/model/talk.ts';
import { statusSchema } from '#src/core/model/slot.ts';
import type { ScheduledTalk } from '#src/core/schedule/schedule.ts';
import { apiPerson, apiPersonSchema } from './api-people.ts';
import { apiSlot, apiSlotSchema } from './api-slot.ts';

const {
  subtitle,
  presented,
  tags,
  language,
  languages,
  level,
  chat,
  awards,
  doi,
  doNotRecord,
  aliases,
  links,
  board,
  order,
  replacedBy,
  parts,
} = talkSchema.shape;

/** A talk as `/api/talks.json` publishes it. */
export const apiTalkSchema = z
  .strictObject({
    id: z.string().describe('The talk’s id, which is part of its address.'),
    url: z.url().optional().describe('Its page.'),
    title: z.string().describe('The title, in plain text.'),
    abstract: z.string().describe('The abstract, in Markdown.'),
    kind: z.string().describe('What it is: the id of a kind.'),
    session: z
      .string()
      .optional()
      .describe('The id of its session; if there are several, the main one.'),
    sessions: z
      .array(z.string())
      .optional()
      .describe('The ids of its sessions, if it belongs to several; the main one comes first.'),
    track: z.string().optional().describe('The id of its track.'),
    status: statusSchema.describe('Whether it is confirmed, tentative, or cancelled.'),
    speakers: z.array(apiPersonSchema).describe('Who presents it, in order.'),
    authors: z.array(apiPersonSchema).describe('Its authors in printed order.'),
    slots: z.array(apiSlotSchema).describe('When and where; empty if it is not scheduled yet.'),
    ...{
      subtitle,
      presented,
      tags,
      language,
      languages,
      level,
      chat,
      awards,
      doi,
      doNotRecord,
      aliases,
      links,
      board,
      order,
      replacedBy,
      parts,
    },
  })
  .meta({ id: 'Talk' });

/** A talk as `/api/talks.json` publishes it. */
export function apiTalk(talk: ScheduledTalk, input: FeedInput): z.infer<typeof apiTalkSchema> {
  const { entry, kind, track, session, status, hasPage } = talk;
  const {
    subtitle,
    presented,
    tags,
    language,
    languages,
    level,
    chat,
    awards,
    doi,
    doNotRecord,
    aliases,
    links,
    board,
    order,
    replacedBy,
    parts,
  } = entry.data;
  return {
    id: entry.id,
    url: hasPage ? addressOf(input.site, `talks/${entry.id}/`) : undefined,
    title: entry.title.plain,
    abstract: entry.body.trim(),
    kind: kind.id,
    session: session?.id,
    sessions: talk.sessions.length > 1 ? talk.sessions.map(({ id }) => id) : undefined,
    track: track?.id,
    status,
    speakers: talk.speakers.map(apiPerson),
    authors: talk.authors.map(apiPerson),
    slots: talk.slots.map((slot) => apiSlot(slot, input)),
    ...{
      subtitle,
      presented,
      tags,
      language,
      languages,
      level,
      chat,
      awards,
      doi,
      doNotRecord,
      aliases,
      links: links && absoluteLinks(links, input.site),
      board,
      order,
      // A draft is not listed.
      replacedBy: input.schedule.talks.has(replacedBy ?? '') ? replacedBy : undefined,
      parts,
    },
  };
}
