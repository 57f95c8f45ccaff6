import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { withSlash } from '#src/core/text/address.ts';
import { cacheDirectory, isOfflineOff } from '#src/reading/environment.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { bundleWorker } from './bundle-worker.ts';
import type { FinishedPages } from '#src/build/output/finished-pages.ts';
import { withdrawWorker, writeWorker } from './write-worker.ts';

/**
 * Adds the service worker to the built site. With `OFFLINE=off`, adds the worker that removes it from visitors'
 * browsers. Development adds that one, too, because the worker of an earlier `npm start` would answer with old pages.
 */
export function offlineSite(contentDir: string, pages: FinishedPages): AstroIntegration {
  let base = '/';
  return {
    name: 'offline-site',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = withSlash(config.base);
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir);
        if (isOfflineOff()) {
          await withdrawWorker(folder);
          logger.info('OFFLINE=off: the site removes its service worker.');
          return;
        }
        const { history } = await readHistory(contentDir, cacheDirectory());
        await writeWorker(folder, pages.revisions, history.head?.at ?? null);
      },
      'astro:server:setup': ({ server }) => {
        server.middlewares.use((request, response, next) => {
          if (request.url !== `${base}sw.js`) return next();
          bundleWorker('unregister-worker', '').then(
            (script) => response.setHeader('content-type', 'text/javascript').end(script),
            next,
          );
        });
      },
    },
  };
}
