import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';

let version: string | undefined;

/**
 * A fingerprint of the code that draws cards, so that none drawn by other code is taken from the cache.
 * It is read from the project's folder, for a build bundles the code and knows its files no more.
 */
export function drawingVersion(): string {
  if (version === undefined) {
    const hash = createHash('sha256');
    for (const file of globSync('src/cards/*.ts').sort()) hash.update(readFileSync(file));
    version = hash.digest('hex').slice(0, 16);
  }
  return version;
}
