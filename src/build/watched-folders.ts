import { isWithin } from '#src/reading/is-within.ts';

/**
 * Tells which paths a development server need not watch: everything in the cache folder, where builds keep thousands of
 * files, except the content if it is there.
 */
export function unwatchedIn(cacheFolder: string, contentFolder: string): (path: string) => boolean {
  return (path) =>
    isWithin(cacheFolder, path) &&
    !isWithin(contentFolder, path) &&
    // The folders that lead to the content.
    !isWithin(path, contentFolder);
}
