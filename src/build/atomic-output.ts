import { existsSync, globSync, mkdirSync, realpathSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { isAlive, takeBuildLock } from './build-lock.ts';
import { missingFiles } from './missing-files.ts';
import { replaceFolder } from './replace-folder.ts';

interface Folders {
  readonly published: string;
  /** Beside the published folder where that is possible, and so on the same disk: a rename there is one step. */
  readonly draft: string;
  readonly previous: string;
}

/** So many missing files are named; the others are counted. */
const mostNamed = 10;

function stop(sentence: string): never {
  process.stderr.write(`\n${sentence}\n`);
  process.exit(1);
}

function isFolderMade(folder: string): boolean {
  try {
    mkdirSync(folder, { recursive: true });
    return true;
  } catch {
    return false;
  }
}

/** The folders of one build; what a build that was killed left behind is put right. */
function prepareFolders(outDir: URL): Folders {
  const named = fileURLToPath(outDir).replace(/[\\/]+$/, '');
  // A link stays, and what it leads to is replaced: a server may know the target by its own name.
  const published = existsSync(named) ? realpathSync(named) : named;
  const sibling = (suffix: string): string =>
    join(dirname(published), `.${basename(published)}-${suffix}`);
  const previous = sibling('previous');
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  for (const left of globSync(`.${basename(published)}-draft*`, { cwd: dirname(published) })) {
    const pid = Number(/-(\d+)$/.exec(left)?.[1] ?? 0);
    if (pid > 0 && isAlive(pid)) continue;
    rmSync(join(dirname(published), left), { recursive: true, force: true });
  }
  const beside = sibling(`draft-${process.pid}`);
  if (isFolderMade(beside)) return { published, draft: beside, previous };
  const elsewhere = resolve('.cache', `draft-${process.pid}`);
  if (existsSync(published) && isFolderMade(elsewhere)) {
    return { published, draft: elsewhere, previous };
  }
  return stop(`The site cannot be written to ${published}: the folder around it is read-only.`);
}

/**
 * Builds into a folder of its own and puts it in the place of `dist/` when it is whole: when every page
 * and file that the routes promised is there, and every file that a page names. A build that fails
 * leaves the site that was there. Builds of one checkout wait for each other.
 *
 * Of the two integrations `begin` comes first in the list, so that the site of a killed build is back
 * whatever the checks say, and `publish` last: what the others add belongs to the whole.
 */
export function atomicOutput(): Record<'begin' | 'publish', AstroIntegration> {
  let folders: Folders | undefined;
  let base = '/';
  const begin: AstroIntegration = {
    name: 'begin-whole',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        await takeBuildLock(resolve('.cache', 'build.lock'), (sentence) => {
          logger.warn(sentence);
        }).catch((error: unknown) => stop((error as Error).message));
        const prepared = prepareFolders(config.outDir);
        // Also after process.exit() and an uncaught error, where no hook runs.
        process.once('exit', () => rmSync(prepared.draft, { recursive: true, force: true }));
        updateConfig({ outDir: pathToFileURL(`${prepared.draft}/`) });
        folders = prepared;
      },
    },
  };
  const publish: AstroIntegration = {
    name: 'publish-whole',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:done': async ({ pages, assets, dir, logger }) => {
        if (folders === undefined) return;
        const draft = fileURLToPath(dir).replace(/[\\/]+$/, '');
        const files = [...assets.values()].flat().map((url) =>
          fileURLToPath(url)
            .slice(draft.length + 1)
            .replaceAll('\\', '/'),
        );
        const paths = pages.map(({ pathname }) => (pathname === '404/' ? '404.html' : pathname));
        const missing = await missingFiles(draft, base, [...paths, ...files]);
        if (missing.length > 0) {
          const more = missing.length - mostNamed;
          stop(
            [
              'The site is not published, because parts of it are missing:',
              ...missing.slice(0, mostNamed).map((line) => `  ${line}`),
              ...(more > 0 ? [`  and ${more} more`] : []),
            ].join('\n'),
          );
        }
        await replaceFolder(folders.draft, folders.published, folders.previous);
        logger.info(`The site is in ${folders.published}`);
      },
    },
  };
  return { begin, publish };
}
