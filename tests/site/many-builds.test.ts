import { spawn, spawnSync } from 'node:child_process';
import {
  cpSync,
  existsSync,
  globSync,
  lstatSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { join, resolve } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { endWhatHangs, neutralEnvironment, runBuild } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';

const room = resolve('.cache/many-builds', String(process.pid));
const tiny = join(room, 'tiny');
const withPhoto = join(room, 'with-photo');
mkdirSync(room, { recursive: true });
cpSync('tests/fixtures/events/tiny', tiny, { recursive: true });
cpSync(tiny, withPhoto, { recursive: true });
cpSync(
  'tests/fixtures/events/confluence-2026/speakers/anjali-deshpande.jpg',
  join(withPhoto, 'speakers/ada-small.jpg'),
);
mkdirSync(join(withPhoto, 'pages'));
writeFileSync(
  join(withPhoto, 'pages/venue.mdx'),
  '---\ntitle: Venue\n---\n\n<Note>The side door is open.</Note>\n',
);
/** A folder for the small disks of some tests. */
const tinyDisk = join(room, 'disk');
mkdirSync(tinyDisk);
const runScript = (
  script: string,
  environment: Readonly<Record<string, string>>,
  isolated: boolean,
) => {
  const shell = ['sh', '-e', '-c', script];
  const [program = '', ...words] = isolated ? ['unshare', '--mount', ...shell] : shell;
  const { status, stdout, stderr } = spawnSync(program, words, {
    env: { ...neutralEnvironment(), ...environment, DISK: tinyDisk },
    encoding: 'utf8',
    ...endWhatHangs,
  });
  return { status, output: stdout + stderr };
};
/** Whether this process may mount folders that are invisible to other processes. */
const canMount = runScript('mount -t tmpfs -o size=100k tmpfs "$DISK"', {}, true).status === 0;
if (!canMount) console.info('skipped: no full disk and no read-only folder can be mounted here');
afterAll(() => rmSync(room, { recursive: true, force: true }));

const build = (content: string, out: string) => runBuild(join(room, out), { CONTENT_DIR: content });
const pathsIn = (out: string): string[] => builtPages(join(room, out)).map(({ path }) => path);
const photosIn = (out: string): number =>
  builtPages(join(room, out)).filter(({ html }) => /<img\b[^>]*\ssrc="\/_astro\//.test(html))
    .length;

test('builds that begin at the same moment are all complete, and only those of one folder wait for each other', async () => {
  const results = await Promise.all([
    build(tiny, 'one'),
    build(withPhoto, 'two'),
    build(tiny, 'one'),
  ]);
  expect(results.map(({ status, output }) => (status === 0 ? 0 : output))).toEqual([0, 0, 0]);
  const waiting = results.map(({ output }) => output.includes('waiting for it to finish'));
  expect(waiting.toSorted()).toEqual([false, false, true]);
  expect(waiting[1]).toBe(false);
  expect([...pathsIn('one'), 'pages/venue/'].sort()).toEqual(pathsIn('two').sort());
  expect(pathsIn('one').length).toBeGreaterThan(12);
  expect([photosIn('one'), photosIn('two') > 0]).toEqual([0, true]);
});

test('content folders that are built in turn do not see each other’s pictures and texts', async () => {
  for (const [content, photos] of [
    [tiny, false],
    [withPhoto, true],
  ] as const) {
    // What a server or `astro sync` for other content leaves behind at any time.
    for (const list of ['content-assets.mjs', 'content-modules.mjs']) {
      writeFileSync(join('.astro', list), 'export default new Map();');
    }
    const { status, output } = await build(content, 'two');
    expect(status, output).toBe(0);
    expect(photosIn('two') > 0).toBe(photos);
    expect(existsSync(join(room, 'two/pages/venue/index.html'))).toBe(photos);
  }
  expect(readFileSync(join(room, 'two/pages/venue/index.html'), 'utf8')).toContain(
    'The side door is open.',
  );
});

test('a site that a killed build moved aside comes back, even if the next build fails', async () => {
  renameSync(join(room, 'two'), join(room, '.two-previous'));
  mkdirSync(join(room, '.two-draft-99999999'));
  const broken = join(room, 'broken');
  cpSync(tiny, broken, { recursive: true });
  writeFileSync(join(broken, 'talks/how-small.mdx'), '---\ntitle: A\nspeakers: [nobody]\n---\n');
  expect((await build(broken, 'two')).status).toBe(1);
  expect(pathsIn('two').length).toBeGreaterThan(12);
  expect(existsSync(join(room, '.two-previous'))).toBe(false);
  expect(existsSync(join(room, '.two-draft-99999999'))).toBe(false);
});

test('a link in place of the site stays and leads to the new build, also from read-only content', () => {
  mkdirSync(join(room, 'served'));
  writeFileSync(join(room, 'served/index.html'), 'the site of yesterday');
  symlinkSync(join(room, 'served'), join(room, 'link'));
  const readOnly = `
    mount --bind "$CONTENT_DIR" "$CONTENT_DIR"
    mount -o remount,bind,ro "$CONTENT_DIR"
    if touch "$CONTENT_DIR/new"; then exit 9; fi`;
  const { status, output } = runScript(
    `${canMount ? readOnly : ''}
    node src/cli/check.ts
    node src/cli/build.ts`,
    { CONTENT_DIR: tiny, OUT_DIR: join(room, 'link') },
    canMount,
  );
  expect(status, output).toBe(0);
  expect(lstatSync(join(room, 'link')).isSymbolicLink()).toBe(true);
  expect(readFileSync(join(room, 'served/index.html'), 'utf8')).toContain('<html');
});

test('a build that is killed leaves the site as it was, and the next one is whole, even from a truncated store of entries', async () => {
  const before = pathsIn('two');
  for (const moment of ['Syncing content', 'Building static entrypoints', 'Rearranging']) {
    const killed = spawn(process.execPath, ['src/cli/build.ts'], {
      env: { ...neutralEnvironment(), CONTENT_DIR: withPhoto, OUT_DIR: join(room, 'two') },
      // Not our own: what the build started could outlive it, and keep our output open.
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    let printed = '';
    killed.stdout.on('data', (text: Buffer) => {
      printed += text.toString();
      if (printed.includes(moment)) killed.kill('SIGKILL');
    });
    await once(killed, 'close');
    expect(printed).toContain(moment);
    expect(killed.signalCode).toBe('SIGKILL');
    expect(pathsIn('two')).toEqual(before);
  }
  const stores = globSync('.cache/astro/*/data-store.json').filter((file) =>
    readFileSync(file, 'utf8').includes(`${process.pid}/with-photo`),
  );
  expect(stores.length).toBeGreaterThan(0);
  for (const file of stores) truncateSync(file, 1000);
  const { status, output } = await build(withPhoto, 'two');
  expect(status, output).toBe(0);
  expect(photosIn('two')).toBeGreaterThan(0);
  expect(globSync(join(room, '.two-*'))).toEqual([]);
});

/** A folder in memory, which is a disk of its own on Linux. */
const memory = '/dev/shm';
const isOtherDisk = existsSync(memory) && statSync(memory).dev !== statSync('.').dev;

test.skipIf(!isOtherDisk)(
  'a site on another disk is complete, also from a text with Windows line ends',
  async () => {
    const disk = join(memory, `lectern-${process.pid}`);
    const windows = join(room, 'windows');
    cpSync(withPhoto, windows, { recursive: true });
    for (const file of globSync(join(windows, '**/*.mdx'))) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('\n', '\r\n'));
    }
    try {
      const { status, output } = await runBuild(join(disk, 'site'), { CONTENT_DIR: windows });
      expect(status, output).toBe(0);
      expect(globSync(join(disk, '.site-*'))).toEqual([]);
      const texts = (folder: string) =>
        builtPages(folder).map(({ path, html }) => [path, html.replaceAll(/<[^>]+>/g, '')]);
      expect(texts(join(disk, 'site'))).toEqual(texts(join(room, 'two')));
      expect(globSync(join(disk, 'site/_astro/*.webp')).length).toBeGreaterThan(0);
    } finally {
      rmSync(disk, { recursive: true, force: true });
    }
  },
);

const trace = /^\s+at .+:\d+:\d+\)?$/m;

test.skipIf(!canMount)('a full disk is named in one sentence before anything is built', () => {
  const { status, output } = runScript(
    'mount -t tmpfs -o size=300k tmpfs "$DISK"; node src/cli/build.ts',
    { CONTENT_DIR: tiny, OUT_DIR: join(tinyDisk, 'site') },
    true,
  );
  expect(status).toBe(1);
  expect(output.trim()).toMatch(
    /^The disk is full: only \d+ kB are free in \S+\/disk\. Make room there, and build again\.$/m,
  );
  expect(output).not.toMatch(trace);
});

test.skipIf(!canMount)(
  'a disk that fills up during a build is reported in one sentence, and the last site stays',
  () => {
    const script = `
    mount -t tmpfs -o size=2500k tmpfs "$DISK"
    mkdir "$DISK/site"
    echo yesterday > "$DISK/site/index.html"
    status=0; node src/cli/build.ts || status=$?
    ls -A "$DISK"; cat "$DISK/site/index.html"
    exit $status`;
    const { status, output } = runScript(
      script,
      { CONTENT_DIR: tiny, OUT_DIR: join(tinyDisk, 'site') },
      true,
    );
    expect(status, output).toBe(1);
    expect(output).toContain('generating static routes');
    expect(output.match(/The disk (is full|ran out of space)/g)).toHaveLength(1);
    expect(output).not.toMatch(trace);
    expect(output).not.toMatch(/ENOSPC|^\.prerender|^\.site-/m);
    expect(output).toMatch(/^yesterday$/m);
  },
);
