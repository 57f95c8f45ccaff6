import { cardPath, eventCardPath } from '#src/core/feeds/pictures.ts';
import type {
  ScheduledSession,
  ScheduledSpeaker,
  ScheduledTalk,
} from '#src/core/schedule/schedule.ts';

/** What a page is about, if it describes itself to programs beyond its title: the event or one part of it. */
export type PageSubject = 'event' | ScheduledTalk | ScheduledSession | ScheduledSpeaker;

/** A talk, recognized by a field that only talks have. */
export function isTalk(subject: PageSubject | undefined): subject is ScheduledTalk {
  return typeof subject === 'object' && subject.entry.collection === 'talks';
}

/** A session, likewise. */
export function isSession(subject: PageSubject | undefined): subject is ScheduledSession {
  return typeof subject === 'object' && subject.entry.collection === 'sessions';
}

/** A person, likewise. */
export function isSpeaker(subject: PageSubject | undefined): subject is ScheduledSpeaker {
  return typeof subject === 'object' && subject.entry.collection === 'speakers';
}

/**
 * The path of a page's social card below the root. Talks and sessions have their own cards; other pages use the
 * event's.
 */
export function subjectCard(subject: PageSubject | undefined): string {
  return isTalk(subject) || isSession(subject) ? cardPath(subject) : eventCardPath;
}
