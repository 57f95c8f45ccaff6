import type {
  ScheduledSession,
  ScheduledSpeaker,
  ScheduledTalk,
} from '#src/core/schedule/schedule.ts';

/** What a page is about, where programs are told more of it than its title: the event or one part of it. */
export type PageSubject = 'event' | ScheduledTalk | ScheduledSession | ScheduledSpeaker;

/** A talk, told apart by what only it has. */
export const isTalk = (subject: PageSubject | undefined): subject is ScheduledTalk =>
  typeof subject === 'object' && subject.entry.collection === 'talks';

/** A session, likewise. */
export const isSession = (subject: PageSubject | undefined): subject is ScheduledSession =>
  typeof subject === 'object' && subject.entry.collection === 'sessions';

/** A person, likewise. */
export const isSpeaker = (subject: PageSubject | undefined): subject is ScheduledSpeaker =>
  typeof subject === 'object' && subject.entry.collection === 'speakers';
