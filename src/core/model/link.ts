import { z } from 'zod';
import { contactAddress, dateText, linkAddress, oneLine, webAddress } from './scalar.ts';

/** The kinds of links of a talk or session. */
export const linkKinds = [
  'paper',
  'slides',
  'video',
  'code',
  'poster',
  'stream',
  'chat',
  'questions',
  'audio',
  'attachment',
  'feedback',
  'website',
] as const;

/** A link of a talk or session. */
export const linkSchema = z.strictObject({
  kind: z.enum(linkKinds).describe('The kind of the link’s target.'),
  url: linkAddress.describe(
    'Its target: a web address, or a file in public/ such as "/slides/whales.pdf". A passcode in it is an error because it would be public.',
  ),
  title: oneLine.optional().describe('The link’s text; by default, the name of its kind.'),
  visible: z
    .enum(['before', 'during', 'after', 'always'])
    .optional()
    .describe(
      'When pages highlight the link; by default, always. It hides nothing: every link is on the page with its hours.',
    ),
  date: dateText.optional().describe('The day a video was published, for search engines.'),
  thumbnail: webAddress.optional().describe('A picture of a video, for search engines.'),
});
export type Link = z.infer<typeof linkSchema>;

/** A link of the event itself. */
export const eventLinkSchema = z.strictObject({
  title: oneLine.describe('The link’s text.'),
  url: contactAddress.describe('Its address.'),
});

/** The kinds of pages that a person can link to. */
export const profileKinds = [
  'website',
  'orcid',
  'scholar',
  'dblp',
  'openreview',
  'github',
  'gitlab',
  'linkedin',
  'mastodon',
  'bluesky',
  'x',
  'youtube',
] as const;

/** A link of a person: a page of their own. */
export const profileLinkSchema = z.strictObject({
  kind: z.enum(profileKinds).describe('The kind of page.'),
  url: webAddress.describe('Its address.'),
  title: oneLine.optional().describe('The link’s text; by default, the name of its kind.'),
});
export type ProfileLink = z.infer<typeof profileLinkSchema>;

const kinds: ReadonlySet<string> = new Set<Link['kind']>(['video', 'audio']);

/** The links of a talk or session that lead to its recording, as ordered in its file. */
export function recordingsOf({
  data,
}: {
  readonly data: { readonly links?: readonly Link[] | undefined };
}): Link[] {
  return (data.links ?? []).filter(({ kind }) => kinds.has(kind));
}
