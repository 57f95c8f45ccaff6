import { isAbsolute, relative, sep } from 'node:path';

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

/** Whether a path is a folder, or within it. */
function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // On Windows, a path on another drive stays absolute.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
