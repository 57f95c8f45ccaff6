import { placeWallClock } from '#src/core/time/place-wall-clock.ts';
import { useOwnDatabase } from '#src/core/zones/own-database.ts';
import { noHistory } from './history.ts';
import type { Commit, History } from './history.ts';
import { ContentThroughCommits } from './content-timeline.ts';
import type { Placeable } from './content-timeline.ts';
import { IncrementalPlacement } from './incremental-placement.ts';
import { PublicationLog } from './publication-log.ts';
import { SlotIdentities } from './slot-identities.ts';
import { SlotLedger } from './slot-ledger.ts';

/**
 * Converts the commits of a content folder, oldest first, to its history.
 *
 * From the event's `announced` date on (as of the last commit; by default, from the first commit), changes are reported
 * and increase SEQUENCE, because the program is not final before that date. A new event `id` starts a new history at
 * the commit that introduced it.
 */
export function replayCommits(commits: readonly Commit[]): History {
  const last = commits.at(-1);
  if (last === undefined) return noHistory;
  const announcedAt = announcement(commits);
  const content = new ContentThroughCommits();
  const firstIdOfSpeaker = (id: string): string => content.firstIdOfSpeaker(id);
  let units = new IncrementalPlacement(firstIdOfSpeaker);
  let identities = new SlotIdentities();
  let ledger = new SlotLedger();
  let log = new PublicationLog();
  const entries = new Map<string, string>();
  // Talks that were written before the event are placed once it exists.
  let pending: { gone: Placeable[]; come: Placeable[] } = { gone: [], come: [] };
  let at = '';
  for (const commit of commits) {
    const { hash } = commit;
    // A rebase or a wrong clock can date a commit before its parent, but the times in the history never go back.
    if (commit.at > at) at = commit.at;
    const before = content.event?.data.id;
    const change = content.apply(commit);
    for (const document of commit.files.values()) {
      if (document !== undefined) entries.set(`${document.collection}/${document.id}`, at);
    }
    if (before !== undefined && content.event?.data.id !== before) {
      units = new IncrementalPlacement(firstIdOfSpeaker);
      identities = new SlotIdentities();
      ledger = new SlotLedger();
      log = new PublicationLog();
      pending = { gone: [], come: content.placeables() };
    } else {
      pending.gone.push(...change.gone);
      pending.come.push(...change.come);
    }
    if (content.event === undefined) continue;
    const changed = identities.resolve(units.place(content.event, pending));
    const announced = Date.parse(at) >= announcedAt;
    const rewritten = new Set(pending.come.map(({ collection, id }) => `${collection}/${id}`));
    ledger.enter(changed, { at, announced, rewritten });
    log.enter(changed, { hash, at }, content.event.data.rooms, announced);
    pending = { gone: [], come: [] };
  }
  return {
    slots: ledger.present(),
    removed: ledger.removed(),
    keptKeys: identities.keptKeys(),
    publications: log.publications(),
    entries,
    head: { commit: last.hash, at },
  };
}

/** The instant from which changes are reported, in milliseconds: the start of that day in the event's zone. */
function announcement(commits: readonly Commit[]): number {
  const events = new ContentThroughCommits();
  for (const { hash, at, files } of commits) {
    if (files.has('event.mdx')) {
      events.apply({ hash, at, files: new Map([['event.mdx', files.get('event.mdx')]]) });
    }
  }
  const { announced, timezone } = events.event?.data ?? {};
  if (announced === undefined || timezone === undefined) return Number.NEGATIVE_INFINITY;
  useOwnDatabase(timezone);
  const placed = placeWallClock(`${announced}T00:00`, timezone);
  return placed.ok ? placed.instant.toMillis() : Date.parse(`${announced}T00:00Z`);
}
