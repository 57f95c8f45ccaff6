import { readContent, readEntryFile } from './read-content.ts';
import type { ReadContent, ReadFile } from './read-content.ts';

/** Vite loads the loaders as separate modules, so a variable of this module would exist twice in the process. */
const key = Symbol.for('lectern.kept-content');

/** The files of entries that were read and not yet fetched, by path. */
function keptFiles(): Map<string, ReadFile> {
  const shared = globalThis as { [key]?: Map<string, ReadFile> | undefined };
  return (shared[key] ??= new Map<string, ReadFile>());
}

/**
 * Reads a content folder for a build, and keeps its files for the loaders. Each file is read and parsed only once, and
 * the build publishes exactly the files that were checked.
 */
export async function readAndKeepContent(contentDir: string): Promise<ReadContent> {
  return readContent(contentDir, async (file) => {
    const read = await readEntryFile(file);
    keptFiles().set(file.path, read);
    return read.document;
  });
}

/** A file that was read and not yet fetched. */
export function keptFile(path: string): ReadFile | undefined {
  return keptFiles().get(path);
}

/** Returns a file and forgets it; undefined for a file that is not there. */
export function takeKeptFile(path: string): ReadFile | undefined {
  const read = keptFiles().get(path);
  keptFiles().delete(path);
  return read;
}
