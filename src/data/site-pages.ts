import { recordingsOf } from '#src/core/model/link.ts';
import { letterPages } from '#src/core/schedule/pages/letter-pages.ts';
import { programPages } from '#src/core/schedule/pages/program-pages.ts';
import type { Program } from '#src/core/schedule/pages/program-pages.ts';
import { sessionProgram } from '#src/core/schedule/pages/session-program.ts';
import { isInPart, partOfSchedule, timelessTalks } from '#src/core/schedule/part-of-schedule.ts';
import type { PartKind } from '#src/core/schedule/part-of-schedule.ts';
import { sortedSpeakers } from '#src/core/schedule/order.ts';
import { sortNameOf } from '#src/core/schedule/sort-name.ts';
import type { Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';

/** A page that search engines should list. */
export interface SitePage {
  /** The path below the root: `talks/opening/`. */
  readonly path: string;
  /** The entries that the page shows: `talks/opening`, `speakers/ada`. */
  readonly sources: ReadonlySet<string>;
}

function everyone(
  ...lists: readonly (readonly { readonly speaker?: { id: string } | undefined }[])[]
) {
  return lists
    .flat()
    .flatMap(({ speaker }) => (speaker === undefined ? [] : [`speakers/${speaker.id}`]));
}

function sourcesOfTalk({ entry, session, speakers, authors }: ScheduledTalk): string[] {
  return [
    `talks/${entry.id}`,
    ...(session === undefined ? [] : [`sessions/${session.id}`]),
    ...everyone(speakers, authors),
  ];
}

function sourcesOfSlots(slots: Iterable<Slot>, schedule: Schedule): string[] {
  return [...slots].flatMap(({ subject, session }) => {
    const talk = subject.collection === 'talks' ? schedule.talks.get(subject.id) : undefined;
    return talk === undefined
      ? [`sessions/${subject.id}`, ...(session === undefined ? [] : [`sessions/${session.id}`])]
      : sourcesOfTalk(talk);
  });
}

/** The lists of the whole event that are not empty. */
function listPages({ talks, sessions, event }: Schedule, name: string): SitePage[] {
  const listed = [...talks.values()].filter(({ hasPage }) => hasPage);
  const recorded = listed.filter(({ entry }) => recordingsOf(entry).length > 0);
  const ofTalks = (some: readonly ScheduledTalk[]) => some.map(({ entry }) => `talks/${entry.id}`);
  const lists: readonly (readonly [path: string, sources: readonly string[]])[] = [
    ['talks/', ofTalks(listed)],
    ['sessions/', [...sessions.keys()].map((id) => `sessions/${id}`)],
    ['tracks/', event.data.tracks.length === 0 ? [] : [name]],
    ['rooms/', event.data.rooms.length === 0 ? [] : [name]],
    ['recordings/', ofTalks(recorded)],
    ['sponsors/', (event.data.sponsors ?? []).length === 0 ? [] : [name]],
  ];
  const byLetter = letterPages(listed, ({ entry }) => entry.title.plain, event.data.language).map(
    ({ slug, items }) => [`talks/letter/${slug}/`, ofTalks(items)] as const,
  );
  return [...lists, ...byLetter]
    .filter(([, sources]) => sources.length > 0)
    .map(([path, sources]) => ({ path, sources: new Set(sources) }));
}

/** The list of people and, if it is split, its pages by letter. */
function peoplePages(schedule: Schedule): SitePage[] {
  const { language } = schedule.event.data;
  const people = sortedSpeakers(schedule);
  const byLetter = letterPages(people, ({ entry }) => sortNameOf(entry), language);
  return [
    { path: 'speakers/', items: people },
    ...byLetter.map(({ slug, items }) => ({ path: `speakers/letter/${slug}/`, items })),
  ].map(({ path, items }) => ({
    path,
    sources: new Set(items.map(({ entry }) => `speakers/${entry.id}`)),
  }));
}

/** The pages of a program after the first one: `tracks/theory/2/`. */
function laterPages(
  path: string,
  program: Program,
  own: readonly string[],
  schedule: Schedule,
): SitePage[] {
  return programPages(program)
    .slice(1)
    .map(({ days, talks }, index) => ({
      path: `${path}${String(index + 2)}/`,
      sources: new Set([
        ...own,
        ...sourcesOfSlots(
          days.flatMap(({ slots, ongoing }) => [...slots, ...ongoing]),
          schedule,
        ),
        ...talks.flatMap(sourcesOfTalk),
      ]),
    }));
}

function page(path: string, sources: readonly string[]): SitePage {
  return { path, sources: new Set(sources) };
}

/** The pages of the days. The front page shows the only day, if that fits on one page. */
function dayPages(schedule: Schedule, name: string): SitePage[] {
  const { days } = schedule;
  return days.flatMap((day) => {
    const path = `schedule/${day.date}/`;
    const later = laterPages(path, { days: [day], talks: [] }, [name], schedule);
    return days.length > 1 || later.length > 0
      ? [page(path, [name, ...sourcesOfSlots(day.slots, schedule)]), ...later]
      : [];
  });
}

function sessionPages(schedule: Schedule): SitePage[] {
  return [...schedule.sessions.values()].flatMap((session) => {
    const { entry, talks, chairs, organizers } = session;
    const own = [`sessions/${entry.id}`, ...everyone(chairs, organizers)];
    const path = `sessions/${entry.id}/`;
    const { days, sharing, unscheduled, unpresented } = sessionProgram(session, schedule);
    const program = { days, talks: [...sharing, ...unscheduled, ...unpresented] };
    return [
      page(path, [...own, ...talks.flatMap(sourcesOfTalk)]),
      ...laterPages(path, program, own, schedule),
    ];
  });
}

function speakerPages({ speakers }: Schedule): SitePage[] {
  return [...speakers.values()].map(({ entry, presents, authored, chairs, organizes }) =>
    page(`speakers/${entry.id}/`, [
      `speakers/${entry.id}`,
      ...[...presents, ...authored].map((talk) => `talks/${talk.entry.id}`),
      ...[...chairs, ...organizes].map((session) => `sessions/${session.entry.id}`),
    ]),
  );
}

/** The pages of the rooms, then those of the tracks. */
function partPages(schedule: Schedule, name: string): SitePage[] {
  const { event } = schedule;
  const pagesOfPart = (kind: PartKind, id: string): SitePage[] => {
    const path = `${kind}s/${id}/`;
    const days = partOfSchedule(schedule, kind, id);
    const talks = timelessTalks(schedule, kind, id);
    const slots = schedule.slots.filter((slot) => isInPart(slot, kind, id));
    return [
      page(path, [name, ...sourcesOfSlots(slots, schedule), ...talks.flatMap(sourcesOfTalk)]),
      ...laterPages(path, { days, talks }, [name], schedule),
    ];
  };
  return [
    ...event.data.rooms.flatMap(({ id }) => pagesOfPart('room', id)),
    ...event.data.tracks.flatMap(({ id }) => pagesOfPart('track', id)),
  ];
}

/**
 * Every page with content of its own, in the order of the site. It leaves out former addresses, the pages of a
 * visitor's own picks, and pages that repeat another page. The schedule of a one-day event is its front page.
 */
export function pagesOf(schedule: Schedule): SitePage[] {
  const { days, slots, talks, event } = schedule;
  const name = `event/${event.id}`;
  const all = sourcesOfSlots(slots, schedule);
  const several = days.length > 1;
  return [
    page('', several ? [name, ...everyone(schedule.organizers)] : [name, ...all]),
    ...(several ? [page('schedule/', [name, ...all])] : []),
    ...dayPages(schedule, name),
    ...listPages(schedule, name),
    ...sessionPages(schedule),
    ...[...talks.values()]
      .filter(({ hasPage }) => hasPage)
      .map((talk) => page(`talks/${talk.entry.id}/`, sourcesOfTalk(talk))),
    ...peoplePages(schedule),
    ...speakerPages(schedule),
    ...partPages(schedule, name),
    ...schedule.pages.map(({ id }) => page(`pages/${id}/`, [`pages/${id}`])),
    page('subscribe/', []),
    page('changes/', []),
  ];
}
