import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, readFileSync, rmSync, statSync } from 'node:fs';
import { rename } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { takeBuildLock } from '#src/build/output/build-lock.ts';
import { sites } from './sites.ts';
import type { looks, SiteName } from './sites.ts';

const store = resolve('.cache/sites');

/** The inputs of a build: the same key means the same bytes. */
export const keyOf = (environment: Readonly<Record<string, string>>): string => {
  const content = environment['CONTENT_DIR'] ?? 'content';
  const patterns = ['src/**/*', 'public/**/*', `${content}/**/*`];
  const files = [...globSync(patterns), 'astro.config.mjs', 'package-lock.json']
    .filter((file) => statSync(file).isFile())
    .sort();
  const hash = createHash('sha256').update(JSON.stringify(environment));
  for (const file of files) hash.update(`\0${file}\0`).update(readFileSync(file));
  return hash.digest('hex').slice(0, 16);
};

/** The site's own settings, and those that Vitest sets for the code that it runs; a build must not see them. */
const notOurs =
  /^(CI|CONTENT_DIR|SITE_URL|BASE_PATH|OUT_DIR|PREVIEW|NETLIFY|CONTEXT|VERCEL_ENV|CF_PAGES.*|IS_PULL_REQUEST|INIT_CWD|OFFLINE|PRECOMPRESS|SOURCE_DATE_EPOCH|NODE_ENV|BASE_URL|MODE|DEV|PROD|SSR|TEST|VITEST.*|TZ)$/;

/** The environment of somebody at a terminal who has set nothing. */
export const neutralEnvironment = (): NodeJS.ProcessEnv => ({
  ...Object.fromEntries(Object.entries(process.env).filter(([name]) => !notOurs.test(name))),
  NO_COLOR: '1',
});

/** For commands that block the test: Vitest can't end these, so one that hung would hold up all tests. */
export const endWhatHangs = { timeout: 600_000, killSignal: 'SIGKILL' } as const;

export interface BuildResult {
  readonly status: number;
  /** The output of the build, with both streams in order. */
  readonly output: string;
}

/** Builds a site into a folder, in a separate process without any settings of our environment. */
export const runBuild = (
  outDir: string,
  environment: Readonly<Record<string, string>>,
): Promise<BuildResult> => {
  return new Promise((resolveResult, reject) => {
    const build = spawn(process.execPath, ['src/cli/build.ts'], {
      env: { ...neutralEnvironment(), ...environment, OUT_DIR: outDir },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    build.stdout.on('data', (text: Buffer) => (output += text.toString()));
    build.stderr.on('data', (text: Buffer) => (output += text.toString()));
    build.on('error', reject);
    build.on('close', (status, signal) => {
      if (signal !== null) output += `\nThe build was ended by ${signal}.`;
      resolveResult({ status: status ?? 1, output });
    });
  });
};

/** Only the latest build of a site is kept, and builds of the last hour, which another run may still be reading. */
const removeOld = (name: string, keep: string): void => {
  const anHourAgo = Date.now() - 3_600_000;
  for (const folder of globSync(join(store, `${name}-*`))) {
    if (folder === keep || statSync(folder).mtimeMs > anHourAgo) continue;
    rmSync(folder, { recursive: true, force: true });
  }
};

const buildInto = async (
  folder: string,
  name: string,
  environment: Readonly<Record<string, string>>,
): Promise<void> => {
  // Another test file may need the same site at the same time, so it waits.
  const release = await takeBuildLock(`${folder}.lock`, () => undefined);
  try {
    if (existsSync(folder)) return;
    const draft = `${folder}.${process.pid}`;
    const { status, output } = await runBuild(draft, environment);
    if (status !== 0) throw new Error(`The build of the ${name} site failed:\n${output}`);
    await rename(draft, folder);
    removeOld(name, folder);
  } finally {
    release();
  }
};

/** The builds that this process has started, by their folders. */
const begun = new Map<string, Promise<void>>();

/**
 * The folder of a built site, which is built again if its inputs have changed.
 *
 * @param made the inputs besides the sources and the environment; the same inputs mean the same site.
 * @throws Error with the build's output if it fails.
 */
export const keepBuild = async (
  name: string,
  environment: Readonly<Record<string, string>>,
  made: string,
): Promise<string> => {
  const folder = join(store, `${name}-${made}`);
  if (existsSync(folder)) return folder;
  const build = begun.get(folder) ?? buildInto(folder, name, environment);
  begun.set(folder, build);
  await build;
  return folder;
};

/** The folder of a site that the tests of all stages share. */
export const buildSite = (name: SiteName): Promise<string> =>
  keepBuild(name, sites[name], keyOf(sites[name]));

/** The folder of the built site with one of the looks. */
export const buildLook = (name: (typeof looks)[number]): Promise<string> => {
  const environment = {
    CONTENT_DIR: `tests/fixtures/events/looks/${name}`,
    SITE_URL: `https://${name}.example`,
  };
  return keepBuild(`look-${name}`, environment, keyOf(environment));
};
