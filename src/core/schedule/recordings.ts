import type { SessionEntry, TalkEntry } from '#src/core/model/entry.ts';
import type { Link } from '#src/core/model/link.ts';

const kinds: ReadonlySet<string> = new Set<Link['kind']>(['video', 'audio']);

/** The links of a talk or session that lead to its recording, in the order in which they are written. */
export function recordingsOf({ data }: TalkEntry | SessionEntry): Link[] {
  return (data.links ?? []).filter(({ kind }) => kinds.has(kind));
}
