import { addresses } from '#src/components/page/addresses.ts';
import { recordingsOf } from '#src/core/model/link.ts';
import type { Schedule, ScheduledTalk } from '#src/core/schedule/schedule.ts';
import type { Words } from '#src/i18n/words.ts';

/** In a list with more entries than this, the groups are closed at first (decision 031). */
export const manyEntries = 150;

/** A list with at least this many entries has a search field. */
export const fewestSearched = 12;

/** A list of the whole event for which pages have a link. */
interface ListLink {
  readonly href: string;
  readonly label: string;
}

const linksOf = new WeakMap<Schedule, readonly ListLink[]>();

/**
 * The lists that are not empty, in the order in which pages link to them. They are computed only once, because every
 * page has these links, and checking each talk for each page would take hundreds of millions of steps.
 */
export function listLinks(schedule: Schedule, words: Words): readonly ListLink[] {
  const links = linksOf.get(schedule) ?? findLinks(schedule, words);
  linksOf.set(schedule, links);
  return links;
}

function findLinks(schedule: Schedule, words: Words): ListLink[] {
  const { rooms, tracks, sponsors = [] } = schedule.event.data;
  const { talks, recordings } = words.lists;
  const offered = [
    { href: addresses.talks, label: talks, size: listedTalks(schedule).length },
    { href: addresses.sessions, label: words.sessions, size: schedule.sessions.size },
    { href: addresses.tracks, label: words.tracks, size: tracks.length },
    { href: addresses.rooms, label: words.rooms, size: rooms.length },
    { href: addresses.recordings, label: recordings, size: recordedTalks(schedule).length },
    { href: addresses.sponsors, label: words.lists.sponsors, size: sponsors.length },
  ];
  return offered.filter(({ size }) => size > 0);
}

/** Every talk that has a page. */
export function listedTalks({ talks }: Schedule): ScheduledTalk[] {
  return [...talks.values()].filter(({ hasPage }) => hasPage);
}

/** Every talk that has a recording. */
export function recordedTalks(schedule: Schedule): ScheduledTalk[] {
  return listedTalks(schedule).filter(({ entry }) => recordingsOf(entry).length > 0);
}
