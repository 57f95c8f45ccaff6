import { quote } from '#src/core/text/sentences.ts';
import { toId } from '#src/core/text/fold.ts';
import { idPattern, mostOfId } from '#src/core/model/scalar.ts';
import { refuse, type Plan } from './content-edit.ts';
import { creatable, namedField, newEntryText, type Creatable } from './new-entry-text.ts';
import { readEventFrame } from './new-event.ts';

/** The entry to create. */
export interface NewEntry {
  readonly thing: Creatable;
  /** Its title, or a person's name. */
  readonly title: string;
  /** Its id; by default, made from the title. */
  readonly id?: string | undefined;
  /** For an event: its zone, and its first and last day. */
  readonly timezone?: string | undefined;
  readonly start?: string | undefined;
  readonly end?: string | undefined;
  /** The name of its venue; without one, it is online. */
  readonly venue?: string | undefined;
}

/** The content that already exists. */
export interface Existing {
  /** The content folder as named in findings. */
  readonly folder: string;
  readonly files: readonly {
    readonly file: string;
    readonly collection: string;
    readonly id: string;
  }[];
  /** Pictures, by path. */
  readonly pictures: readonly string[];
}

/** The sentence about a content folder without an event. */
export function noEventWords(folder: string): string {
  return `There is no event in ${quote(folder)} yet. Begin one with: npm run new -- event "Workshop on Whales" --timezone Europe/Berlin --start 2027-04-09`;
}

/**
 * Creates an entry: a file with its title, in which comments explain all other fields. A new event clears the content
 * folder with `replace`; without it, the event is refused if there already is one.
 */
export function planNewEntry(existing: Existing, entry: NewEntry, replace = false): Plan {
  const { thing, title, id = toId(title) } = entry;
  const collection = creatable[thing];
  if (!idPattern.test(id) || id.length > mostOfId) {
    const why =
      entry.id === undefined
        ? `${quote(title)} has no Latin letters or digits for an id. Add one, such as --id opening`
        : `${quote(id)} isn’t a valid id`;
    return refuse(`${why}. Use lowercase letters and digits, joined by hyphens.`);
  }
  const { folder, files } = existing;
  const old = files.some((each) => each.collection === 'event');
  if (collection !== 'event') {
    if (!old) return refuse(noEventWords(folder));
    const taken = files.find((each) => each.collection === collection && each.id === id);
    if (taken !== undefined) return refuse(`There is ${taken.file} already. Choose another --id.`);
    const file = `${folder}/${collection}/${id}.mdx`;
    const text = newEntryText(collection, namedField(thing, title));
    return { ok: true, edits: [{ edit: 'create', file, text }], summary: [`${file} is new.`] };
  }
  const frame = readEventFrame(entry);
  if (!frame.ok) return frame;
  if (old && !replace) {
    return refuse('There is already an event. --replace deletes it with all its entries.');
  }
  const file = `${folder}/event.mdx`;
  const gone = old ? [...files.map((each) => each.file), ...existing.pictures] : [];
  const { venue } = entry;
  const deleted = gone.length === 1 ? '1 file' : `${String(gone.length)} files`;
  const text = newEntryText('event', {
    ...{ id, name: title, ...frame.found },
    ...(venue === undefined ? { online: true } : { venue: { name: venue } }),
  });
  return {
    ok: true,
    edits: [
      ...gone.map((each) => ({ edit: 'delete', file: each }) as const),
      { edit: 'create', file, text },
    ],
    summary: [
      ...(gone.length === 0
        ? []
        : [`${deleted} of the former event ${gone.length === 1 ? 'is' : 'are'} deleted.`]),
      `${file} is new. The event takes place ${venue === undefined ? 'online' : `in ${quote(venue)}`}.`,
    ],
  };
}
