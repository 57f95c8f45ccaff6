import { goneDays } from '#src/core/history/gone-days.ts';
import type { RemovedSlot } from '#src/core/history/history.ts';
import { calendarsHolding } from '#src/core/history/slot-facts.ts';
import { isPresented } from '#src/core/model/talk.ts';
import type { Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import { feedClock } from './feed.ts';
import type { FeedInput } from './feed.ts';

/** The subject of a calendar. */
export type CalendarSubject = 'event' | 'day' | 'room' | 'track' | 'session' | 'speaker' | 'talk';

/** One calendar file. */
export interface Calendar {
  readonly subject: CalendarSubject;
  /** The file's path below the root: `rooms/aula.ics`. */
  readonly path: string;
  /** Its former paths, at which subscribers still find it. */
  readonly aliases: readonly string[];
  /** The name of the day, room, speaker, … */
  readonly label: string;
  /** The name in a calendar app's list, with the event's name. */
  readonly name: string;
  readonly description: string;
  /** The path of its page below the root, if there is one. */
  readonly page: string | undefined;
  readonly slots: readonly Slot[];
  readonly removed: readonly RemovedSlot[];
}

/**
 * Every calendar of the site that has an entry: for the whole event, for each day, room, track, session, speaker, and
 * talk, and for those that were removed. A calendar without entries is not valid (RFC 5545, 3.6 requires a component),
 * so none is written or linked.
 */
export function calendarsOf(input: FeedInput): Calendar[] {
  const { schedule, history, words } = input;
  const event = schedule.event.data;
  const findSession = (id: string) => schedule.sessions.get(id)?.entry;
  const slots = groupByCalendar(schedule.slots, (slot) => calendarsHolding(slot, findSession));
  const removed = groupByCalendar(history.removed, ({ facts }) => facts.calendars);
  const contentsOf = (name: string) => ({
    slots: slots.get(name) ?? [],
    removed: removed.get(name) ?? [],
  });
  const part = (
    subject: CalendarSubject,
    folder: string,
    { id, label, aliases = [], page }: Part,
  ): Calendar => ({
    ...{ subject, path: `${folder}/${id}.ics`, label, page },
    aliases: aliases.map((alias) => `${folder}/${alias}.ics`),
    name: `${event.shortName ?? event.name} · ${label}`,
    description: words.calendarOf(label),
    ...contentsOf(`${folder}/${id}`),
  });
  const clock = feedClock(schedule);
  const calendars: Calendar[] = [
    {
      ...{ subject: 'event', path: 'schedule.ics', aliases: [], page: '' },
      ...{ label: event.name, name: event.name, description: words.calendarOfAll },
      ...contentsOf('schedule'),
    },
    ...[...schedule.days, ...goneDays(schedule, history)].map(({ date }) =>
      part('day', 'days', { id: date, label: clock.date(date), page: `schedule/${date}/` }),
    ),
    ...event.rooms.map((room) => part('room', 'rooms', named('rooms', room))),
    ...event.tracks.map((track) => part('track', 'tracks', named('tracks', track))),
    ...[...schedule.sessions.values()].map(({ entry: { id, title, data } }) =>
      part('session', 'sessions', named('sessions', { ...data, id, name: title.plain })),
    ),
    ...[...schedule.speakers.values()].map(({ entry: { id, data } }) =>
      part('speaker', 'speakers', named('speakers', { ...data, id })),
    ),
    ...presentedTalks(schedule).map(({ entry: { id, title, data }, hasPage }) => {
      const talk = named('talks', { ...data, id, name: title.plain });
      return part('talk', 'talks', hasPage ? talk : { ...talk, page: undefined });
    }),
  ];
  return [...calendars, ...calendarsOfGone(calendars, removed, part)].filter(
    (calendar) => calendar.slots.length + calendar.removed.length > 0,
  );
}

/** A talk that is only published will never have a time, so it has no calendar. */
function presentedTalks({ talks }: Schedule): ScheduledTalk[] {
  return [...talks.values()].filter(({ entry }) => isPresented(entry));
}

interface Part {
  readonly id: string;
  readonly label: string;
  readonly aliases?: readonly string[] | undefined;
  readonly page: string | undefined;
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

function named(folder: string, { id, name, aliases }: Named): Part {
  return {
    ...{ id, label: name, aliases, page: `${folder}/${id}/` },
  };
}

/** The calendars of a removed talk or session, which continue to report that it is canceled. */
function calendarsOfGone(
  calendars: readonly Calendar[],
  removed: ReadonlyMap<string, readonly RemovedSlot[]>,
  part: (subject: CalendarSubject, folder: string, of: Part) => Calendar,
): Calendar[] {
  const current = new Set(calendars.flatMap(({ path, aliases }) => [path, ...aliases]));
  return [...removed].flatMap(([name, slots]) => {
    const own = slots.find(({ facts }) => `${facts.collection}/${facts.id}` === name)?.facts;
    if (own === undefined || current.has(`${name}.ics`)) return [];
    const subject = own.collection === 'talks' ? 'talk' : 'session';
    return [part(subject, own.collection, { id: own.id, label: own.title, page: undefined })];
  });
}

function groupByCalendar<Held>(
  all: readonly Held[],
  calendarsOf: (held: Held) => readonly string[],
): Map<string, Held[]> {
  const groups = new Map<string, Held[]>();
  for (const held of all) {
    for (const name of calendarsOf(held)) {
      const group = groups.get(name);
      if (group === undefined) groups.set(name, [held]);
      else group.push(held);
    }
  }
  return groups;
}
