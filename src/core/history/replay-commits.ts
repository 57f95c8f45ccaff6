import { announcedAt } from '#src/core/time/announced-at.ts';
import { useOwnDatabase } from '#src/core/zones/own-database.ts';
import { noHistory } from './history.ts';
import type { Commit, HistoricSlot, History } from './history.ts';
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
 *
 * A commit with an error that stops a build was never published: its changes count with the next commit that can be.
 *
 * @param withErrors whether such commits count by themselves, as far as they can be placed.
 */
export function replayCommits(
  commits: readonly Commit[],
  { withErrors = false }: { readonly withErrors?: boolean } = {},
): History {
  const last = commits.at(-1);
  if (last === undefined) return noHistory;
  const announcement = announcementIn(commits);
  const content = new ContentThroughCommits();
  let units = new IncrementalPlacement(content.speakers);
  let identities = new SlotIdentities();
  let ledger = new SlotLedger();
  let log = new PublicationLog();
  const entries = new Map<string, string>();
  // Talks that were written before the event are placed once it exists.
  let pending: { gone: Placeable[]; come: Placeable[] } = { gone: [], come: [] };
  let unpublished = new Unpublished();
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
      units = new IncrementalPlacement(content.speakers);
      unpublished = new Unpublished();
      identities = new SlotIdentities();
      ledger = new SlotLedger();
      log = new PublicationLog();
      pending = { gone: [], come: content.placeables() };
    } else {
      pending.gone.push(...change.gone);
      pending.come.push(...change.come);
    }
    if (content.event === undefined) continue;
    unpublished.add(units.place(content.event, pending), pending.come);
    pending = { gone: [], come: [] };
    if (!withErrors && !units.isPublishable) continue;
    const { rewritten } = unpublished;
    const changed = identities.resolve(unpublished.changed);
    const announced = Date.parse(at) >= announcement;
    ledger.enter(changed, { at, announced, rewritten });
    log.enter(changed, { hash, at }, content.event.data.rooms, announced);
    unpublished = new Unpublished();
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

/** What commits changed since the last one that could be published. */
class Unpublished {
  /** Facts by written name; a slot that no longer exists is `undefined`. */
  readonly changed = new Map<string, HistoricSlot | undefined>();
  /** The files, as `talks/id`. */
  readonly rewritten = new Set<string>();

  add(changed: ReadonlyMap<string, HistoricSlot | undefined>, files: readonly Placeable[]): void {
    for (const [name, facts] of changed) this.changed.set(name, facts);
    for (const { collection, id } of files) this.rewritten.add(`${collection}/${id}`);
  }
}

/** The instant from which changes are reported, in milliseconds: the last commit's event says on which date that is. */
function announcementIn(commits: readonly Commit[]): number {
  const events = new ContentThroughCommits();
  for (const { hash, at, files } of commits) {
    if (files.has('event.mdx')) {
      events.apply({ hash, at, files: new Map([['event.mdx', files.get('event.mdx')]]) });
    }
  }
  const { announced, timezone } = events.event?.data ?? {};
  if (announced === undefined || timezone === undefined) return Number.NEGATIVE_INFINITY;
  useOwnDatabase(timezone);
  // The checks report a date in the wrong form; until it is corrected, it is as if there was none.
  return announcedAt(announced, timezone)?.toMillis() ?? Number.NEGATIVE_INFINITY;
}
