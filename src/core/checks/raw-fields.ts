import type { Content } from '#src/core/model/entry.ts';
import type { Event } from '#src/core/model/event/event.ts';
import type { OpeningHours } from '#src/core/model/event/opening-hours.ts';
import type { FieldPath, SourceDocument } from '#src/core/model/source-document.ts';

/** A date as written in a file. */
interface WrittenDate {
  readonly entry: { readonly file: string };
  readonly path: FieldPath;
  readonly text: string;
}

/** Each date in the content that does not place a slot; the code that places slots reports the other dates. */
export const writtenDates = function* ({
  event,
  talks,
  sessions,
}: Content): Generator<WrittenDate> {
  const { announced } = event.data;
  if (announced !== undefined) yield { entry: event, path: ['announced'], text: announced };
  for (const [index, { date }] of (event.data.dates ?? []).entries()) {
    yield { entry: event, path: ['dates', index, 'date'], text: date };
  }
  for (const { path, opening } of writtenOpenings(event.data)) {
    if (opening.date !== undefined) {
      yield { entry: event, path: [...path, 'date'], text: opening.date };
    }
  }
  for (const entry of [...talks, ...sessions]) {
    for (const [index, { date }] of (entry.data.links ?? []).entries()) {
      if (date !== undefined) yield { entry, path: ['links', index, 'date'], text: date };
    }
  }
};

/** Each entry of `openingHours`, both the event's and its rooms'. */
export function* writtenOpenings({
  openingHours,
  rooms,
}: Event): Generator<{ readonly path: FieldPath; readonly opening: OpeningHours[number] }> {
  for (const [index, opening] of (openingHours ?? []).entries()) {
    yield { path: ['openingHours', index], opening };
  }
  for (const [number, room] of rooms.entries()) {
    for (const [index, opening] of (room.openingHours ?? []).entries()) {
      yield { path: ['rooms', number, 'openingHours', index], opening };
    }
  }
}

/** Something with an address of its own, and the ids it had before. */
export interface Addressed {
  /** The first part of its address: `talks`. */
  readonly section: string;
  readonly id: string;
  readonly document: SourceDocument;
  readonly aliases: readonly { readonly alias: string; readonly path: FieldPath }[];
}

function aliasesAt(value: unknown, path: FieldPath): Addressed['aliases'] {
  return (Array.isArray(value) ? (value as unknown[]) : []).flatMap((alias, index) =>
    typeof alias === 'string' ? [{ alias, path: [...path, index] }] : [],
  );
}

const inEvent = function* (document: SourceDocument, section: string): Generator<Addressed> {
  const list = document.frontmatter[section];
  for (const [index, item] of (Array.isArray(list) ? (list as unknown[]) : []).entries()) {
    const { id, aliases } = Object(item) as Record<string, unknown>;
    if (typeof id !== 'string') continue;
    yield { section, id, document, aliases: aliasesAt(aliases, [section, index, 'aliases']) };
  }
};

/** Everything that has an address, with its earlier ids, as written in the files, whether valid or not. */
export const writtenAliases = function* (
  documents: readonly SourceDocument[],
): Generator<Addressed> {
  for (const document of documents) {
    const { collection: section, id, frontmatter } = document;
    if (section === 'event') {
      yield* inEvent(document, 'rooms');
      yield* inEvent(document, 'tracks');
    } else {
      yield { section, id, document, aliases: aliasesAt(frontmatter['aliases'], ['aliases']) };
    }
  }
};
