import type { CollectionName } from './entry.ts';
import type { FieldPath } from './source-document.ts';

/** What a field can refer to by an id. Kinds are the built-in ones and those that the event defines. */
export type Referable =
  'talks' | 'sessions' | 'speakers' | 'pages' | 'rooms' | 'tracks' | 'talkKinds' | 'sessionKinds';

/** The fields that list people, by id or by name. */
export const peopleFields: ReadonlySet<string> = new Set([
  'speakers',
  'authors',
  'chairs',
  'organizers',
]);

/** The fields of an entry, and of its slots, that contain an id or a list of ids; people have several forms. */
const referringFields: Readonly<Record<CollectionName, Readonly<Record<string, Referable>>>> = {
  event: {},
  talks: {
    kind: 'talkKinds',
    session: 'sessions',
    sessions: 'sessions',
    room: 'rooms',
    rooms: 'rooms',
    track: 'tracks',
    replacedBy: 'talks',
  },
  sessions: {
    kind: 'sessionKinds',
    within: 'sessions',
    room: 'rooms',
    rooms: 'rooms',
    track: 'tracks',
  },
  speakers: {},
  pages: { within: 'pages' },
};

/**
 * The type of what the value at a path of an entry's frontmatter refers to; undefined if it is not a reference.
 * `['speakers', 0]`, `['speakers', 0, 'id']`, and `['slots', 1, 'room']` are references.
 */
export function referenceAt(collection: CollectionName, path: FieldPath): Referable | undefined {
  const [first = '', second, third] = path.filter((part) => typeof part === 'string');
  if (third !== undefined) return undefined;
  if (peopleFields.has(first)) {
    return second === undefined || second === 'id' ? 'speakers' : undefined;
  }
  const field = first === 'slots' ? second : second === undefined ? first : undefined;
  const fields = referringFields[collection];
  return field !== undefined && Object.hasOwn(fields, field) ? fields[field] : undefined;
}
