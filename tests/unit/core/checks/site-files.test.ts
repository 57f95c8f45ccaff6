import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { checkTalk, sourceOf, formatFinding } from './tiny-event.ts';

const linking = (url: string, text = '') => ({
  'talks/a': `title: A\nlinks:\n  - kind: slides\n    url: ${url}\n---\n${text}`,
});
const publicFiles = new Set(['/slides/whales.pdf', '/a plan.pdf']);
const findingsOf = async (files: Readonly<Record<string, string>>) =>
  runChecks({ ...(await sourceOf(files)), publicFiles })
    .findings.map(formatFinding)
    .join('\n');

test('a link may lead to a file or a page of the site itself', async () => {
  for (const url of ['/slides/whales.pdf#page=2', '/a%20plan.pdf', '/talks/a/', '/schedule.ics']) {
    expect(await findingsOf(linking(url)), url).toBe('');
  }
});

test('a missing file is reported, with the most similar one', async () => {
  expect(await findingsOf(linking('/slides/whale.pdf'))).toMatchInlineSnapshot(`
    "content/talks/a.mdx:5:10 error missing-file
      There is no file "public/slides/whale.pdf".
      Did you mean "/slides/whales.pdf"?"
  `);
  expect(await findingsOf(linking('/talks/b/'))).toContain('unknown-page');
});

test.each(['//evil.example.org/a.pdf', '/../secret.pdf', '/slides/../../a.pdf', 'slides/a.pdf'])(
  'an address like %s is not one of the site',
  async (url) => {
    expect(await checkTalk(`title: A\nlinks:\n  - kind: slides\n    url: ${url}\n`)).toContain(
      'error wrong-form',
    );
  },
);

test.each([
  ['zoom', 'stream'],
  ['recording', 'video'],
])('a link of the kind %s is called %s', async (kind, meant) => {
  expect(
    await checkTalk(`title: A\nlinks:\n  - kind: ${kind}\n    url: https://example.org/\n`),
  ).toContain(`Write "${meant}". Allowed values`);
});
