import { basename, dirname, resolve } from 'node:path';
import { nearestAmong } from '#src/core/text/nearest.ts';
import { toId } from '#src/core/text/fold.ts';
import type { Finding } from '#src/core/model/finding.ts';
import { displayPath } from '#src/reading/environment.ts';
import { eventFiles } from '#src/reading/event-files.ts';
import type { ReadDocument } from '#src/reading/parse-document.ts';

/** The pictures that an entry shows: those in its text, a speaker's photo, the event's logos. */
function shownBy({ collection, path, text, frontmatter }: ReadDocument): string[] {
  const named = collection === 'event' ? eventFiles(frontmatter) : [];
  return [...text.pictures, ...named]
    .map(({ address }): unknown => address)
    .concat(frontmatter['photo'])
    .filter((address): address is string => typeof address === 'string')
    .map((address) => resolve(dirname(path), safelyDecoded(address)));
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
