import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { ImportedEntry } from '#src/core/importers/entries/entry.ts';
import type { Remark } from '#src/core/importers/imported.ts';
import { toId } from '#src/core/text/fold.ts';
import { listPhotos, readPhoto, type PhotoFile } from '#src/reading/import/read-photos.ts';
import { pictureEndings } from '#src/reading/pictures/pictures.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import type { FileChange } from '#src/writing/plan-changes.ts';
import type { ImportPlan } from './plan-import.ts';

/** The changes for a folder of photos. */
export interface PhotoPlan {
  readonly changes: readonly FileChange[];
  readonly remarks: readonly Remark[];
}

/**
 * Plans to copy photos from a folder beside the files of an import's people. A photo is a person's if its name is the
 * person's id, name, or identity in the source, or the name of the picture there. A person who has a photo keeps it.
 */
export async function planPhotos(
  folder: string,
  plan: ImportPlan,
  { documents }: ReadContent,
  contentDir: string,
): Promise<PhotoPlan> {
  const photos = new Map<string, PhotoFile>();
  // If one name has several extensions, the most likely extension counts.
  const byEnding = listPhotos(folder).sort((a, b) => rank(a) - rank(b));
  for (const photo of byEnding) {
    for (const key of [photo.stem, toId(photo.stem)]) if (!photos.has(key)) photos.set(key, photo);
  }
  const deleted = new Set(plan.deleted);
  const files = new Map(
    documents.map((document) => [`${document.collection}/${document.id}`, document]),
  );
  const changes: FileChange[] = [];
  const remarks: Remark[] = [];
  const used = new Set<PhotoFile>();
  const refuse = (why: string, about: string): void => {
    remarks.push({ kind: 'refused', message: `A photo was left out, because ${why}`, about });
  };
  for (const entry of plan.entries) {
    const key = `${entry.collection}/${entry.id}`;
    if (entry.collection !== 'speakers' || deleted.has(key)) continue;
    const photo = namesOf(entry)
      .map((name) => photos.get(name))
      .find((found) => found !== undefined);
    if (photo === undefined || used.has(photo)) continue;
    used.add(photo);
    const document = files.get(key);
    const beside = dirname(document?.path ?? join(contentDir, 'speakers', `${entry.id}.mdx`));
    const bytes = await readPhoto(photo);
    if (typeof bytes === 'string') {
      remarks.push({
        kind: 'refused',
        message: `A photo was left out. ${bytes.replace(/\.$/, '')}`,
      });
      continue;
    }
    const there = pictureEndings
      .map((ending) => join(beside, `${entry.id}.${ending}`))
      .find(existsSync);
    if (there === undefined && document?.frontmatter['photo'] === undefined) {
      const path = join(beside, `${entry.id}.${photo.ending}`);
      changes.push({ path, before: undefined, after: bytes });
    } else if (there === undefined || !readFileSync(there).equals(bytes)) {
      refuse('the person has another one', photo.name);
    }
  }
  for (const photo of byEnding) if (!used.has(photo)) refuse('it has nobody’s name', photo.name);
  return { changes, remarks };
}

function rank({ ending }: PhotoFile): number {
  return (pictureEndings as readonly string[]).indexOf(ending);
}

/** The possible names of a person's photo file, the most reliable one first. */
function namesOf({ id, source, photo, fields }: ImportedEntry): string[] {
  const picture = /([^/\\?#]+?)(?:\.\w+)?(?:[?#].*)?$/.exec(photo ?? '')?.[1];
  const name = typeof fields['name'] === 'string' ? fields['name'] : undefined;
  const all = [id, source, toId(source), picture, name, name && toId(name)];
  return all.filter((each) => each !== undefined).filter((each) => each !== '');
}
