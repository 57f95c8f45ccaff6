import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Writes a file of the site, by its path below the root. */
export type SiteWriter = (path: string, content: string | Uint8Array) => void;

/**
 * Writes the files that a build makes, each at once, with the folders that they are in. A file of the same name in the
 * public folder is published instead, with a warning.
 */
export function siteWriter(
  folder: string,
  publicFolder: string,
  warn: (sentence: string) => void,
): SiteWriter {
  const made = new Set<string>();
  return (path, content) => {
    if (existsSync(join(publicFolder, path))) {
      warn(`public/${path} replaces the file of this name that the build makes.`);
      return;
    }
    const file = join(folder, path);
    const parent = dirname(file);
    if (!made.has(parent)) {
      mkdirSync(parent, { recursive: true });
      made.add(parent);
    }
    writeFileSync(file, content);
  };
}
