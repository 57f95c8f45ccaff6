import { quote } from '#src/core/text/sentences.ts';
import { referenceAt } from '#src/core/model/reference.ts';
import { idPattern, mostOfId } from '#src/core/model/scalar.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import { refuse, writtenAt, type ContentEdit, type Plan } from './content-edit.ts';
import { nearIdWords, type Editable } from './editable.ts';

/** What has an id, by the word for it in a command. */
export const renamable = {
  talk: 'talks',
  session: 'sessions',
  speaker: 'speakers',
  page: 'pages',
  room: 'rooms',
  track: 'tracks',
} as const;
export type Renamable = keyof typeof renamable;

/** The owner of an id: a file, whose name is the id, or the event, which has it in a field. */
interface Owner {
  readonly document: SourceDocument;
  /** The path of its fields in the file. */
  readonly base: FieldPath;
  readonly id: string;
  readonly aliases: readonly string[];
}

/** Every text in a file's fields, with its path. */
function* textsIn(value: unknown, path: FieldPath = []): Generator<[FieldPath, string]> {
  if (typeof value === 'string') yield [path, value];
  if (typeof value !== 'object' || value === null) return;
  const entries = Array.isArray(value) ? (value as unknown[]).entries() : Object.entries(value);
  for (const [part, inner] of entries) yield* textsIn(inner, [...path, part]);
}

function textList(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((each) => typeof each === 'string') : [];
}

function ownersOf({ documents }: Editable, thing: Renamable): Owner[] {
  const collection = renamable[thing];
  if (collection !== 'rooms' && collection !== 'tracks') {
    return documents
      .filter((document) => document.collection === collection)
      .map((document) => {
        const aliases = textList(document.frontmatter['aliases']);
        return { document, base: [], id: document.id, aliases };
      });
  }
  const document = documents.find((each) => each.collection === 'event');
  const list = document?.frontmatter[collection];
  if (document === undefined || !Array.isArray(list)) return [];
  return list.flatMap((_, index) => {
    const base = [collection, index];
    const id = writtenAt(document, [...base, 'id']);
    const aliases = textList(writtenAt(document, [...base, 'aliases']));
    return typeof id === 'string' ? [{ document, base, id, aliases }] : [];
  });
}

/** The edits to the list of former ids, or why there can be none. */
function aliasEdits({ document, base, id, aliases }: Owner, to: string): ContentEdit[] | undefined {
  const { file } = document;
  const path = [...base, 'aliases'];
  if (!aliases.includes(to)) {
    return [{ edit: 'set', file, path: [...path, aliases.length], value: id }];
  }
  if (aliases.length === 1) return [{ edit: 'remove', file, path }];
  // The first id is the identity in calendars, so it can't be both the name and the first alias.
  if (aliases[0] === to) return undefined;
  const value = [...aliases.filter((alias) => alias !== to), id];
  return [{ edit: 'set', file, path, value }];
}

/** The picture that belongs to a file because it has the same name. */
function pictureOf(file: string, pictures: readonly string[]): string | undefined {
  const stem = file.replace(/\.mdx$/, '');
  return pictures.find((picture) => picture.replace(/\.[^./]*$/, '') === stem);
}

