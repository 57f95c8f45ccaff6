import { globSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import {
  cacheDirectory,
  contentDirectory,
  displayPath,
  editorDirectory,
  namedPath,
  outputDirectory,
  pathToLectern,
} from '#src/reading/environment.ts';

const house = process.cwd();

afterEach(() => {
  vi.unstubAllEnvs();
});

function startedIn(folder: string | undefined, environment: Readonly<Record<string, string>> = {}) {
  vi.stubEnv('INIT_CWD', folder);
  vi.stubEnv('CONTENT_DIR', environment['CONTENT_DIR']);
  vi.stubEnv('OUT_DIR', environment['OUT_DIR']);
}

test.each([undefined, '', house, join(house, 'content'), join(house, '..lectern'), 'relative'])(
  'a command that is started in the checkout (%s) works in it',
  (folder) => {
    startedIn(folder);
    expect(contentDirectory()).toBe(join(house, 'content'));
    expect(outputDirectory()).toBe(join(house, 'dist'));
    expect(displayPath(contentDirectory())).toBe('content');
    expect([editorDirectory(), pathToLectern()]).toEqual([house, '']);
  },
);

test.each([resolve(house, '..'), resolve(house, '..', 'mine'), `${house}-content`])(
  'a command that is started outside (%s) works there, and keeps its caches in the checkout',
  (folder) => {
    startedIn(folder);
    expect(contentDirectory()).toBe(join(folder, 'content'));
    expect(outputDirectory()).toBe(join(folder, 'dist'));
    expect(namedPath('programme.csv')).toBe(join(folder, 'programme.csv'));
    expect(displayPath(join(folder, 'content', 'event.mdx'))).toBe('content/event.mdx');
    expect(displayPath(folder)).toBe('.');
    expect(editorDirectory()).toBe(folder);
    expect(resolve(folder, pathToLectern())).toBe(house);
    expect(cacheDirectory()).toBe(join(house, '.cache'));
  },
);

test('the environment can name other folders, absolute or relative to where the command was started', () => {
  startedIn(resolve('/elsewhere'), { CONTENT_DIR: 'a/b', OUT_DIR: resolve('/site') });
  expect(contentDirectory()).toBe(resolve('/elsewhere/a/b'));
  expect(outputDirectory()).toBe(resolve('/site'));
});

test('only code that needs the checkout itself uses the working directory', () => {
  const asking = globSync('src/**/*.{ts,mjs,astro}')
    .filter((file) => readFileSync(file, 'utf8').includes('process.cwd()'))
    .map((file) => file.replaceAll('\\', '/'));
  const allowed = [
    'src/build/output/work-folders.ts',
    'src/cards/card-fonts.ts',
    'src/reading/environment.ts',
  ];
  expect(asking.sort(), 'Ask src/reading/environment.ts for the folder.').toEqual(allowed);
});
