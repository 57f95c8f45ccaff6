import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { cp } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { astroDirectory, cacheDirectory } from '#src/reading/environment.ts';
import { fullDiskProblem, isFullDiskError } from '#src/reading/full-disk.ts';
import { isWithin } from '#src/reading/is-within.ts';
import { isAlive, takeBuildLock } from './build-lock.ts';
import type { FinishedPages } from './finished-pages.ts';
import { missingFiles, NamedAddresses } from '#src/build/checks/missing-files.ts';
import { replaceFolder } from './replace-folder.ts';

interface Folders {
  readonly published: string;
  /** On the same disk as the published folder if possible, so that a rename publishes it in one step. */
  readonly draft: string;
  /** A folder beside the published one, for a draft on another disk: the draft is copied there before the rename. */
  readonly copy?: string;
  readonly previous: string;
}

/** The most missing files that are named; the others are only counted. */
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

/** Whether a rename can move one folder to the other: both are on the same disk and in the same mount. */
function isRenamePossible(from: string, to: string): boolean {
  const name = `rename-${process.pid}`;
  writeFileSync(join(from, name), '');
  try {
    renameSync(join(from, name), join(to, name));
    return true;
  } catch {
    return false;
  } finally {
    for (const folder of [from, to]) rmSync(join(folder, name), { force: true });
  }
}

/** Deletes the drafts of processes that have ended. */
function removeLeftDrafts(folder: string, prefix: string): void {
  for (const left of globSync(`${prefix}*`, { cwd: folder })) {
    const pid = Number(/-(\d+)$/.exec(left)?.[1] ?? 0);
    if (pid > 0 && isAlive(pid)) continue;
    rmSync(join(folder, left), { recursive: true, force: true });
  }
}

/**
 * Astro logs a stack trace for each page during whose rendering the disk was full. The command that builds reports the
 * full disk once, after the build has failed.
 */
function silenceFullDisk({ options }: AstroIntegrationLogger): void {
  const { destination } = options;
  options.destination = {
    ...destination,
    write: (chunk) => {
      if (!isFullDiskError(chunk.message)) destination.write(chunk);
    },
  };
}

/**
 * The folder that a build replaces. If it is a link, the link stays and its target is replaced, because a server may
 * use the target's own name.
 */
function publishedFolder(outDir: URL): string {
  const named = fileURLToPath(outDir).replace(/[\\/]+$/, '');
  return existsSync(named) ? realpathSync(named) : named;
}

/** The lock of a published folder. Builds into other folders don't share any files with it. */
function lockFile(published: string): string {
  const name = createHash('sha256').update(published).digest('hex').slice(0, 12);
  return join(cacheDirectory(), 'locks', name);
}

/** The folders of one build. Repairs what a killed build left behind. */
function prepareFolders(published: string): Folders {
  const sibling = (suffix: string): string =>
    join(dirname(published), `.${basename(published)}-${suffix}`);
  const previous = sibling('previous');
  if (!existsSync(published) && existsSync(previous)) renameSync(previous, published);
  removeLeftDrafts(dirname(published), `.${basename(published)}-draft`);
  removeLeftDrafts(astroDirectory(), 'draft');
  const beside = sibling(`draft-${process.pid}`);
  const isBesideMade = isFolderMade(beside);
  // Astro keeps a build's own files in its draft if the draft is in the checkout, otherwise in `.astro/`, which all
  // builds share. It compares only the beginnings of the paths, so it takes `lectern-whales/` for a folder in `lectern/`,
  // where the files would not find their packages. The draft in `.astro/` is in the checkout in any case.
  if (isBesideMade && isWithin(dirname(astroDirectory()), beside)) {
    return { published, draft: beside, previous };
  }
  const draft = join(astroDirectory(), `draft-${process.pid}`);
  if (isFolderMade(draft)) {
    if (isBesideMade && !isRenamePossible(draft, beside)) {
      return { published, draft, copy: beside, previous };
    }
    if (isBesideMade) rmSync(beside, { recursive: true });
    if (isBesideMade || existsSync(published)) return { published, draft, previous };
  }
  return stop(`The site can’t be written to ${published}: the parent folder is read-only.`);
}

/**
 * Builds into a folder of its own, and replaces `dist/` when the site is complete: when every page and file exists that
 * the routes promised or that a page refers to. A build that fails leaves the earlier site in place. Builds into the
 * same folder wait for each other.
 *
 * Of the two integrations, `begin` comes first in the list, so that the site of a killed build is restored whatever the
 * checks report, and `publish` comes last, because the output of the other integrations belongs to the site.
 */
export function atomicOutput(pages: FinishedPages): Record<'begin' | 'publish', AstroIntegration> {
  let folders: Folders | undefined;
  let base = '/';
  const named = new NamedAddresses();
  const begin: AstroIntegration = {
    name: 'begin-output',
    hooks: {
      'astro:config:setup': async ({ command, config, updateConfig, logger }) => {
        if (command !== 'build') return;
        const published = publishedFolder(config.outDir);
        await takeBuildLock(lockFile(published), (sentence) => {
          logger.warn(sentence);
        }).catch((error: unknown) => stop((error as Error).message));
        const prepared = prepareFolders(published);
        const written = [prepared.draft, ...(prepared.copy === undefined ? [] : [prepared.copy])];
        // Also runs after process.exit() and an uncaught error, for which there is no hook.
        process.once('exit', () => {
          for (const folder of written) rmSync(folder, { recursive: true, force: true });
        });
        const full = fullDiskProblem([...written.map(dirname), cacheDirectory()]);
        if (full !== undefined) stop(full);
        silenceFullDisk(logger);
        updateConfig({ outDir: pathToFileURL(`${prepared.draft}/`) });
        folders = prepared;
      },
    },
  };
  const publish: AstroIntegration = {
    name: 'publish-output',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.endsWith('/') ? config.base : `${config.base}/`;
      },
      'astro:build:start': () => pages.listen((path, html) => named.add(path, html)),
      'astro:build:done': async ({ pages: routed, assets, dir, logger }) => {
        if (folders === undefined) return;
        const draft = fileURLToPath(dir).replace(/[\\/]+$/, '');
        const files = [...assets.values()].flat().map((url) =>
          fileURLToPath(url)
            .slice(draft.length + 1)
            .replaceAll('\\', '/'),
        );
        const paths = routed.map(({ pathname }) => (pathname === '404/' ? '404.html' : pathname));
        const missing = missingFiles(draft, base, [...paths, ...files], named);
        if (missing.length > 0) {
          const more = missing.length - mostNamed;
          stop(
            [
              'The site was not published because parts of it are missing:',
              ...missing.slice(0, mostNamed).map((line) => `  ${line}`),
              ...(more > 0 ? [`  and ${more} more`] : []),
            ].join('\n'),
          );
        }
        const { copy, published, previous } = folders;
        if (copy !== undefined) await cp(folders.draft, copy, { recursive: true });
        await replaceFolder(copy ?? folders.draft, published, previous);
        logger.info(`The site is in ${published}`);
      },
    },
  };
  return { begin, publish };
}
