import { isBreakLike } from '#src/core/model/kind.ts';
import type { Room } from '#src/core/model/event/room.ts';
import { isPresented } from '#src/core/model/talk.ts';
import type { Track } from '#src/core/model/event/track.ts';
import type { Grid } from '#src/core/schedule/grid/grid.ts';
import { layOutGrid } from '#src/core/schedule/grid/lay-out-grid.ts';
import type {
  Schedule,
  ScheduledTalk,
  Day,
  Participant,
  Slot,
} from '#src/core/schedule/schedule.ts';

/** The number of talks, without breaks and canceled talks. */
export function countTalks(talks: Iterable<ScheduledTalk>): number {
  return [...talks].filter(({ kind, status }) => !isBreakLike(kind.like) && status !== 'cancelled')
    .length;
}

/** The number of talks on an event day. Each counts once, including posters, which have no rows of their own. */
export function countTalksOn(date: string, { talks }: Schedule): number {
  return countTalks(
    [...talks.values()].filter(({ slots }) =>
      slots.some(({ day, status }) => day === date && status !== 'cancelled'),
    ),
  );
}

/** A day's grid; undefined for a day with a single room, which has no columns to compare. */
export function dayGrid(day: Day, rooms: readonly Room[]): Grid | undefined {
  const used = new Set(day.slots.flatMap(({ rooms: own }) => own.map(({ id }) => id)));
  return used.size > 1 ? layOutGrid(day, rooms) : undefined;
}

/**
 * The talks that the schedule lists below its days: talks without a time, and papers without a presentation that belong
 * to neither a session nor a track (whose pages list the other papers).
 */
export function unplacedTalks({ talks }: Schedule): ScheduledTalk[] {
  return [...talks.values()].filter(
    ({ entry, session, track, slots }) =>
      slots.length === 0 && (isPresented(entry) || (session === undefined && track === undefined)),
  );
}

/** The highlights of a day on an event's front page. */
interface DayHighlights {
  /** By time; each talk or session occurs once, with its people. */
  readonly entries: readonly { readonly slot: Slot; readonly people: readonly Participant[] }[];
  /** The day's tracks in the event's order, if there are no highlights. */
  readonly tracks: readonly Track[];
}

/** The most entries that are named for a day. */
const mostEntries = 8;

/** The most tracks that are named; if there are more, the list of tracks is a better summary. */
const mostTracks = 40;

type Fits = (slot: Slot) => boolean;

function like(...kinds: readonly string[]): Fits {
  return ({ kind, subject }) => subject.collection === 'talks' && kinds.includes(kind.like);
}

/** Kinds of highlights, the most important first. */
const ranks: readonly Fits[] = [
  like('keynote'),
  like('invited', 'panel'),
  like('opening', 'closing'),
  ({ kind, subject }) => subject.collection === 'sessions' && kind.like === 'workshop',
  ({ kind }) => kind.like === 'social',
];

/**
 * The highlights of a day. A rank of kinds is named completely or not at all: none of forty social events stands out,
 * and naming the first eight would be arbitrary. If there are no highlights, the day's sessions are named if they are
 * few, otherwise its tracks.
 */
export function dayHighlights(day: Day, schedule: Schedule): DayHighlights {
  const shown = day.slots.filter(({ status, subject }, index) => {
    const isFirst = day.slots.findIndex((other) => other.subject === subject) === index;
    const hasPage =
      subject.collection === 'sessions' || schedule.talks.get(subject.id)?.hasPage === true;
    return status !== 'cancelled' && isFirst && hasPage;
  });
  const chosen = new Set<Slot>();
  for (const fits of ranks) addWhole(chosen, shown.filter(fits));
  if (chosen.size === 0) {
    const isOutermost: Fits = ({ subject, parent }) =>
      subject.collection === 'sessions' && parent === undefined;
    addWhole(chosen, shown.filter(isOutermost));
  }
  const entries = shown
    .filter((slot) => chosen.has(slot))
    .map((slot) => ({ slot, people: speakersOf(slot, schedule) }));
  return { entries, tracks: entries.length > 0 ? [] : tracksOn(day, schedule) };
}

/** A session can have the id of a talk. */
function speakersOf(
  { subject }: Slot,
  { talks }: Schedule,
): DayHighlights['entries'][number]['people'] {
  return subject.collection === 'talks' ? (talks.get(subject.id)?.speakers ?? []) : [];
}

function addWhole(chosen: Set<Slot>, rank: readonly Slot[]): void {
  if (chosen.size + rank.length > mostEntries) return;
  for (const slot of rank) chosen.add(slot);
}

function tracksOn(day: Day, { event }: Schedule): readonly Track[] {
  const ids = new Set(day.slots.map(({ track }) => track?.id));
  const tracks = event.data.tracks.filter(({ id }) => ids.has(id));
  return tracks.length > mostTracks ? [] : tracks;
}
