import { existsSync, rmSync } from 'node:fs';
import { rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';

interface Folders {
  readonly published: string;
  /** Beside the published folder, and so on the same disk: a rename there is one step. */
  readonly draft: string;
  readonly previous: string;
}

const foldersBeside = (outDir: URL): Folders => {
  const published = fileURLToPath(outDir).replace(/[\\/]+$/, '');
  const sibling = (suffix: string): string =>
    join(dirname(published), `.${basename(published)}-${suffix}`);
  return { published, draft: sibling('draft'), previous: sibling('previous') };
};

/** Puts the draft in the place of what is published; when that fails, what was published stays. */
const replacePublished = async ({ published, draft, previous }: Folders): Promise<void> => {
  await rm(previous, { recursive: true, force: true });
  const replaces = existsSync(published);
  if (replaces) await rename(published, previous);
  try {
    await rename(draft, published);
  } catch (error) {
    if (replaces) await rename(previous, published);
    throw error;
  }
  await rm(previous, { recursive: true, force: true });
};

/**
 * Builds into a folder of its own and puts it in the place of `dist/` when it is whole, so that a
 * build that fails leaves the site that was there. It comes last in the list of integrations: what
 * the others add belongs to the whole.
 */
export const publishWhole = (): AstroIntegration => {
  let folders: Folders | undefined;
  return {
    name: 'publish-whole',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig }) => {
        if (command !== 'build') return;
        const beside = foldersBeside(config.outDir);
        await rm(beside.draft, { recursive: true, force: true });
        // Also after process.exit() and an uncaught error, where no hook runs.
        process.once('exit', () => rmSync(beside.draft, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${beside.draft}/`) });
        folders = beside;
      },
      'astro:build:done': async ({ logger }) => {
        if (folders === undefined) return;
        await replacePublished(folders);
        logger.info(`The site is in ${folders.published}`);
      },
    },
  };
};
