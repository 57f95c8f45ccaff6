import { lstatSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { ImportRefusal } from '#src/core/importers/imported.ts';
import { namedPath } from '#src/reading/environment.ts';
import { pictureEndings, pictureProblem } from '#src/reading/pictures/pictures.ts';

/** A file with the extension of a photo, in the folder given to an import. */
export interface PhotoFile {
  /** The file's name without its extension. */
  readonly stem: string;
  /** `jpg`, in lowercase. */
  readonly ending: string;
  readonly name: string;
  readonly folder: string;
}

/** No conference has more people. */
const mostFiles = 20_000;

/**
 * The photos in a folder, by name; subfolders and symbolic links are not followed. Throws an ImportRefusal with one
 * sentence if there is no such folder.
 */
export function listPhotos(path: string): PhotoFile[] {
  const folder = namedPath(path);
  if (statSync(folder, { throwIfNoEntry: false })?.isDirectory() !== true) {
    throw new ImportRefusal(`There is no folder "${path}" with photos.`);
  }
  return readdirSync(folder)
    .sort()
    .slice(0, mostFiles)
    .flatMap((name) => {
      const [, stem, written = ''] = /^([^.].*)\.(\w+)$/.exec(name) ?? [];
      const ending = written.toLowerCase();
      const isPhoto = (pictureEndings as readonly string[]).includes(ending);
      if (stem === undefined || !isPhoto || !lstatSync(join(folder, name)).isFile()) return [];
      return [{ stem, ending, name, folder }];
    });
}

/** A photo's bytes, or a sentence that says why content can't contain the photo. */
export async function readPhoto({ name, folder }: PhotoFile): Promise<Buffer | string> {
  // The photo is checked in its folder, as if a person's file were beside it.
  const path = join(folder, 'photo.mdx');
  const beside = {
    collection: 'speakers',
    id: 'photo',
    path,
    contentDir: folder,
    file: path,
  } as const;
  const problem = await pictureProblem({ ...beside, problems: [] }, `./${encodeURI(name)}`, 0);
  return problem === undefined ? readFileSync(join(folder, name)) : problem.message;
}
