import { basename, dirname, resolve } from 'node:path';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { toId } from '#src/core/text/fold.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { displayPath } from '#src/reading/environment.ts';
import { eventFiles } from '#src/reading/event-files.ts';
import type { ReadDocument } from '#src/reading/parse-document.ts';

/** The pictures that an entry shows: those in its text, a speaker's photo, the event's logos. */
function shownBy(document: ReadDocument): string[] {
  const { photo } = document.frontmatter;
  const own = typeof photo === 'string' ? [placeOf(document, photo)] : [];
  return [...own, ...namedBy(document)];
}

/** The pictures that an entry's text or fields name. */
function namedBy(document: ReadDocument): string[] {
  const { collection, text, frontmatter } = document;
  const named = collection === 'event' ? eventFiles(frontmatter) : [];
  const { photo } = frontmatter;
  // A photo beside the file is among its fields, too, but has no place of its own in the file.
  const [at, nowhere] = [document.locate(['photo']), document.locate([''])];
  const isWritten = at.line !== nowhere.line || at.column !== nowhere.column;
  return [...text.pictures, ...named, ...(isWritten ? [{ address: photo }] : [])]
    .map(({ address }): unknown => address)
    .filter((address): address is string => typeof address === 'string')
    .map((address) => placeOf(document, address));
}

/** The absolute path of a picture, from its address in a file. */
function placeOf({ path }: ReadDocument, address: string): string {
  return resolve(dirname(path), safelyDecoded(address.trim()));
}

/** The pictures that texts or fields name, as absolute paths; without photos that only lie beside a person's file. */
export function namedPictures(documents: readonly ReadDocument[]): ReadonlySet<string> {
  return new Set(documents.flatMap(namedBy));
}

function safelyDecoded(address: string): string {
  try {
    return decodeURI(address);
  } catch {
    return address;
  }
}

/**
 * Warnings for pictures that no entry shows. Without them, nothing would report a speaker's photo that is missing
 * because its name differs slightly from that of the speaker's file.
 *
 * @param pictures absolute paths.
 */
export function unusedPictures(
  pictures: readonly string[],
  documents: readonly ReadDocument[],
): Finding[] {
  if (pictures.length === 0) return [];
  const shown = new Set(documents.flatMap(shownBy));
  const speakers = documents.filter(({ collection }) => collection === 'speakers');
  const folders = new Set(speakers.map(({ path }) => dirname(path)));
  const ids = speakers.map(({ id }) => id);
  const nearest = nearestAmong(ids);
  /** "Ines.JPG" belongs to the only person with that name. */
  const namesake = (stem: string): string | undefined => {
    const [only, ...others] = ids.filter((id) => id.split('-').includes(toId(stem)));
    return others.length === 0 ? only : undefined;
  };
  return pictures
    .filter((path) => !shown.has(path))
    .map((path) => {
      const [, stem = '', ending = ''] = /^(.*)\.([^.]*)$/.exec(basename(path)) ?? [];
      const speaker = folders.has(dirname(path)) ? (nearest(stem) ?? namesake(stem)) : undefined;
      return {
        code: 'unused-picture',
        severity: 'warning',
        file: displayPath(path),
        line: 1,
        column: 1,
        message: 'No page shows this picture.',
        hint:
          speaker !== undefined
            ? `A photo needs the name of its speaker’s file: rename it to "${speaker}.${ending.toLowerCase()}".`
            : 'Use it in an entry in the same folder with ![description](./file-name), or delete it.',
      };
    });
}
