import { statSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { basename, dirname } from 'node:path';
import type { ContentFile } from '#src/reading/content-file.ts';
import { pathKey } from '#src/reading/frontmatter/frontmatter.ts';
import type { Frontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import { isDrawing, pictureEndings, pictureProblem } from './pictures.ts';
import type { Problem } from '#src/reading/problem.ts';

/** A speaker's photo, relative to the speaker's file ("./name.jpg"). */
export interface Photo {
  readonly address: string | undefined;
  readonly problems: readonly Problem[];
}

interface Listing {
  /** When the folder last got or lost a file, in milliseconds. */
  readonly changed: number;
  readonly names: Promise<Set<string>>;
}

/** The names of the files in folders, kept until a folder changes: it can contain thousands of speakers. */
const listings = new Map<string, Listing>();

/** Clocks of file systems are coarse: what changes within this time may keep its time of change. */
const coarseMs = 50;

function namesIn(folder: string): Promise<Set<string>> {
  const changed = statSync(folder, { throwIfNoEntry: false })?.mtimeMs ?? 0;
  const kept = listings.get(folder);
  if (kept?.changed === changed) return kept.names;
  const isSettled = Date.now() - changed > coarseMs;
  const names = readdir(folder).then(
    (found) => new Set(found),
    () => new Set<string>(),
  );
  if (isSettled) listings.set(folder, { changed, names });
  return names;
}

/** The address of a file beside an entry, in the form that Astro needs: "./name.jpg". */
export function relativeAddress(written: string): string {
  return /^\.{1,2}\//.test(written) ? written : `./${written}`;
}

/** The picture beside a speaker's file that has the same name, as an address: "./name.jpg". */
export async function photoBeside(file: ContentFile): Promise<string | undefined> {
  const names = await namesIn(dirname(file.path));
  const stem = basename(file.path).replace(/\.[^.]*$/, '');
  const ending = pictureEndings.find((each) => names.has(`${stem}.${each}`));
  return ending === undefined ? undefined : `./${stem}.${ending}`;
}

/**
 * The photo of a speaker: the one that the file names or, if it names none, a picture beside the file that has the same
 * name. A photo that cannot be published is a problem.
 */
export async function findPhoto(file: ContentFile, fields: Frontmatter): Promise<Photo> {
  const written = fields.values['photo'];
  if (typeof written === 'string' && written.trim() !== '') {
    const offset = fields.offsets.get(pathKey(['photo']))?.value ?? 0;
    const problem = isDrawing(written.trim())
      ? drawnPhoto(written.trim(), offset)
      : await pictureProblem(file, written.trim(), offset);
    if (problem) return { address: written, problems: [problem] };
    return { address: relativeAddress(written.trim()), problems: [] };
  }
  const address = await photoBeside(file);
  if (address === undefined) return { address, problems: [] };
  const problem = await pictureProblem(file, address, 0);
  return { address, problems: problem ? [problem] : [] };
}

/** The build crops a photo and reduces it, which is impossible for a drawing. */
function drawnPhoto(address: string, offset: number): Problem {
  return {
    code: 'picture',
    severity: 'error',
    offset,
    message: `The photo "${address}" is an SVG drawing.`,
    hint: `Save it as one of ${pictureEndings.join(', ')}.`,
  };
}
