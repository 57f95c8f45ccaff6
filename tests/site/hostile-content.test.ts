import { cpSync, existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from '#tests/build-site.ts';
import type { BuildResult } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';

const room = resolve('.cache/hostile-content', String(process.pid));
const content = join(room, 'content');
const dist = join(room, 'dist');
/** The file that the fixtures write if they run, in the folder in which they run. */
const trace = 'content-ran-in-the-build';
const runs = `import fs from 'node:fs';\nfs.writeFileSync('${trace}', '');\n`;

afterAll(() => rmSync(room, { recursive: true, force: true }));

afterEach(() => {
  const ran = existsSync(trace);
  rmSync(trace, { force: true });
  expect(ran, 'content ran code').toBe(false);
});

describe('an event whose texts try to run code', () => {
  let result: BuildResult;

  beforeAll(async () => {
    cpSync('tests/fixtures/events/hostile', content, { recursive: true });
    writeFileSync(join(room, 'beside.mjs'), `${runs}export default () => '';\n`);
    result = await runBuild(dist, { CONTENT_DIR: content, SITE_URL: 'https://hostile.example' });
  });

  test('is built, and runs none of it', () => {
    expect(result.status, result.output).toBe(0);
  });

  test('shows every text as plain text', () => {
    const pages = builtPages(dist).filter(({ path }) =>
      /^(talks|sessions|pages)\/[a-z]/.test(path),
    );
    const silent = pages.filter(({ html }) => !html.includes('Harmless.'));
    expect(pages.length).toBeGreaterThan(10);
    expect(silent.map(({ path }) => path)).toEqual([]);
  });

  test('brings no script of its own', () => {
    const foreign = builtPages(dist).flatMap(({ path, html }) =>
      [...html.matchAll(/<script[^>]*\ssrc="([^"]*)"/g)]
        .filter(([, address = '']) => !address.startsWith('/_astro/'))
        .map(([script]) => `${path}: ${script}`),
    );
    expect(foreign).toEqual([]);
  });
});

test('a build stops at code among the content, and names each file', async () => {
  const names = ['README.js', 'README.astro', 'evil.mjs', '.hidden.js'];
  const folder = join(room, 'code/content');
  mkdirSync(join(folder, 'talks'), { recursive: true });
  cpSync('tests/fixtures/events/hostile/event.mdx', join(folder, 'event.mdx'));
  for (const [index, name] of names.entries()) {
    writeFileSync(
      join(folder, `talks/a${index}.mdx`),
      `---\ntitle: A\n---\n---\nlayout: ./${name}\n---\n\n<Note>A</Note>\n`,
    );
    writeFileSync(
      join(folder, 'talks', name),
      name.endsWith('.astro') ? `---\n${runs}---\n` : runs,
    );
  }
  const { status, output } = await runBuild(join(room, 'code/dist'), { CONTENT_DIR: folder });
  expect(status).toBe(1);
  for (const name of names) {
    expect(output).toContain(`"${name}" isn’t used and won’t be published.`);
  }
  expect(output).toMatch(new RegExp(`\\b${names.length} errors in ${names.length} files`));
  expect(output).not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
});
