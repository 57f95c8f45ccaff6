import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { relative } from 'node:path';
import { HtmlValidate } from 'html-validate';
import { describe, expect, test } from 'vitest';
import { buildSite, endWhatHangs } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';
import { summarize } from '#tests/problems.ts';
import type { Problem } from '#tests/problems.ts';
import { sites } from '#tests/sites.ts';
import type { SiteName } from '#tests/sites.ts';

/** The path of the checker's program. */
const vnu = createRequire(import.meta.url)('vnu-jar') as string;

const options = ['--errors-only', '--skip-non-html', '--format', 'gnu', '--stdout'];

const names = Object.keys(sites) as SiteName[];

const hasJava = spawnSync('java', ['-version'], { stdio: 'ignore' }).status === 0;
if (!hasJava) console.info('Skipped: the W3C’s HTML checker needs Java, which is not installed.');

const htmlValidate = new HtmlValidate({
  root: true,
  extends: ['html-validate:recommended'],
  rules: {
    // A title has to contain the talk and the event; search engines shorten it themselves.
    'long-title': 'off',
    // The build decides how bytes are written, and the W3C's checker reads them, too.
    'no-trailing-whitespace': 'off',
    'void-style': 'off',
    'doctype-style': 'off',
    'attr-quotes': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    // Subresource integrity protects from other hosts, but there are none.
    'require-sri': 'off',
  },
});

describe.each(names)('every page of the %s site', (name) => {
  test('is strict HTML for html-validate', async () => {
    const pages = builtPages(await buildSite(name));
    const found: Problem[] = [];
    for (const { path, html } of pages) {
      const report = await htmlValidate.validateString(html, path);
      for (const { messages } of report.results) {
        for (const { ruleId, message, line, column } of messages) {
          found.push({ where: `/${path}:${line}:${column}`, what: `${ruleId}: ${message}` });
        }
      }
    }
    expect(pages.length).toBeGreaterThan(1);
    expect(summarize(found)).toEqual([]);
  });

  test('carries a Content-Security-Policy and no inline style that it would block', async () => {
    const pages = builtPages(await buildSite(name));
    const unguarded = pages.filter(({ html }) => {
      const [, policy = ''] =
        /<meta http-equiv="content-security-policy" content="([^"]*)"/i.exec(html) ?? [];
      return !/script-src [^;]*'self'/.test(policy) || policy.includes('unsafe-inline');
    });
    const styled = pages.filter(({ html }) => /<[^>]+\sstyle="/.test(html));
    expect(unguarded.map(({ path }) => path)).toEqual([]);
    expect(styled.map(({ path }) => path)).toEqual([]);
  });
});

test('the list of rooms has no heading of its own if there are no buildings', async () => {
  const pages = builtPages(await buildSite('long-words'));
  const rooms = pages.find(({ path }) => path === 'rooms/')?.html ?? '';
  const main = /<main.*<\/main>/s.exec(rooms)?.[0] ?? '';
  expect(main).toContain('Mehrzweckveranstaltungssaal');
  expect(main.match(/<h[1-6]/g)).toEqual(['<h1']);
});

// In a single process, because starting Java would take half of the time for a site.
test.skipIf(!hasJava)('no page of any site has an error for the W3C’s checker', async () => {
  const folders: string[] = [];
  for (const name of names) folders.push(await buildSite(name));
  const { stdout, stderr, error } = spawnSync(
    'java',
    ['-Xss2m', '-jar', vnu, ...options, ...folders],
    { encoding: 'utf8', maxBuffer: 64 * 1024 * 1024, ...endWhatHangs },
  );
  expect(error).toBeUndefined();
  const found = `${stdout}${stderr}`
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const [, where = '', what = line] = /^"?file:(.*?)"?:([^:]*error: .*)$/.exec(line) ?? [];
      return { where: relative('.cache/sites', where), what };
    });
  expect(summarize(found)).toEqual([]);
});
