import { join } from 'node:path';
import type { AstroIntegration } from 'astro';
import { takeBuildLock } from '#src/build/output/build-lock.ts';

/**
 * Lets one build or development server of the checkout read content at a time; the others wait. Astro writes the files in
 * `.astro/` as it reads, and all processes use the same temporary names, so one of two would find its file gone and
 * fail. Everything after it runs side by side.
 *
 * @param cacheFolder where the lock is kept.
 */
export function oneReader(cacheFolder: string): AstroIntegration {
  let isReading = false;
  let release = (): void => undefined;
  return {
    name: 'one-reader',
    hooks: {
      'astro:config:setup': ({ command, isRestart }) => {
        // `astro check` also runs as "sync", and would keep the lock until it has checked everything. A server whose
        // configuration was saved would keep it until it stops: Astro calls no hook after it has read.
        isReading = (command === 'build' || command === 'dev') && !isRestart;
      },
      'astro:config:done': async () => {
        if (!isReading) return;
        release = await takeBuildLock(join(cacheFolder, 'locks', 'content'), () => undefined);
      },
      'astro:build:start': () => {
        release();
      },
      'astro:server:start': () => {
        release();
      },
    },
  };
}
