import type { SessionEntry, TalkEntry, Timed } from '#src/core/model/entry.ts';
import { sessionIdsOf } from '#src/core/model/talk.ts';
import { compareIds, compareMembers } from './order.ts';
import type { WithinProblem } from './placing-problem.ts';

/** The sessions with the talks and sessions within them. */
export interface SessionTree {
  readonly byId: ReadonlyMap<string, SessionEntry>;
  /** Sessions that are in no other session. */
  readonly roots: readonly SessionEntry[];
  /** Talks that are in no session. */
  readonly loose: readonly TalkEntry[];
  /** Talks that are in several sessions. */
  readonly shared: readonly TalkEntry[];
  /** The entries of a session, in its order. */
  membersOf(session: SessionEntry): readonly Timed[];
  /** The session that contains an entry, if it exists; if there are several, the main one. */
  outerOf(entry: Timed): SessionEntry | undefined;
  /** Every session that contains an entry, the main one first. */
  outersOf(entry: Timed): readonly SessionEntry[];
}

/**
 * Builds the tree. An entry whose session doesn't exist is in none. Sessions that contain one another in a circle are
 * reported once, and are in none either.
 */
export function growSessionTree(
  sessions: readonly SessionEntry[],
  talks: readonly TalkEntry[],
): { tree: SessionTree; problems: WithinProblem[] } {
  const byId = new Map(sessions.map((session) => [session.id, session]));
  const { circular, problems } = findCircles(sessions, byId);
  const outersOf = (entry: Timed): SessionEntry[] => {
    if (entry.collection === 'talks') return sessionIdsOf(entry.data).flatMap(sessionNamed);
    return circular.has(entry) ? [] : sessionNamed(entry.data.within ?? '');
  };
  const sessionNamed = (id: string): SessionEntry[] => [byId.get(id) ?? []].flat();
  const outerOf = (entry: Timed): SessionEntry | undefined => outersOf(entry)[0];
  const members = new Map<SessionEntry, Timed[]>();
  for (const entry of [...sessions, ...talks]) {
    for (const outer of outersOf(entry)) {
      const list = members.get(outer);
      if (list === undefined) members.set(outer, [entry]);
      else list.push(entry);
    }
  }
  for (const list of members.values()) list.sort(compareMembers);

  const tree: SessionTree = {
    byId,
    roots: sessions.filter((session) => outerOf(session) === undefined),
    loose: talks.filter((talk) => outerOf(talk) === undefined),
    shared: talks.filter((talk) => outersOf(talk).length > 1),
    membersOf: (session) => members.get(session) ?? [],
    outerOf,
    outersOf,
  };
  return { tree, problems };
}

/** Follows each session to its ancestors; a session that comes up again on its own path is in a circle. */
function findCircles(
  sessions: readonly SessionEntry[],
  byId: ReadonlyMap<string, SessionEntry>,
): { circular: Set<SessionEntry>; problems: WithinProblem[] } {
  const circular = new Set<SessionEntry>();
  const problems: WithinProblem[] = [];
  const seen = new Set<SessionEntry>();
  for (const session of [...sessions].sort((a, b) => compareIds(a.id, b.id))) {
    const way = new Set<SessionEntry>();
    let next: SessionEntry | undefined = session;
    while (next !== undefined && !seen.has(next)) {
      seen.add(next);
      way.add(next);
      next = byId.get(next.data.within ?? '');
    }
    if (next === undefined || !way.has(next)) continue;
    const steps = [...way];
    const circle = steps.slice(steps.indexOf(next));
    for (const member of circle) circular.add(member);
    problems.push(circleProblem(circle));
  }
  return { circular, problems };
}

/** Writes a circle starting at its first id, so that it is the same wherever the search started. */
function circleProblem(circle: readonly SessionEntry[]): WithinProblem {
  const [entry] = [...circle].sort((a, b) => compareIds(a.id, b.id));
  if (entry === undefined) throw new Error('A circle of sessions has at least one of them.');
  const from = circle.indexOf(entry);
  const ids = [...circle.slice(from), ...circle.slice(0, from)].map(({ id }) => id);
  return { kind: 'within-cycle', at: entry, path: ['within'], ids };
}
