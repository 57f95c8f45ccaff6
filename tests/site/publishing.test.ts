import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, globSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildSite, neutralEnvironment, runBuild } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';
import { guideBlocks } from '#tests/guide-blocks.ts';
import { sites } from '#tests/sites.ts';

const room = resolve('.cache/publishing', String(process.pid));
const content = join(room, 'content');

/** The workshop of the five-minute guide: the event that its command creates, with a text of its own, and its files. */
beforeAll(() => {
  for (const { file, text } of guideBlocks('first-event')) {
    const [, words] = /^npm run new -- (.*)$/m.exec(text) ?? [];
    if (words !== undefined) {
      execFileSync('sh', ['-c', `"$0" src/cli/new.ts ${words}`, process.execPath], {
        env: { ...neutralEnvironment(), CONTENT_DIR: content },
      });
      const event = join(content, 'event.mdx');
      writeFileSync(event, readFileSync(event, 'utf8').replace(/.+\n$/, 'All about whales.\n'));
    }
    if (file === undefined) continue;
    mkdirSync(dirname(join(room, file)), { recursive: true });
    writeFileSync(join(room, file), text);
  }
});

afterAll(() => rmSync(room, { recursive: true, force: true }));

const digest = (folder: string): Record<string, string> =>
  Object.fromEntries(
    globSync('**/*', { cwd: folder, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((file) => [
        file.slice(folder.length),
        createHash('sha256').update(readFileSync(file)).digest('hex'),
      ]),
  );

describe('a build', () => {
  test('gives the same bytes from the same input, in whatever zone the machine is, also beside Lectern’s folder', async () => {
    const once = await buildSite('first');
    // Its path begins with that of Lectern’s folder, but it isn’t in that folder.
    const beside = `${process.cwd()}-again-${process.pid}`;
    const again = join(beside, 'dist');
    try {
      const { status, output } = await runBuild(again, { ...sites.first, TZ: 'Asia/Kathmandu' });
      expect(status, output).toBe(0);
      expect(digest(again)).toEqual(digest(once));
    } finally {
      rmSync(beside, { recursive: true, force: true });
    }
  });

  test('under a base path never links outside of it', async () => {
    const pages = builtPages(await buildSite('under-base'));
    const outside = pages.flatMap(({ path, html }) =>
      [...html.matchAll(/\s(?:href|src|action)="(\/[^"]*)"/g)]
        .map(([, address = '']) => address)
        .filter((address) => !address.startsWith('/odi/'))
        .map((address) => `${path}: ${address}`),
    );
    expect(outside).toEqual([]);
  });
});

describe('a build that cannot be completed', () => {
  const published = join(room, 'published');

  test('stops at a misspelled speaker with one readable message, and leaves the earlier site', async () => {
    mkdirSync(published, { recursive: true });
    writeFileSync(join(published, 'index.html'), 'the site of yesterday');
    const form = /^(speakers: \[)([a-z0-9-]+)/m;
    const [file = ''] = globSync(join(content, 'talks/**/*.mdx')).filter((path) =>
      form.test(readFileSync(path, 'utf8')),
    );
    const source = readFileSync(file, 'utf8');
    const [, , right = ''] = form.exec(source) ?? [];
    const misspelt = source.replace(form, '$1$2x');
    writeFileSync(file, misspelt);
    const { status, output } = await runBuild(published, { CONTENT_DIR: content });
    writeFileSync(file, source);

    const line = misspelt.split('\n').findIndex((text) => text.includes(`${right}x`)) + 1;
    expect(status).not.toBe(0);
    expect(output).toContain(relative(process.cwd(), file));
    expect(output).toMatch(new RegExp(`\\b${line}:\\d+ .*${right}x`));
    expect(output, 'the hint').toContain(right);
    expect(output).toContain('1 error in 1 file');
    expect(output, 'a stack trace helps nobody here').not.toMatch(/^\s+at .+:\d+:\d+\)?$/m);
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toBe('the site of yesterday');
    expect(globSync(join(room, '.published-*'))).toEqual([]);
  });

  test('replaces the earlier site as soon as it builds again; without a site address, no page names one', async () => {
    expect(readFileSync(join(content, 'event.mdx'), 'utf8')).not.toMatch(/^site:/m);
    const { status, output } = await runBuild(published, { CONTENT_DIR: content });
    expect(status, output).toBe(0);
    expect(readFileSync(join(published, 'index.html'), 'utf8')).toContain('<html');
    expect(existsSync(join(published, '404.html'))).toBe(true);
    const claims = builtPages(published).filter(({ html }) => /rel="canonical"|og:url/.test(html));
    expect(claims.map(({ path }) => path)).toEqual([]);
  });

  test('publishes the six talks of the five-minute guide, with their speakers', () => {
    const schedule = readFileSync(join(published, 'schedule/index.html'), 'utf8');
    const talks = new Set(schedule.match(/(?<=href="\/talks\/)[\w-]+(?=\/")/g));
    expect([...talks]).toEqual(['songs', 'echoes', 'ropes', 'calves', 'panel', 'closing']);
    for (const name of ['Mara Lind', 'Jonas Berg', 'Ines Costa', 'Amina Diallo', 'Coffee']) {
      expect(schedule).toContain(name);
    }
  });
});
