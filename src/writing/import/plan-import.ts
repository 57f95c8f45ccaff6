import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { entryText } from '#src/core/editing/field-text.ts';
import type { ImportedEntry } from '#src/core/importers/entries/entry.ts';
import { Ids } from '#src/core/importers/entries/ids.ts';
import { toEntries } from '#src/core/importers/entries/to-entries.ts';
import type { ImportedEvent, Remark } from '#src/core/importers/imported.ts';
import { defaultDayEnds } from '#src/core/model/event/event.ts';
import type { ReadDocument } from '#src/reading/parse-document.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import type { FileChange } from '#src/writing/plan-changes.ts';
import { followRenames } from './follow-renames.ts';
import {
  fingerprint,
  readState,
  statePath,
  stateText,
  type ImportedBefore,
  type ImportState,
} from './import-state.ts';
import { joinEntries, type JoinedEntries } from './join-entries.ts';
import { idsOfState, knownIds } from './known-ids.ts';
import { applyMerge, fingerprints, listItems, mergeEntry } from './merge-entry.ts';

/** How an import treats a content folder. */
export interface PlanOptions {
  readonly contentDir: string;
  /** The importer's name; each importer has a state of its own. */
  readonly importer: string;
  /** The event's zone: a valid IANA name. */
  readonly zone: string;
  /** The zone of the source's local times: a valid IANA name. */
  readonly readIn: string;
  /** Whether the source's values replace those that a person edited. */
  readonly theirs: boolean;
  /** Whether talks and sessions that are gone from the source are canceled. */
  readonly cancelRemoved: boolean;
}

/** What an import changes in the content folder. */
export interface ImportPlan {
  readonly changes: readonly FileChange[];
  readonly entries: readonly ImportedEntry[];
  readonly remarks: readonly Remark[];
  /** The number of event days with slots. */
  readonly days: number;
  /** Entries by what happens to them, as `talks/<id>`. */
  readonly added: readonly string[];
  readonly updated: readonly string[];
  readonly unchanged: readonly string[];
  /** Entries that are gone from the source. */
  readonly removed: readonly string[];
  /** Fields that a person edited and that stay: `talks/opening: title`. */
  readonly kept: readonly {
    readonly entry: string;
    readonly field: string;
    readonly conflicts: boolean;
  }[];
  /** Entries that a person deleted and that stay deleted. */
  readonly deleted: readonly string[];
}

/** Plans an import into a content folder that has been read; nothing is written. */
export function planImport(
  content: ReadContent,
  imported: ImportedEvent,
  options: PlanOptions,
): ImportPlan {
  const { contentDir, importer, theirs } = options;
  const known = knownIds(content);
  const before = readState(contentDir, importer);
  const state = followRenames(before, content, known);
  const documents = new Map(content.documents.map((document) => [keyOf(document), document]));
  const event = documents.get('event/event');
  const made = toEntries(imported, {
    zone: options.zone,
    readIn: options.readIn,
    dayEnds: textField(event, 'dayEnds') ?? defaultDayEnds,
    language: textField(event, 'language'),
    ids: new Ids(idsOfState(before, known), known.names, known.current),
  });
  const { entries, sources, remarks } = joinEntries(made.entries, imported, state);

  const changes: FileChange[] = [];
  const result = {
    added: [] as string[],
    updated: [] as string[],
    unchanged: [] as string[],
    deleted: [] as string[],
    kept: [] as { entry: string; field: string; conflicts: boolean }[],
  };
  const next: Record<string, ImportedBefore> = {};
  for (const entry of entries) {
    const key = `${entry.collection}/${entry.id}`;
    next[key] = stateOf(entry);
    if (entry.collection === 'event') addListState(entry, sources, next);
    const document = documents.get(key);
    if (document === undefined) {
      if (state[key] !== undefined && !theirs) {
        result.deleted.push(key);
        continue;
      }
      const path = pathOf(contentDir, entry);
      changes.push({
        path,
        before: undefined,
        after: Buffer.from(entryText(entry.fields, entry.body)),
      });
      result.added.push(key);
      continue;
    }
    const merge = mergeEntry(entry, document, state, theirs);
    result.kept.push(...merge.handEdits.map((edit) => ({ entry: key, ...edit })));
    const written = readFileSync(document.path);
    const after = Buffer.from(applyMerge(written.toString(), merge));
    if (written.equals(after)) result.unchanged.push(key);
    else {
      changes.push({ path: document.path, before: written, after });
      result.updated.push(key);
    }
  }
  const removed = Object.keys(state).filter(
    (key) =>
      next[key] === undefined && /^(?:talks|sessions|speakers)\//.test(key) && documents.has(key),
  );
  for (const [key, last] of Object.entries(state)) next[key] ??= last;
  if (options.cancelRemoved) cancel(removed, documents, changes, next);
  changes.push(...stateChange(contentDir, importer, next));
  return {
    changes,
    entries,
    remarks: [...made.remarks, ...remarks],
    days: made.days,
    removed,
    ...result,
  };
}

function keyOf({ collection, id }: ReadDocument): string {
  return collection === 'event' ? 'event/event' : `${collection}/${id}`;
}

function pathOf(contentDir: string, { collection, id }: ImportedEntry): string {
  return collection === 'event'
    ? join(contentDir, 'event.mdx')
    : join(contentDir, collection, `${id}.mdx`);
}

function textField(document: ReadDocument | undefined, name: string): string | undefined {
  const value = document?.frontmatter[name];
  return typeof value === 'string' ? value : undefined;
}

function stateOf(entry: ImportedEntry): ImportedBefore {
  return { source: entry.source, fields: fingerprints(entry) };
}

/** Rooms and tracks also keep the ids that they were given. */
function addListState(
  entry: ImportedEntry,
  sources: JoinedEntries['sources'],
  next: Record<string, ImportedBefore>,
): void {
  const counts = { rooms: 0, tracks: 0 };
  for (const [key, item] of listItems(entry.fields)) {
    const list = key.slice(0, key.indexOf('/'));
    const isNamed = list === 'rooms' || list === 'tracks';
    const source = isNamed ? (sources[list][counts[list]++] ?? key) : key;
    next[key] = {
      source,
      fields: Object.fromEntries(
        Object.entries(item).map(([name, value]) => [name, fingerprint(value)]),
      ),
    };
  }
}

function cancel(
  removed: readonly string[],
  documents: ReadonlyMap<string, ReadDocument>,
  changes: FileChange[],
  next: Record<string, ImportedBefore>,
): void {
  for (const key of removed) {
    const document = documents.get(key);
    const last = next[key];
    if (document === undefined || last === undefined || document.collection === 'speakers')
      continue;
    if (document.frontmatter['status'] === 'cancelled') continue;
    const before = readFileSync(document.path);
    const merge = { fields: [{ path: ['status'], value: 'cancelled' }], body: undefined };
    changes.push({
      path: document.path,
      before,
      after: Buffer.from(applyMerge(before.toString(), merge)),
    });
    next[key] = { ...last, fields: { ...last.fields, status: fingerprint('cancelled') } };
  }
}

function stateChange(contentDir: string, importer: string, next: ImportState): FileChange[] {
  const path = statePath(contentDir, importer);
  const after = Buffer.from(stateText(next));
  let before: Buffer | undefined;
  try {
    before = readFileSync(path);
  } catch {
    before = undefined;
  }
  return before?.equals(after) === true ? [] : [{ path, before, after }];
}
