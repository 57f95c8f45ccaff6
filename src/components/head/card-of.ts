import { cardPath, eventCardPath } from '#src/core/feeds/pictures.ts';
import { isSession, isTalk, type PageSubject } from './page-subject.ts';

/** The path of a page's social card below the root: a talk's and a session's own, else the event's. */
export function cardOf(subject: PageSubject | undefined): string {
  return isTalk(subject) || isSession(subject) ? cardPath(subject) : eventCardPath;
}
