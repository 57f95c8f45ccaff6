import type { SessionEntry } from '#src/core/model/entry.ts';

/**
 * The outermost session around one, by its id; where sessions lie within each other in a ring, one
 * that is the same for the whole ring. Undefined for an id that no session has.
 */
export function outermostSession(
  id: string,
  sessions: ReadonlyMap<string, SessionEntry>,
): string | undefined {
  if (!sessions.has(id)) return undefined;
  const chain = [id];
  for (;;) {
    const within = sessions.get(chain.at(-1) ?? id)?.data.within;
    if (within === undefined || !sessions.has(within)) return chain.at(-1);
    const met = chain.indexOf(within);
    if (met !== -1) return chain.slice(met).sort()[0];
    chain.push(within);
  }
}
