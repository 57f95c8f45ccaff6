import { createHash } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import type { PageRevision } from '#src/build/output/finished-pages.ts';
import { divideList } from './divide-list.ts';
import { offlineManifest } from './offline-manifest.ts';

/**
 * Makes a built site available offline: writes `offline.json`, the list of its files, with its parts if it is divided, and
 * `sw.js`, the service worker that stores them. The same site gives the same bytes.
 *
 * @param mostWhole the most pages of a list that is not divided.
 */
export async function writeWorker(
  folder: string,
  revisions: ReadonlyMap<string, PageRevision>,
  updated: string | null,
  mostWhole?: number,
): Promise<void> {
  const files = divideList(await offlineManifest(folder, revisions, updated), mostWhole);
  const list = `${JSON.stringify(files.list)}\n`;
  const version = createHash('sha256').update(list).digest('hex').slice(0, 16);
  await writeFile(join(folder, 'offline.json'), list);
  if (files.parts.size > 0) await mkdir(join(folder, 'offline'), { recursive: true });
  for (const [path, text] of files.parts) await writeFile(join(folder, path), text);
  await writeFile(join(folder, 'sw.js'), await bundleWorker('worker', version));
}

/** Writes a worker that deletes all stored files and unregisters itself. */
export async function withdrawWorker(folder: string): Promise<void> {
  await writeFile(join(folder, 'sw.js'), await bundleWorker('unregister-worker', ''));
}
