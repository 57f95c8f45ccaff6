import { quote } from '#src/core/text/sentences.ts';
import { toId } from '#src/core/text/fold.ts';
import { collectionSchema } from '#src/core/model/collection-schema.ts';
import type { CollectionName } from '#src/core/model/entry.ts';
import { idPattern, mostOfId } from '#src/core/model/scalar.ts';
import { starterBodies, starterTitles } from '#src/core/model/starter-text.ts';
import type { FieldValue } from '#src/core/model/field-value.ts';
import { refuse, type Plan } from './content-edit.ts';
import { fieldLines } from './field-text.ts';
import { readEventFrame } from './new-event.ts';

/** What can be created, by the word for it in a command. */
export const creatable = {
  event: 'event',
  talk: 'talks',
  speaker: 'speakers',
  session: 'sessions',
  page: 'pages',
} as const;
export type Creatable = keyof typeof creatable;

/** The examples in unused fields, written as comments with `#`. */
const examples: Readonly<Record<string, FieldValue>> = {
  accept: { 'room-clash': 'Both are short, and share the hall' },
  affiliation: 'University of Somewhere',
  aliases: ['former-id'],
  alt: 'Ada at a blackboard',
  announced: '2027-01-15',
  attendance: 'online',
  authors: ['ada-lovelace', 'grace-hopper'],
  awards: ['Best paper'],
  board: '3.10',
  chairs: ['grace-hopper'],
  chat: 'https://chat.example.org/room',
  contact: 'hello@example.org',
  dates: [{ label: 'Papers are due', date: '2027-01-15', time: '23:59', zone: 'AoE' }],
  dayEnds: '06:00',
  description: 'How to get there',
  doNotRecord: true,
  doi: '10.1145/3448016',
  draft: true,
  end: '2027-04-09T10:00',
  group: true,
  host: { name: 'The Conference', url: 'https://conference.example.org/' },
  hours: 24,
  join: 'https://live.example.org/',
  kind: 'keynote',
  kinds: [{ id: 'demo-slam', label: 'Demo slam', like: 'demo' }],
  language: 'en',
  languages: ['en', 'de'],
  level: 'beginner',
  license: 'CC BY 4.0',
  links: [{ kind: 'slides', url: 'https://example.org/slides.pdf' }],
  look: { accent: '#1f6feb', logo: './pictures/logo.svg', typeface: 'sans' },
  menu: false,
  minutes: 30,
  note: 'Pre-recorded, live questions',
  notice: { text: 'The keynote begins at 10:00', until: '2027-04-09T10:00' },
  online: true,
  openingHours: [{ opens: '08:00', closes: '19:00' }],
  order: 1,
  organizers: ['ada-lovelace', { name: 'Grace Hopper', role: 'chair' }],
  parts: true,
  photo: './ada-lovelace.jpg',
  presented: false,
  private: true,
  pronouns: 'she/her',
  registration: 'https://register.example.org/',
  replacedBy: 'another-talk',
  repository: { url: 'https://github.com/owner/name' },
  role: 'Professor of Computer Science',
  room: 'main-hall',
  rooms: ['main-hall', 'aula'],
  session: 'morning',
  sessions: ['posters-1', 'posters-2'],
  shortName: 'WS 2027',
  site: 'https://workshop.example.org/',
  slots: [{ key: 'round-1', start: '2027-04-09T09:00', minutes: 30 }],
  sortName: 'Lovelace, Ada',
  speakers: ['ada-lovelace'],
  sponsors: [{ name: 'Blue Whale Institute', tier: 'Gold', url: 'https://sponsor.example.org/' }],
  start: '2027-04-09T09:00',
  status: 'tentative',
  subtitle: 'A second line',
  tags: ['whales', 'song'],
  track: 'theory',
  tracks: [{ id: 'theory', name: 'Theory', color: '#1f6feb' }],
  venue: { name: 'Great Hall', address: '1 Main Street, Springfield' },
  walkMinutes: 10,
  within: 'workshop-day',
};

/** Examples for fields whose example differs in these collections. */
const ownExamples: Partial<Record<CollectionName, Readonly<Record<string, FieldValue>>>> = {
  event: {
    links: [{ title: 'Proceedings', url: 'https://proceedings.example.org/' }],
    chat: { url: 'https://chat.example.org/', opens: '2027-04-09T08:00' },
    rooms: [{ id: 'main-hall', name: 'Main Hall' }],
  },
  sessions: { kind: 'workshop' },
  speakers: {
    links: [{ kind: 'website', url: 'https://ada.example.org/' }],
    accept: { 'speaker-clash': 'Joins the panel from the next room' },
  },
  pages: { within: 'about' },
};

/** The example for a field, as the lines of a file; empty if the field has none. */
export function exampleOf(collection: CollectionName, field: string): string[] {
  const value = ownExamples[collection]?.[field] ?? examples[field];
  return value === undefined ? [] : fieldLines(field, value);
}

/** The fields of a collection in their order, each with the comment that explains it in a new file, and its example. */
export function explanationsOf(collection: CollectionName): Map<string, [string, ...string[]]> {
  const fields: Readonly<Record<string, { readonly description?: string | undefined }>> =
    collectionSchema[collection].shape;
  return new Map(
    Object.entries(fields).map(([field, { description = '' }]) => [
      field,
      [`# ${description}`, ...exampleOf(collection, field).map((line) => `# ${line}`)],
    ]),
  );
}

/** The text of a new file, which explains every field of its collection. Fields without a value are comments. */
export function newEntryText(
  collection: CollectionName,
  values: Readonly<Record<string, FieldValue | undefined>>,
): string {
  const fields = [...explanationsOf(collection)].flatMap(([field, [sentence, ...example]]) => {
    const value = values[field];
    const lines = value === undefined ? example : fieldLines(field, value);
    return lines.length === 0 ? [] : [sentence, ...lines, ''];
  });
  return ['---', ...fields.slice(0, -1), '---', '', starterBodies[collection], ''].join('\n');
}

/** The entries that can be created in the browser. */
export type Startable = keyof typeof starterTitles & Creatable;

function namedField(thing: Creatable, title: string): Readonly<Record<string, FieldValue>> {
  return thing === 'speaker' ? { name: title } : { title };
}

/** A new file by its path within the content folder; its author changes the name and the text. */
export function startedEntry(thing: Startable): { readonly path: string; readonly text: string } {
  const title = starterTitles[thing];
  const collection = creatable[thing];
  return {
    path: `${collection}/${toId(title)}.mdx`,
    text: newEntryText(collection, namedField(thing, title)),
  };
}

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
