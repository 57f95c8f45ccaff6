import type { Content } from '#src/core/model/entry.ts';
import type { Timed } from '#src/core/schedule/placing/placement.ts';
import type { SessionTree } from '#src/core/schedule/placing/session-tree.ts';

/** The content without drafts: an entry that is one, and all that lies in a session that is one. */
export function publishedContent(content: Content, tree: SessionTree): Content {
  const drafts = draftsOf(content, tree);
  return {
    event: content.event,
    talks: content.talks.filter((talk) => !drafts.has(talk)),
    sessions: content.sessions.filter((session) => !drafts.has(session)),
    speakers: content.speakers.filter(({ data }) => data.draft !== true),
    pages: content.pages.filter(({ data }) => data.draft !== true),
  };
}

/** Talks and sessions that are drafts, or lie in one. */
export function draftsOf(content: Content, tree: SessionTree): Set<Timed> {
  const drafts = new Set<Timed>();
  const found: Timed[] = [...content.sessions, ...content.talks].filter(
    ({ data }) => data.draft === true,
  );
  for (const entry of found) {
    if (drafts.has(entry)) continue;
    drafts.add(entry);
    if (entry.collection === 'sessions') found.push(...tree.membersOf(entry));
  }
  return drafts;
}
