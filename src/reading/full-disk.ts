import { existsSync, statfsSync } from 'node:fs';

/** In bytes. Even the smallest site needs more, including its intermediate files. */
const leastSpace = 2_000_000;

interface Disk {
  readonly folder: string;
  /** In bytes. */
  readonly free: number;
}

/** The fullest of the disks that contain some folders; folders that do not exist are left out. */
function fullest(folders: readonly string[]): Disk | undefined {
  const disks = folders.filter(existsSync).map((folder): Disk => {
    const { bavail, bsize } = statfsSync(folder);
    return { folder, free: bavail * bsize };
  });
  return disks.sort((a, b) => a.free - b.free)[0];
}

/** Names, in one sentence, the folder whose disk is full; `undefined` if all have space for more than a small site. */
export function fullDiskProblem(folders: readonly string[]): string | undefined {
  const disk = fullest(folders);
  if (disk === undefined || disk.free >= leastSpace) return undefined;
  const kilobytes = Math.floor(disk.free / 1000);
  return `The disk is full: only ${kilobytes} kB are free in ${disk.folder}. Make room there, and build again.`;
}

/** The wordings of ENOSPC and EDQUOT (a user's quota is used up) in Node, libvips, and programs written in Rust. */
const fullDiskWords = /\b(?:ENOSPC|EDQUOT)\b|no space left on device|disk quota exceeded/i;

/** Whether an error, or the text that a program printed about it, says that a disk is full. */
export function isFullDiskError(error: unknown): boolean {
  if (!(error instanceof Error)) return fullDiskWords.test(String(error));
  if (fullDiskWords.test(error.message)) return true;
  return error.cause !== undefined && isFullDiskError(error.cause);
}

/**
 * Says in one sentence that a build stopped because a disk was full; `undefined` for other errors.
 *
 * @param folders the folders that the build wrote to. The one with the least space is named; some of its space may be
 *   free again, because a build removes its drafts.
 */
export function fullDiskSentence(error: unknown, folders: readonly string[]): string | undefined {
  if (!isFullDiskError(error)) return undefined;
  const problem = fullDiskProblem(folders);
  if (problem !== undefined) return problem;
  const { folder = 'the temporary folder', free = 0 } = fullest(folders) ?? {};
  const megabytes = Math.floor(free / 1_000_000);
  return `The disk ran out of space during the build: ${megabytes} MB are free now in ${folder}. Make room there, and build again.`;
}
