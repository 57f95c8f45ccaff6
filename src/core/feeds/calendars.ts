import { goneDays } from '#src/core/history/gone-days.ts';
import type { RemovedSlot } from '#src/core/history/history.ts';
import { calendarsHolding } from '#src/core/history/slot-facts.ts';
import { isPresented } from '#src/core/model/talk.ts';
import type { Schedule, ScheduledTalk, Slot } from '#src/core/schedule/schedule.ts';
import { currentNames, goneCalendars, namesOfRemoved, publishedNames } from './calendar-names.ts';
import type { NamedCalendar } from './calendar-names.ts';
import { feedClock } from './feed.ts';
import type { FeedInput } from './feed.ts';

const subjects = ['day', 'room', 'track', 'session', 'speaker', 'talk'] as const;

/** The subject of a calendar. */
export type CalendarSubject = 'event' | (typeof subjects)[number];

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
  /** The path, below the root, of the page that offers it, if one does. */
  readonly page: string | undefined;
  readonly slots: readonly Slot[];
  readonly removed: readonly RemovedSlot[];
}

/**
 * Every calendar of the site that has an entry: for the whole event, for each day, room, track, session, speaker, and
 * talk. A calendar that was published stays at its address when its last entry moves elsewhere, and when its subject no
 * longer exists, because subscribers would otherwise keep what it last contained. Without an entry, no page offers it.
 */
export function calendarsOf(input: FeedInput): Calendar[] {
  const { schedule, history, words } = input;
  const event = schedule.event.data;
  const current = currentParts(input);
  const parts = [...current, ...goneParts(current, input)];
  const nameOf = currentNames(parts);
  const findSession = (id: string) => schedule.sessions.get(id)?.entry;
  const slots = groupByCalendar(schedule.slots, (slot) => calendarsHolding(slot, findSession));
  const removed = groupByCalendar(
    history.removed,
    ({ facts }) => new Set(namesOfRemoved(facts).map(nameOf)),
  );
  const published = new Set([...publishedNames(history)].map(nameOf));
  const shortName = event.shortName ?? event.name;
  return parts.flatMap(({ subject, name, aliases, label, page }): Calendar[] => {
    const contents = { slots: slots.get(name) ?? [], removed: removed.get(name) ?? [] };
    const isEmpty = contents.slots.length + contents.removed.length === 0;
    if (isEmpty && !published.has(name)) return [];
    const isWhole = subject === 'event';
    return [
      {
        ...{ subject, path: `${name}.ics`, aliases: aliases.map((alias) => `${alias}.ics`), label },
        name: isWhole ? label : `${shortName} · ${label}`,
        description: isWhole ? words.calendarOfAll : words.calendarOf(label),
        page: isEmpty ? undefined : page,
        ...contents,
      },
    ];
  });
}

/** The subject of a calendar, whether or not the calendar has an entry. */
interface Part extends NamedCalendar {
  readonly subject: CalendarSubject;
  readonly label: string;
  readonly page: string | undefined;
}

function currentParts({ schedule, history }: FeedInput): Part[] {
  const event = schedule.event.data;
  const clock = feedClock(schedule);
  return [
    { subject: 'event', name: 'schedule', aliases: [], label: event.name, page: '' },
    ...[...schedule.days, ...goneDays(schedule, history)].map(({ date }): Part => ({
      ...{ subject: 'day', name: `days/${date}`, aliases: [] },
      ...{ label: clock.date(date), page: `schedule/${date}/` },
    })),
    ...event.rooms.map((room) => named('room', room)),
    ...event.tracks.map((track) => named('track', track)),
    ...[...schedule.sessions.values()].map(({ entry: { id, title, data } }) =>
      named('session', { ...data, id, name: title.plain }),
    ),
    ...[...schedule.speakers.values()].map(({ entry: { id, data } }) =>
      named('speaker', { ...data, id }),
    ),
    ...presentedTalks(schedule).map(({ entry: { id, title, data }, hasPage }) => {
      const talk = named('talk', { ...data, id, name: title.plain });
      return hasPage ? talk : { ...talk, page: undefined };
    }),
  ];
}

/** A talk that is only published will never have a time, so it has no calendar. */
function presentedTalks({ talks }: Schedule): ScheduledTalk[] {
  return [...talks.values()].filter(({ entry }) => isPresented(entry));
}

interface Named {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

function named(
  subject: Exclude<CalendarSubject, 'event' | 'day'>,
  { id, name, aliases = [] }: Named,
): Part {
  const folder = `${subject}s`;
  return {
    ...{ subject, name: `${folder}/${id}`, aliases: aliases.map((alias) => `${folder}/${alias}`) },
    ...{ label: name, page: `${folder}/${id}/` },
  };
}

/** The subjects that are gone: calendars report that their entries are canceled, or have none. */
function goneParts(current: readonly Part[], { schedule, history }: FeedInput): Part[] {
  const clock = feedClock(schedule);
  return goneCalendars(current, history).flatMap(({ name, aliases, title }) => {
    const [folder = '', id = ''] = name.split('/');
    const subject = subjects.find((each) => `${each}s` === folder);
    if (subject === undefined) return [];
    const label = title ?? (subject === 'day' ? clock.date(id) : id);
    return [{ subject, name, aliases, label, page: undefined }];
  });
}

function groupByCalendar<Held>(
  all: readonly Held[],
  calendarsOf: (held: Held) => Iterable<string>,
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
