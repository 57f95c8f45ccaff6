import type { Thing } from 'schema-dts';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import type { EventNode } from '#src/core/feeds/json-ld/event-ld.ts';
import { speakerLd } from '#src/core/feeds/json-ld/person-ld.ts';
import { breadcrumbsLd, eventLd, sessionLd } from '#src/core/feeds/json-ld/program-ld.ts';
import { talkLd } from '#src/core/feeds/json-ld/talk-ld.ts';
import { addressOf } from '#src/core/feeds/site.ts';
import { isBreakLike } from '#src/core/model/kind.ts';
import type { Words } from '#src/i18n/words.ts';
import { isSession, isSpeaker, isTalk, subjectCard } from './page-subject.ts';
import type { PageSubject } from './page-subject.ts';
import { pageTrail } from './page-trail.ts';

/**
 * What the page is about, in schema.org's terms for search engines, with its breadcrumbs from the front page. Empty for
 * a break.
 */
export function structuredData(subject: PageSubject, input: FeedInput, words: Words): Thing[] {
  if (isTalk(subject) && isBreakLike(subject.kind.like)) return [];
  const trail = pageTrail(subject, input.schedule, words);
  // Search engines accept only full addresses.
  const isWay = trail.length > 0 && input.site.root !== undefined;
  const way = isWay ? [breadcrumbsLd(trail, input)] : [];
  return [...thingsOf(subject, input), ...way];
}

function thingsOf(subject: PageSubject, input: FeedInput): Thing[] {
  if (isSpeaker(subject)) return [speakerLd(subject, input)];
  const image = addressOf(input.site, subjectCard(subject));
  const pictured = (event: EventNode): EventNode =>
    image === undefined ? event : { ...event, image };
  if (isTalk(subject)) return talkLd(subject, input).map(pictured);
  if (isSession(subject)) return sessionLd(subject, input).map(pictured);
  return [pictured(eventLd(input))];
}
