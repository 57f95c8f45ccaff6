import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { readdir, readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { History } from '#src/core/history/history.ts';
import { writeWhole } from '#src/reading/write-whole.ts';

/**
 * The key of a history: the folder, its commits, and the code that read them. The code is found from the working
 * directory, because in a build this file is part of a bundle elsewhere.
 */
export async function historyKey(folder: string, commits: readonly string[]): Promise<string> {
  const hash = createHash('sha256').update(commits.join());
  const files = globSync(['src/core/**/*.ts', 'src/reading/**/*.ts', 'package-lock.json']).sort();
  for (const file of files) hash.update(file).update(await readFile(file));
  const folderKey = createHash('sha256').update(folder).digest('hex').slice(0, 12);
  return `${folderKey}-${hash.digest('hex').slice(0, 32)}`;
}

/** The history stored under a key; undefined if there is none, or it can't be read. */
export async function readKept(cacheDir: string, key: string): Promise<History | undefined> {
  try {
    const [digest, json = ''] = (await readFile(fileOf(cacheDir, key), 'utf8')).split('\n');
    if (digest !== digestOf(json)) return undefined;
    const kept: unknown = JSON.parse(json, revive);
    return kept as History; // keep() wrote it with exactly this code, which is part of the key
  } catch {
    return undefined;
  }
}

/**
 * Stores a history in place of the folder's earlier ones. If that is impossible (on a read-only disk), the next build
 * only takes longer.
 */
export async function keep(cacheDir: string, key: string, history: History): Promise<void> {
  try {
    for (const earlier of await readdir(homeOf(cacheDir)).catch(() => [])) {
      const isOfFolder = earlier.startsWith(key.slice(0, key.indexOf('-') + 1));
      if (isOfFolder) await rm(join(homeOf(cacheDir), earlier), { force: true });
    }
    const json = JSON.stringify(history, replace);
    await writeWhole(fileOf(cacheDir, key), `${digestOf(json)}\n${json}`);
  } catch {
    return;
  }
}

/** The digest comes before the stored history, because a damaged file can still be valid JSON with a wrong history. */
function digestOf(json: string): string {
  return createHash('sha256').update(json).digest('hex');
}

function homeOf(cacheDir: string): string {
  return join(cacheDir, 'history');
}
function fileOf(cacheDir: string, key: string): string {
  return join(homeOf(cacheDir), `${key}.json`);
}

interface KeptMap {
  readonly map: readonly [unknown, unknown][];
}

function replace(_key: string, value: unknown): unknown {
  return value instanceof Map ? { map: [...(value as Map<unknown, unknown>)] } : value;
}

function revive(_key: string, value: unknown): unknown {
  return isKeptMap(value) ? new Map(value.map) : value;
}

function isKeptMap(value: unknown): value is KeptMap {
  return typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map);
}
