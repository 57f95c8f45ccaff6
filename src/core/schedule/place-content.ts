import type { Content, Timed } from '#src/core/model/entry.ts';
import { orderSlots } from './order.ts';
import type { PlacingProblem } from './placing-problem.ts';
import { makeSlots } from './placing/make-slots.ts';
import { placeAll } from './placing/place-entries.ts';
import type { PlacedEntries } from './placing/place-entries.ts';
import type { Placement } from './placing/placement.ts';
import type { Slot } from './schedule.ts';
import type { SessionTree } from './session-tree.ts';

/** The content without the drafts that {@link draftsOf} finds. */
export function publishedContent(content: Content, drafts: ReadonlySet<Timed>): Content {
  return {
    event: content.event,
    talks: content.talks.filter((talk) => !drafts.has(talk)),
    sessions: content.sessions.filter((session) => !drafts.has(session)),
    speakers: content.speakers.filter(({ data }) => data.draft !== true),
    pages: content.pages.filter(({ data }) => data.draft !== true),
  };
}

/** Talks and sessions that are drafts, or are only in drafts. */
export function draftsOf(content: Content, tree: SessionTree): Set<Timed> {
  const drafts = new Set<Timed>();
  const found: Timed[] = [...content.sessions, ...content.talks].filter(
    ({ data }) => data.draft === true,
  );
  for (const entry of found) {
    if (drafts.has(entry)) continue;
    drafts.add(entry);
    if (entry.collection !== 'sessions') continue;
    const members = tree.membersOf(entry);
    found.push(...members.filter((one) => tree.outersOf(one).every((outer) => drafts.has(outer))));
  }
  return drafts;
}

/** The placements without drafts, and without those of a published talk in a draft session. */
export function publishedPlacements(
  { placements }: PlacedEntries,
  drafts: ReadonlySet<Timed>,
): Placement[] {
  return placements.filter(
    ({ subject, session }) =>
      !drafts.has(subject) && (session === undefined || !drafts.has(session)),
  );
}

/** Slots in chronological order, and the problems of the entries that could not be placed. */
interface PlacedContent {
  readonly slots: readonly Slot[];
  readonly problems: readonly PlacingProblem[];
}

/**
 * The published slots of the content, as in {@link placeContent}. Drafts, and entries in draft sessions, keep their time while the entries
 * after them are placed, and are left out afterward, as in the schedule itself.
 */
export function placePublished(content: Content): PlacedContent {
  const { entries, clock, problems } = placeAll(content);
  const drafts = draftsOf(content, entries.tree);
  const placements = publishedPlacements(entries, drafts);
  const slots = makeSlots(content.event, { ...entries, placements }, clock);
  return { slots: orderSlots(content.event, slots), problems };
}

/**
 * Places every talk and session, including drafts, in time and room, by the rules of the content model. Never throws because of
 * organizers' input: a time that can't be placed becomes a problem, and entries that depend on it are left out without
 * a problem of their own.
 */
export function placeContent(content: Content): PlacedContent {
  const { entries, clock, problems } = placeAll(content);
  return { slots: orderSlots(content.event, makeSlots(content.event, entries, clock)), problems };
}
