import { resolve } from 'node:path';
import { build } from 'vite';
import { baseline } from '#src/build/baseline.ts';

/** The worker that stores pages, or the one that removes it. */
export type WorkerKind = 'worker' | 'unregister-worker';

/**
 * The service worker as one classic script, because many phones do not support modules in workers.
 *
 * @param version the digest of the list that the worker stores. A worker for another version is a different file, which
 *   is how browsers notice an update.
 */
export async function bundleWorker(kind: WorkerKind, version: string): Promise<string> {
  const result = await build({
    configFile: false,
    envDir: false,
    logLevel: 'warn',
    publicDir: false,
    define: { LIST_VERSION: JSON.stringify(version) },
    build: {
      write: false,
      target: baseline,
      modulePreload: false,
      rolldownOptions: {
        input: resolve('src/offline', `${kind}.ts`),
        output: { format: 'iife', entryFileNames: 'sw.js' },
      },
    },
  });
  const [bundle] = [result].flat();
  const [script] = bundle !== undefined && 'output' in bundle ? bundle.output : [];
  if (script === undefined) throw new Error(`src/offline/${kind}.ts could not be bundled.`);
  return script.code;
}
