import { mkdirSync, statfsSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * Says in one sentence why nothing can be built here: a path that bundlers take apart, or a folder of
 * the build's own that cannot be made. `undefined` where all is well.
 *
 * @param paths the checkout and the content folder.
 */
export function workFolderProblem(paths: readonly string[]): string | undefined {
  for (const path of paths) {
    const [sign] = /[#?%]/.exec(path) ?? [];
    if (sign !== undefined) {
      return `The path ${path} contains "${sign}", which has a special meaning in addresses. Move the folder to a path without it.`;
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

/** In bytes: the smallest site, with what is made on the way to it, takes more. */
const leastSpace = 2_000_000;

/**
 * Says in one sentence which disk is full; `undefined` where all have room for more than nothing.
 *
 * @param folders existing ones.
 */
export function fullDiskProblem(folders: readonly string[]): string | undefined {
  for (const folder of folders) {
    const { bavail, bsize } = statfsSync(folder);
    const free = bavail * bsize;
    if (free < leastSpace) {
      const kilobytes = Math.floor(free / 1000);
      return `The disk is full: only ${kilobytes} kB are free in ${dirname(folder)}. Make room there, and build again.`;
    }
  }
  return undefined;
}
