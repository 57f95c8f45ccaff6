import { pagesOf } from '#src/core/history/slot-facts.ts';
import type { Slot } from '#src/core/schedule/schedule.ts';
import { eventClock } from './event-clock.ts';
import type { FeedInput } from './feed.ts';
import type { Calendar } from './icalendar/vcalendar.ts';

/**
 * Every calendar of the site: the whole event, each day, room, track, session, speaker and talk. The
 * calendars of the event, its days, rooms and tracks hold the rows of the schedule, where a session
 * stands for the talks that share its time; those of talks, sessions and speakers hold these talks too.
 */
export function calendarsOf(input: FeedInput): Calendar[] {
  const { schedule, history } = input;
  const event = schedule.event.data;
  const rows = schedule.days.flatMap(({ slots }) => slots);
  const rowsByPage = groupByPage(rows);
  const slotsByPage = groupByPage(schedule.slots);
  const part = (page: string, name: string, slots: Map<string, Slot[]>): Calendar => ({
    path: `${page}.ics`,
    name: `${event.shortName ?? event.name} · ${name}`,
    description: input.words.calendarOf(name),
    page: page.startsWith('days/') ? `schedule/${page.slice('days/'.length)}/` : `${page}/`,
    slots: slots.get(page) ?? [],
    removed: history.removed.filter(({ facts }) => facts.shownOn.includes(page)),
  });
  return [
    {
      path: 'schedule.ics',
      name: event.name,
      description: input.words.calendarOfAll,
      page: '',
      slots: rows,
      removed: history.removed,
    },
    ...schedule.days.map(({ date }) =>
      part(`days/${date}`, eventClock(schedule).date(date), rowsByPage),
    ),
    ...event.rooms.map(({ id, name }) => part(`rooms/${id}`, name, rowsByPage)),
    ...event.tracks.map(({ id, name }) => part(`tracks/${id}`, name, rowsByPage)),
    ...[...schedule.sessions.values()].map(({ entry }) =>
      part(`sessions/${entry.id}`, entry.title.plain, slotsByPage),
    ),
    ...[...schedule.speakers.values()].map(({ entry }) =>
      part(`speakers/${entry.id}`, entry.data.name, slotsByPage),
    ),
    ...[...schedule.talks.values()].map(({ entry, hasPage }) => {
      const calendar = part(`talks/${entry.id}`, entry.title.plain, slotsByPage);
      return hasPage ? calendar : { ...calendar, page: undefined };
    }),
    ...removedTalks(input),
  ];
}

/** The file of a talk that is gone goes on to say that it is cancelled. */
function removedTalks({ schedule, history, words }: FeedInput): Calendar[] {
  const gone = history.removed.filter(
    ({ facts }) => facts.collection === 'talks' && !schedule.talks.has(facts.id),
  );
  return [...Map.groupBy(gone, ({ facts }) => facts.id)].map(([id, removed]) => ({
    path: `talks/${id}.ics`,
    name: removed[0]?.facts.title ?? id,
    description: words.cancelled,
    page: undefined,
    slots: [],
    removed,
  }));
}

function groupByPage(slots: readonly Slot[]): Map<string, Slot[]> {
  const groups = new Map<string, Slot[]>();
  for (const slot of slots) {
    for (const page of pagesOf(slot)) {
      const group = groups.get(page);
      if (group === undefined) groups.set(page, [slot]);
      else group.push(slot);
    }
  }
  return groups;
}
