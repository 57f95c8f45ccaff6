import { isAbsolute, relative, sep } from 'node:path';

/** Whether a path is a folder, or within it. Both are absolute and have no `.` or `..` in them. */
export function isWithin(folder: string, path: string): boolean {
  const way = relative(folder, path);
  // On Windows, a path on another drive stays absolute.
  return way !== '..' && !way.startsWith(`..${sep}`) && !isAbsolute(way);
}
