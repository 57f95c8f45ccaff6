import type { Schedule } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';
import { isSession, isSpeaker, isTalk } from './page-subject.ts';
import type { PageSubject } from './page-subject.ts';

/** One step of the way from the front page: its name, and its path below the root. */
export interface TrailStep {
  readonly name: string;
  readonly path: string;
}

/** The breadcrumbs from the front page to a talk, session, or person; empty for the front page itself. */
export function pageTrail(subject: PageSubject, schedule: Schedule, words: Words): TrailStep[] {
  const home = { name: schedule.event.data.name, path: '' };
  const program = { name: words.schedule, path: 'schedule/' };
  if (isTalk(subject)) {
    const around = subject.session && sessionSteps(subject.session.id, schedule);
    return [home, ...(around ?? [program]), stepOf(subject.entry)];
  }
  if (isSession(subject)) return [home, program, ...sessionSteps(subject.entry.id, schedule)];
  if (isSpeaker(subject)) {
    const { id, data } = subject.entry;
    const people = { name: words.speakers, path: 'speakers/' };
    return [home, people, { name: data.name, path: `speakers/${id}/` }];
  }
  return [];
}

function stepOf(entry: {
  readonly collection: string;
  readonly id: string;
  readonly title: { readonly plain: string };
}): TrailStep {
  return { name: entry.title.plain, path: `${entry.collection}/${entry.id}/` };
}

/** A session and the sessions around it, the outermost first. */
function sessionSteps(id: string, schedule: Schedule): TrailStep[] {
  const steps: TrailStep[] = [];
  const seen = new Set<string>();
  for (let next = schedule.sessions.get(id); next !== undefined && !seen.has(next.entry.id);) {
    seen.add(next.entry.id);
    steps.unshift(stepOf(next.entry));
    next = next.within && schedule.sessions.get(next.within.id);
  }
  return steps;
}
