import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { chromium } from '@playwright/test';

/** The headless shell comes first, because it opens a page in a fraction of the time. */
const namesOnPath = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
];

const usualFolders = ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'];

const onPath = (): string[] =>
  [...(process.env['PATH'] ?? '').split(delimiter), ...usualFolders].flatMap((folder) =>
    namesOnPath.map((name) => join(folder, name)),
  );

const usualPlaces: Partial<Record<NodeJS.Platform, () => string[]>> = {
  darwin: () =>
    ['Google Chrome', 'Chromium'].flatMap((name) =>
      ['/Applications', join(process.env['HOME'] ?? '', 'Applications')].map(
        (folder) => `${folder}/${name}.app/Contents/MacOS/${name}`,
      ),
    ),
  win32: () =>
    ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'].flatMap((variable) =>
      ['Google\\Chrome', 'Chromium'].map((folder) =>
        join(process.env[variable] ?? 'C:\\', folder, 'Application', 'chrome.exe'),
      ),
    ),
};

/** A file that exists may still be a stub, or lack libraries. */
const starts = (path: string): boolean =>
  existsSync(path) &&
  (process.platform === 'win32' ||
    spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 30_000 }).status === 0);

const installed = (): string | undefined =>
  [...onPath(), ...(usualPlaces[process.platform]?.() ?? []), chromium.executablePath()].find(
    starts,
  );

const run = (command: string, args: readonly string[]): boolean => {
  console.error(`No Chromium is installed; trying "${[command, ...args].join(' ')}" …`);
  const environment = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status } = spawnSync(command, args, {
    stdio: ['ignore', 'ignore', 'ignore'],
    timeout: 300_000,
    env: environment,
  });
  return status === 0;
};

const installFromPlaywright = (): boolean => {
  const cli = join(
    dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json')),
    'cli.js',
  );
  return run(process.execPath, [cli, 'install', 'chromium']);
};

const installFromDebian = (): boolean =>
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  run('apt-get', ['update']) &&
  ['chromium-headless-shell', 'chromium'].some((name) =>
    run('apt-get', ['install', '-y', '--no-install-recommends', name]),
  );

/**
 * The Chromium for the tests: the one in `CHROMIUM_PATH`, an installed one, or one that can be installed now.
 *
 * @throws Error with one sentence if there is none.
 */
export const findChromium = (): string => {
  const named = process.env['CHROMIUM_PATH'];
  if (named !== undefined && named !== '') {
    if (starts(named)) return named;
    throw new Error(`CHROMIUM_PATH is "${named}", but no browser starts there.`);
  }
  const found =
    installed() ??
    (installFromPlaywright() ? installed() : undefined) ??
    (installFromDebian() ? installed() : undefined);
  if (found !== undefined) return found;
  throw new Error(
    'The browser tests need Chromium or Chrome, and none is installed nor could be: install one, or name it in CHROMIUM_PATH.',
  );
};
