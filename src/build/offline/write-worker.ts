import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import type { PageRevision } from '#src/build/output/finished-pages.ts';
import { offlineManifest } from './offline-manifest.ts';

/**
 * Makes a built site available offline: writes `offline.json`, the list of its files, and `sw.js`, the service worker
 * that stores them. The same site gives the same bytes.
 */
export async function writeWorker(
  folder: string,
  revisions: ReadonlyMap<string, PageRevision>,
  updated: string | null,
): Promise<void> {
  const list = `${JSON.stringify(await offlineManifest(folder, revisions, updated))}\n`;
  const version = createHash('sha256').update(list).digest('hex').slice(0, 16);
  await writeFile(join(folder, 'offline.json'), list);
  await writeFile(join(folder, 'sw.js'), await bundleWorker('worker', version));
}

/** Writes a worker that deletes all stored files and unregisters itself. */
export async function withdrawWorker(folder: string): Promise<void> {
  await writeFile(join(folder, 'sw.js'), await bundleWorker('unregister-worker', ''));
}
