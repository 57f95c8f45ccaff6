import type { Dirent } from 'node:fs';
import { lstat, readdir } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Finding } from '#src/core/model/finding.ts';
import { lecternPublicDirectory, publicDirectory } from './environment.ts';
import { symbolicLink } from './walk-content.ts';

/** The files that a site serves unchanged. */
interface PublicFiles {
  /** Their addresses from the site's root: `/plan.pdf`. */
  readonly addresses: ReadonlySet<string>;
  /** Errors for symbolic links: a file from elsewhere on the machine must not be published. */
  readonly findings: readonly Finding[];
}

/** Undefined if there is no such file or folder. */
async function ifPresent<Found>(found: Promise<Found>): Promise<Found | undefined> {
  try {
    return await found;
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw error;
  }
}

async function entriesIn(folder: string): Promise<Dirent[]> {
  return (await ifPresent(readdir(folder, { recursive: true, withFileTypes: true }))) ?? [];
}

/** The organizer's own files in `public/`, and those of Lectern; none of a folder that does not exist. */
export async function listPublicFiles(
  folders: readonly string[] = [publicDirectory(), lecternPublicDirectory()],
): Promise<PublicFiles> {
  const addresses = new Set<string>();
  const links = new Set<string>();
  for (const folder of folders) {
    if ((await ifPresent(lstat(folder)))?.isSymbolicLink() === true) links.add(folder);
    for (const entry of await entriesIn(folder)) {
      const path = join(entry.parentPath, entry.name);
      if (entry.isSymbolicLink()) links.add(path);
      if (entry.isFile()) addresses.add(`/${relative(folder, path).split(sep).join('/')}`);
    }
  }
  return { addresses, findings: [...links].sort().map(symbolicLink) };
}
