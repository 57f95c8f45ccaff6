import { existsSync } from 'node:fs';
import { cp, mkdir, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';

function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException).code;
}

/** A folder can't be renamed if it is a mount point, or in a folder without write permission. */
const cannotMove: ReadonlySet<string | undefined> = new Set([
  'EBUSY',
  'EXDEV',
  'EACCES',
  'EPERM',
  'EROFS',
]);

/** One step on the same disk: a request in the meantime gets either the old site or the new one. */
async function replaceByName(draft: string, published: string, previous: string): Promise<void> {
  await rm(previous, { recursive: true, force: true });
  const replaces = existsSync(published);
  if (replaces) await rename(published, previous);
  try {
    await rename(draft, published);
  } catch (error) {
    if (replaces) await rename(previous, published);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
}

async function moveAll(names: readonly string[], from: string, to: string): Promise<void> {
  for (const name of names) await rename(join(from, name), join(to, name));
}

/**
 * Copies the draft into the folder first, and then replaces the folder's content, name by name. For a folder that can't
 * be renamed.
 */
export async function replaceInside(draft: string, published: string): Promise<void> {
  const next = join(published, '.next');
  const previous = join(published, '.previous');
  for (const left of [next, previous]) await rm(left, { recursive: true, force: true });
  const old = await readdir(published);
  await cp(draft, next, { recursive: true });
  await mkdir(previous);
  await moveAll(old, published, previous);
  try {
    await moveAll(await readdir(next), next, published);
  } catch (error) {
    await moveAll(await readdir(previous), previous, published);
    throw error;
  }
  for (const left of [next, previous]) await rm(left, { recursive: true, force: true });
  await rm(draft, { recursive: true, force: true });
}

/**
 * Replaces a folder with a draft. If that fails, the old folder stays.
 *
 * @param previous where the old folder is kept in the meantime, beside the other one.
 */
export async function replaceFolder(
  draft: string,
  published: string,
  previous: string,
): Promise<void> {
  try {
    await replaceByName(draft, published, previous);
  } catch (error) {
    if (!cannotMove.has(codeOf(error)) || !existsSync(published)) throw error;
    await replaceInside(draft, published);
  }
}
