import type { HistoricSlot, History } from '#src/core/history/history.ts';

/** A calendar by its address without `.ics` (`rooms/aula`), and its former ones. */
export interface NamedCalendar {
  readonly name: string;
  readonly aliases: readonly string[];
}

/** A calendar whose day, room, track, session, person, or talk no longer exists. */
export interface GoneCalendar extends NamedCalendar {
  /** The last title of a talk or session; the history keeps no other names. */
  readonly title: string | undefined;
}

/** The current name of a calendar, by any name that it ever had; unknown names stay as they are. */
export type CurrentName = (name: string) => string;

/** Follows aliases. A current name is always its own, even if it is an alias elsewhere. */
export function currentNames(calendars: readonly NamedCalendar[]): CurrentName {
  const names = new Map([
    ...calendars.flatMap(({ name, aliases }) => aliases.map((alias) => [alias, name] as const)),
    ...calendars.map(({ name }) => [name, name] as const),
  ]);
  return (name) => names.get(name) ?? name;
}

/**
 * The calendars, by their names at that time, in which an announced change has shown a slot before or after it, or that
 * held a removed slot. Somebody may have subscribed to them.
 */
export function publishedNames(history: History): Set<string> {
  return new Set(announcedFacts(history).flatMap((facts) => namesOfRemoved(facts)));
}

/**
 * The calendars of a slot that no longer exists, by their names at that time: those that contained it, and its talk's or
 * session's own under its first id.
 */
export function namesOfRemoved(facts: HistoricSlot): string[] {
  return [...facts.calendars, subjectOf(facts)];
}

/**
 * The published calendars that are no longer anybody's. A talk or session has one calendar under all of its ids, the
 * latest first.
 *
 * @param current the calendars of everything that exists.
 */
export function goneCalendars(
  current: readonly NamedCalendar[],
  history: History,
): readonly GoneCalendar[] {
  const taken = new Set(current.flatMap(({ name, aliases }) => [name, ...aliases]));
  const gone: GoneCalendar[] = [];
  const add = (names: readonly string[], title: string | undefined): void => {
    const [name, ...aliases] = [...new Set(names)].filter((each) => !taken.has(each));
    if (name === undefined) return;
    for (const each of [name, ...aliases]) taken.add(each);
    gone.push({ name, aliases, title });
  };
  for (const [subject, facts] of Map.groupBy(announcedFacts(history), subjectOf)) {
    const own = facts.map(({ collection, id }) => `${collection}/${id}`);
    add([...own, subject], facts[0]?.title);
  }
  for (const name of publishedNames(history)) add([name], undefined);
  return gone;
}

/** Everything that the history tells about slots, the latest first. */
function announcedFacts({ removed, publications }: History): HistoricSlot[] {
  const changes = publications.flatMap(({ changes }) => changes);
  const told = changes.flatMap(({ after, before }) => [after, before]);
  return [...removed.map(({ facts }) => facts), ...told.filter((facts) => facts !== undefined)];
}

/** A slot's talk or session under its first id: `talks/opening`. */
function subjectOf({ identity }: HistoricSlot): string {
  return identity.slice(0, identity.lastIndexOf('/'));
}
