import type { ScheduledSession, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import type { FeedInput } from './feed.ts';
import { addressOf } from './site.ts';

/** The path of the event's social card below the root. */
export const eventCardPath = 'cards/event.png';

/** The path of a talk's or session's own social card below the root. */
export function cardPath({ entry }: ScheduledTalk | ScheduledSession): string {
  return `cards/${entry.collection}/${entry.id}.png`;
}

/**
 * The address of the card of a slot's talk or session; undefined if it has none, or the site's address is not known.
 */
export function cardAddress({ subject }: Slot, { schedule, site }: FeedInput): string | undefined {
  const part =
    subject.collection === 'talks'
      ? schedule.talks.get(subject.id)
      : schedule.sessions.get(subject.id);
  if (part === undefined || ('hasPage' in part && !part.hasPage)) return undefined;
  return addressOf(site, cardPath(part));
}

/** The address of a person's photo; undefined if there is none, or the site's address is not known. */
export function photoAddress(speakerId: string, { look, site }: FeedInput): string | undefined {
  const path = look.photos.get(speakerId);
  return path === undefined ? undefined : addressOf(site, path);
}