/** The edits to every reference and link to an id, outside of its own field. */
function referenceEdits(
  { documents }: Editable,
  collection: (typeof renamable)[Renamable],
  from: string,
  to: string,
): ContentEdit[] {
  const address = `/${collection}/${from}`;
  const leads = (text: string): boolean =>
    text.startsWith(address) && /^([/?#]|$)/.test(text.slice(address.length));
  const moved = (text: string): string => `/${collection}/${to}${text.slice(address.length)}`;
  return documents.flatMap((document): ContentEdit[] => {
    const { file, frontmatter, links } = document;
    const fields = [...textsIn(frontmatter)].flatMap(([path, text]): ContentEdit[] => {
      const isReference = text === from && referenceAt(document.collection, path) === collection;
      const isLink = path.at(-1) === 'url' && leads(text);
      if (!isReference && !isLink) return [];
      return [{ edit: 'set', file, path, value: isReference ? to : moved(text) }];
    });
    const addresses = [...new Set(links.map((each) => each.address).filter(leads))];
    return [
      ...fields,
      ...addresses.map((before): ContentEdit => ({
        edit: 'link',
        file,
        before,
        after: moved(before),
      })),
    ];
  });
}

/** The pictures of the content folder, by path as in findings. */
export interface Pictures {
  readonly all: readonly string[];
  /** Those that a field or a text names. */
  readonly named: ReadonlySet<string>;
}

const noPictures: Pictures = { all: [], named: new Set() };

/**
 * The edits to the id itself: a field of the event, or the name of its file and of a person's picture. A picture that a
 * field or a text names keeps its name, and the person's file then names it, too.
 */
function ownEdits(
  { document: { file, collection, frontmatter }, base, id }: Owner,
  to: string,
  { all, named }: Pictures,
): ContentEdit[] {
  if (base.length > 0) return [{ edit: 'set', file, path: [...base, 'id'], value: to }];
  const renamed = (path: string): ContentEdit => ({
    edit: 'rename',
    file: path,
    to: path.replace(/[^/]*$/, (name) => `${to}${name.slice(id.length)}`),
  });
  const picture = collection === 'speakers' ? pictureOf(file, all) : undefined;
  if (picture === undefined) return [renamed(file)];
  if (!named.has(picture)) return [renamed(file), renamed(picture)];
  const address = `./${picture.replace(/^.*[/]/, '')}`;
  if (frontmatter['photo'] !== address) return [renamed(file)];
  return [{ edit: 'set', file, path: ['photo'], value: address }, renamed(file)];
}

/** An id to change, and what has it. */
export interface IdChange {
  readonly thing: Renamable;
  readonly from: string;
  readonly to: string;
}

/**
 * Changes an id: that of a file, whose name changes, or one in the event, whose field changes. The old id becomes an
 * alias, so that addresses and the identity in calendars stay valid. Every reference and link to it is updated.
 */
export function planRename(
  editable: Editable,
  { thing, from, to }: IdChange,
  pictures = noPictures,
): Plan {
  const owners = ownersOf(editable, thing);
  const owner = owners.find(({ id }) => id === from);
  if (owner === undefined) {
    const ids = owners.map(({ id }) => id);
    const former = owners.find(({ aliases }) => aliases.includes(from));
    const meant = former === undefined ? nearIdWords(ids, from) : ` It is now ${quote(former.id)}.`;
    return refuse(`There is no ${thing} ${quote(from)}.${meant}`);
  }
  if (!idPattern.test(to) || to.length > mostOfId) {
    return refuse(
      `${quote(to)} isn’t a valid id. Use lowercase letters and digits, joined by hyphens.`,
    );
  }
  const other = owners.find(
    (each) => each.id === to || (each !== owner && each.aliases.includes(to)),
  );
  if (other !== undefined) return refuse(`${quote(to)} already leads to ${other.document.file}.`);
  const aliases = aliasEdits(owner, to);
  if (aliases === undefined) {
    return refuse(`${quote(to)} was its first id, and has had others since: choose a new one.`);
  }

  const collection = renamable[thing];
  const references = referenceEdits(editable, collection, from, to);
  const changed = new Set(references.map(({ file }) => file)).size;
  const files =
    changed === 0
      ? 'Nothing refers to it.'
      : `${String(changed)} ${changed === 1 ? 'file that refers' : 'files that refer'} to it changed with it.`;
  const address = `/${collection}/${from}`;
  // An id that becomes current again leaves the list, which is removed once it is empty.
  const kept =
    owner.aliases.length === 1 && owner.aliases.includes(to)
      ? `${quote(address)} no longer leads anywhere: if it was published, keep the new id.`
      : `${quote(`${address}/`)} still leads there.`;
  return {
    ok: true,
    edits: [...aliases, ...references, ...ownEdits(owner, to, pictures)],
    summary: [`The ${thing} ${quote(from)} is now ${quote(to)}. ${kept}`, files],
  };
}
