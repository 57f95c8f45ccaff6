import { createHash } from 'node:crypto';
import { globSync } from 'node:fs';
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { History } from '#src/core/history/history.ts';

const source = fileURLToPath(new URL('../../', import.meta.url));

/** What made a history: the commits it tells, and the code that read them. */
export const historyKey = async (folder: string, commits: readonly string[]): Promise<string> => {
  const hash = createHash('sha256').update(folder).update(commits.join());
  for (const file of globSync('{core,reading}/**/*.ts', { cwd: source }).sort()) {
    hash.update(file).update(await readFile(join(source, file)));
  }
  return hash.digest('hex').slice(0, 32);
};

/** The history that was kept under a key; undefined where none is, or none that can be read. */
export const readKept = async (cacheDir: string, key: string): Promise<History | undefined> => {
  try {
    const kept: unknown = JSON.parse(await readFile(fileOf(cacheDir, key), 'utf8'), revive);
    return kept as History; // written by keep() with this very code, which the key names
  } catch {
    return undefined;
  }
};

/** Keeps a history. Where that is not possible (a read-only disk) nothing is lost but time. */
export const keep = async (cacheDir: string, key: string, history: History): Promise<void> => {
  const file = fileOf(cacheDir, key);
  const draft = `${file}.${String(process.pid)}`;
  try {
    await mkdir(dirname(file), { recursive: true });
    await writeFile(draft, JSON.stringify(history, replace));
    await rename(draft, file);
  } catch {
    return;
  }
};

const fileOf = (cacheDir: string, key: string): string => join(cacheDir, 'history', `${key}.json`);

interface KeptMap {
  readonly map: readonly [unknown, unknown][];
}

const replace = (_key: string, value: unknown): unknown =>
  value instanceof Map ? { map: [...(value as Map<unknown, unknown>)] } : value;

const revive = (_key: string, value: unknown): unknown =>
  isKeptMap(value) ? new Map(value.map) : value;

const isKeptMap = (value: unknown): value is KeptMap =>
  typeof value === 'object' && value !== null && 'map' in value && Array.isArray(value.map);
