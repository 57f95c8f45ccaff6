import type { CollectionName } from '#src/core/model/entry.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import type { RenamedRoom, SlotChange } from './history.ts';
import { replayCommits } from './replay-commits.ts';
import { firstIdIn } from './speaker-files.ts';

/** The files of a content folder, by path in it. */
export type ContentFiles = ReadonlyMap<string, SourceDocument>;

/** A page that no longer exists: its address redirects to another one, or leads nowhere. */
export interface AddressChange {
  readonly before: string;
  /** Undefined if no alias redirects it. */
  readonly after: string | undefined;
}

/** An entry that was added or removed. */
export interface EntryChange {
  readonly change: 'added' | 'removed';
  readonly collection: CollectionName;
  readonly id: string;
  /** Its title, or a person's name, as plain text. */
  readonly name: string;
}

/** The differences between two versions of a content folder, for people. */
export interface ContentDiff {
  readonly zone: string | undefined;
  /** In chronological order. */
  readonly slots: readonly SlotChange[];
  readonly rooms: readonly RenamedRoom[];
  /** The names of the people who have or had a file, by their first id, under which slots list them. */
  readonly people: ReadonlyMap<string, string>;
  readonly entries: readonly EntryChange[];
  readonly addresses: readonly AddressChange[];
  /** Clashes that did not exist before. */
  readonly clashes: readonly Finding[];
}

/** Later than any `announced` date, and far enough from each other to be two publications. */
const [earlier, later] = ['9000-01-01T00:00:00Z', '9000-01-02T00:00:00Z'];

/** An entry that has a page, with its address (without slashes at the ends) and its former ids. */
function addressesOf(files: ContentFiles): Map<string, readonly string[]> {
  const addresses = new Map<string, readonly string[]>();
  const add = (collection: string, fields: unknown, id: unknown): void => {
    const { aliases } = (fields ?? {}) as { readonly aliases?: unknown };
    const former = Array.isArray(aliases) ? (aliases as readonly unknown[]) : [];
    const texts = former.filter((each) => typeof each === 'string');
    if (typeof id === 'string') {
      addresses.set(
        `${collection}/${id}`,
        texts.map((each) => `${collection}/${each}`),
      );
    }
  };
  for (const { collection, id, frontmatter } of files.values()) {
    if (collection !== 'event') add(collection, frontmatter, id);
    for (const list of collection === 'event' ? ['rooms', 'tracks'] : []) {
      const things = frontmatter[list];
      for (const thing of Array.isArray(things) ? (things as readonly unknown[]) : []) {
        add(list, thing, (thing as { readonly id?: unknown } | null)?.id);
      }
    }
  }
  return addresses;
}

function addressChanges(before: ContentFiles, after: ContentFiles): AddressChange[] {
  const now = addressesOf(after);
  const leadsTo = new Map(
    [...now].flatMap(([address, former]) => former.map((each) => [each, address] as const)),
  );
  return [...addressesOf(before).keys()]
    .filter((address) => !now.has(address))
    .sort()
    .map((address) => {
      const target = leadsTo.get(address);
      return { before: `/${address}/`, after: target === undefined ? undefined : `/${target}/` };
    });
}

function nameOf({ title, frontmatter, id }: SourceDocument): string {
  const name = frontmatter['name'] ?? frontmatter['title'];
  return title?.plain ?? (typeof name === 'string' ? name : id);
}

function entryChanges(before: ContentFiles, after: ContentFiles): EntryChange[] {
  const [was, is] = [before, after].map(
    (files) => new Map([...files.values()].map((document) => [keyOf(document), document] as const)),
  );
  if (was === undefined || is === undefined) return [];
  const renamed = new Set(
    addressChanges(before, after).flatMap((change) =>
      change.after === undefined ? [] : [change.before, change.after],
    ),
  );
  const changes = (change: 'added' | 'removed', these: typeof was, those: typeof was) =>
    [...these]
      .filter(([key]) => !those.has(key) && !renamed.has(`/${key}/`))
      .map(([, document]): EntryChange => {
        const { collection, id } = document;
        return { change, collection, id, name: nameOf(document) };
      });
  return [...changes('added', is, was), ...changes('removed', was, is)];
}

/** The current name of each person. Of people who share a name, each is named with their id, too. */
function namesOfPeople(versions: readonly ContentFiles[]): Map<string, string> {
  const people = versions
    .flatMap((files) => [...files.values()])
    .filter(({ collection }) => collection === 'speakers');
  const named = new Map(people.map((document) => [firstIdIn(document), document] as const));
  const sharers = Map.groupBy(named.values(), nameOf);
  return new Map(
    [...named].map(([id, document]) => {
      const name = nameOf(document);
      return [id, (sharers.get(name)?.length ?? 0) > 1 ? `${name} (${document.id})` : name];
    }),
  );
}

function keyOf({ collection, id }: SourceDocument): string {
  return `${collection}/${id}`;
}

/**
 * Compares two versions of a content folder: each slot once with its net change, entries added or removed, and the
 * addresses that change. A renamed talk, session, or room with an alias counts as the same one. Files with errors count
 * as in the earlier version.
 */
export function diffContents(
  before: ContentFiles,
  after: ContentFiles,
  clashes: readonly Finding[] = [],
): ContentDiff {
  const gone = [...before.keys()].filter((path) => !after.has(path));
  const versions = [
    { hash: 'before', at: earlier, files: before },
    {
      hash: 'after',
      at: later,
      files: new Map([...after, ...gone.map((path) => [path, undefined] as const)]),
    },
  ];
  const { publications } = replayCommits(versions, { withErrors: true });
  const [publication] = publications;
  const zone = after.get('event.mdx')?.frontmatter['timezone'];
  return {
    zone: typeof zone === 'string' ? zone : undefined,
    slots: publication?.changes ?? [],
    rooms: publication?.renamedRooms ?? [],
    people: namesOfPeople([before, after]),
    entries: entryChanges(before, after),
    addresses: addressChanges(before, after),
    clashes,
  };
}
