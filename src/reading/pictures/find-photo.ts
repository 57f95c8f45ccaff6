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

/** The names of the files in a folder. They are cached, because a folder can contain thousands of speakers. */
const listings = new Map<string, { readonly at: number; readonly names: Promise<Set<string>> }>();
const freshForMs = 250;

function namesIn(folder: string): Promise<Set<string>> {
  const cached = listings.get(folder);
  if (cached && performance.now() - cached.at < freshForMs) return cached.names;
  const names = readdir(folder).then(
    (found) => new Set(found),
    () => new Set<string>(),
  );
  listings.set(folder, { at: performance.now(), names });
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
