import { cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { serveFolder } from '#src/cli/serve-folder.ts';
import { runBuild } from '#tests/build-site.ts';
import { builtPages, isRedirect } from '#tests/built-pages.ts';
import { faultsOf } from '#tests/layout/look.ts';
import { skipWithoutSite } from './chosen-sites.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

/** Small events that were once shown incorrectly; they are beside some checkouts of the project. */
const cases = '../shared/cases';
const isThere = existsSync(cases);

/** The lists of the second event's rooms and tracks, with ids that the first event does not have. */
function added(event: string, list: 'rooms' | 'tracks'): string {
  const [, items = ''] = new RegExp(`^${list}:\\n((?: +-.*\\n)+)`, 'm').exec(event) ?? [];
  return items.replaceAll(/\bid: /g, 'id: more-');
}

/** One event of several cases, because a build for each would take longer than all other checks on a phone. */
function writeContent(folder: string): void {
  cpSync(`${cases}/a1-long`, folder, { recursive: true });
  const event = readFileSync(join(folder, 'event.mdx'), 'utf8');
  const more = readFileSync(`${cases}/a1-realistic/event.mdx`, 'utf8');
  const whole = event
    .replace(/^tracks:\n/m, (line) => added(more, 'rooms') + line + added(more, 'tracks'))
    .replace(/^id: .*$/m, 'id: several-cases');
  writeFileSync(join(folder, 'event.mdx'), whole);
  for (const name of ['b', 'math']) {
    const talk = readFileSync(`${cases}/a1-realistic/talks/${name}.mdx`, 'utf8');
    const moved = talk.replaceAll(/^(room|track): /gm, '$1: more-');
    writeFileSync(join(folder, `talks/realistic-${name}.mdx`), moved);
  }
  const hostile = `${cases}/hostile/01-second-frontmatter/a/talks/x.mdx`;
  cpSync(hostile, join(folder, 'talks/second-frontmatter.mdx'));
}

// The cases are in the team's shared folder, not in the project; the project's own fixtures contain the same kinds.
test.skip(!isThere, `skipped: ${cases} is not there`);
test.use({ trace: 'off' });

test('long words and formulas of the cases fit on phones, and a second frontmatter is only text', async ({
  page,
}) => {
  test.setTimeout(300_000);
  const room = resolve('.cache/shared-cases', String(process.pid));
  mkdirSync(room, { recursive: true });
  writeContent(join(room, 'content'));
  const dist = join(room, 'dist');
  const { status, output } = await runBuild(dist, { CONTENT_DIR: join(room, 'content') });
  expect(status, output).toBe(0);
  const talk = readFileSync(join(dist, 'talks/second-frontmatter/index.html'), 'utf8');
  expect(talk).toContain('Harmless.');
  expect(existsSync('ran-in-the-build-a')).toBe(false);

  const site = await serveFolder(dist, { host: '127.0.0.1' });
  const faults: string[] = [];
  const pages = builtPages(dist).filter(
    (built) => !isRedirect(built) && /^(|(talks|rooms|tracks|schedule)\/.*)$/.test(built.path),
  );
  for (const { path } of pages) {
    await page.goto(new URL(path, site.address).href);
    for (const width of [320, 375]) {
      await page.setViewportSize({ width, height: 667 });
      faults.push(...(await faultsOf(page)).map((fault) => `${path}, ${width} px: ${fault}`));
    }
  }
  await site.close();
  rmSync(room, { recursive: true, force: true });
  expect(pages.length).toBeGreaterThan(12);
  expect(faults).toEqual([]);
});
