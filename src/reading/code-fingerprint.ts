import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The files that determine how an entry is stored: this project's code for it, and the engines it uses. */
const sources = [
  'src/reading/**/*.ts',
  'src/core/model/**/*.ts',
  'src/data/*.ts',
  'src/content.config.ts',
  'node_modules/{astro,satteri,katex,yaml,zod}/package.json',
];

/**
 * A fingerprint of everything but the content that decides how a text is rendered and an entry is
 * stored. With it in an entry's key, a change of a plugin or a schema reaches entries whose files did
 * not change.
 */
export function renderVersion(root: string): string {
  const hash = createHash('sha256');
  for (const file of sources.flatMap((pattern) => globSync(pattern, { cwd: root })).sort()) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(root, file)))
      .update('\0');
  }
  return hash.digest('base64url').slice(0, 16);
}
