import type { Content } from '#src/core/model/entry.ts';
import type { PlacedEntries } from '#src/core/schedule/placing/place-entries.ts';
import type { Placement, Timed } from '#src/core/schedule/placing/placement.ts';
import type { SessionTree } from '#src/core/schedule/placing/session-tree.ts';

/** The content without drafts, as {@link draftsOf} finds them. */
export function publishedContent(content: Content, drafts: ReadonlySet<Timed>): Content {
  return {
    event: content.event,
    talks: content.talks.filter((talk) => !drafts.has(talk)),
    sessions: content.sessions.filter((session) => !drafts.has(session)),
    speakers: content.speakers.filter(({ data }) => data.draft !== true),
    pages: content.pages.filter(({ data }) => data.draft !== true),
  };
}

/** Talks and sessions that are drafts, or lie in nothing else. */
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

/** The placements without drafts, and without those of a published talk in a session that is a draft. */
export function publishedPlacements(
  { placements }: PlacedEntries,
  drafts: ReadonlySet<Timed>,
): Placement[] {
  return placements.filter(
    ({ subject, session }) =>
      !drafts.has(subject) && (session === undefined || !drafts.has(session)),
  );
}
