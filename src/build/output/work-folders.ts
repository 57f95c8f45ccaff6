import { mkdirSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Says in one sentence why nothing can be built here: a path contains characters that bundlers interpret, or a folder
 * for the build can't be created. `undefined` if nothing is wrong.
 *
 * @param paths the checkout and the content folder.
 */
export function workFolderProblem(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const [character] = /[#?%]/.exec(path) ?? [];
    if (character !== undefined) {
      return `The path ${path} contains "${character}", which has a special meaning in addresses. Move the folder to a path without it.`;
    }
  }
  for (const folder of ['.cache', '.astro']) {
    try {
      mkdirSync(join(process.cwd(), folder), { recursive: true });
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      return code === 'EEXIST' || code === 'ENOTDIR'
        ? `"${folder}" is a file, but the build needs a folder there. Delete it.`
        : `The folder "${folder}" can’t be created here (${code ?? 'unknown reason'}).`;
    }
  }
  return undefined;
}
