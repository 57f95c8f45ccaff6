import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';
import type { Ids, Known } from './known.ts';

const people = new Set(['speakers', 'authors', 'chairs', 'organizers']);

/** The ids that a field refers to by one of them; undefined for fields that refer to nothing. */
export const referenceAt = (
  { collection }: Pick<SourceDocument, 'collection'>,
  path: FieldPath,
  known: Known,
): Ids | undefined => {
  const [first] = path;
  const last = path.at(-1);
  if (typeof first === 'string' && people.has(first)) {
    return typeof last === 'number' || last === 'id' ? known.speakers : undefined;
  }
  if (collection !== 'talks' && collection !== 'sessions') return undefined;
  if (path.length === 1 && last === 'kind') {
    return collection === 'talks' ? known.talkKinds : known.sessionKinds;
  }
  if (last === 'room') return known.rooms;
  if (last === 'track') return known.tracks;
  if (typeof last === 'number') {
    const list = path.at(-2);
    return list === 'sessions' ? known.sessions : list === 'rooms' ? known.rooms : undefined;
  }
  if (last === 'session' || last === 'within') return known.sessions;
  return last === 'replacedBy' ? known.talks : undefined;
};
