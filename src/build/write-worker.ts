import { createHash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { bundleWorker } from './bundle-worker.ts';
import type { PageRevision } from './finished-pages.ts';
import { offlineManifest } from './offline-manifest.ts';

/**
 * Makes a built site one that can be kept: `offline.json`, the list of what it consists of, and `sw.js`,
 * the service worker that keeps it. The same site gives the same bytes.
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

/** Puts in the worker's place the one that deletes what was kept and goes. */
export async function withdrawWorker(folder: string): Promise<void> {
  await writeFile(join(folder, 'sw.js'), await bundleWorker('unregister-worker', ''));
}
