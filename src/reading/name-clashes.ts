import type { ContentFile } from './content-file.ts';
import type { Problem } from './problem.ts';

/** The problems of files whose names are the same, or the same but for case; by path. */
export const nameClashes = (files: readonly ContentFile[]): ReadonlyMap<string, Problem> => {
  const first = new Map<string, ContentFile>();
  const clashes = new Map<string, Problem>();
  for (const file of files) {
    const key = `${file.collection}/${file.id.normalize('NFC').toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    const same = other.id === file.id;
    clashes.set(file.path, {
      code: same ? 'duplicate-id' : 'name-case',
      severity: 'error',
      offset: 0,
      message: same
        ? `${other.file} has the same name: folders do not tell entries apart.`
        : `${other.file} differs only in capital letters: many systems take the two for one file.`,
      hint: 'Give one of the two another name.',
    });
  }
  return clashes;
};
