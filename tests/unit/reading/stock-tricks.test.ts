import { existsSync } from 'node:fs';
import { expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { contentFolder, event } from './content-folder.ts';

/** Fields and texts that run code, or read other files, on a site with Astro's own loader. */
const tricks: readonly (readonly [what: string, fields: string, text: string, code: string])[] = [
  ['an expression', '', '{process.exit(3)}', 'code-in-text'],
  ['an import', '', "import fs from 'node:fs'\n\n{fs.writeFileSync('ran', '')}", 'code-in-text'],
  [
    'an export',
    '',
    "export const x = (await import('node:fs')).writeFileSync('ran', '')",
    'code-in-text',
  ],
  [
    'an attribute',
    '',
    "<b title={(await import('node:fs')).writeFileSync('ran', '')}>a</b>",
    'html-in-text',
  ],
  ['a spread', '', '<Note {...(globalThis.ran = true)}>a</Note>', 'code-in-text'],
  ['a script', '', '<script>alert(1)</script>', 'html-in-text'],
  ['an event handler', '', '<img src=x onerror=alert(1)>', 'html-in-text'],
  ['an address', '', '[a](javascript:alert(1))', 'unsafe-link'],
  ['a picture from outside', '', '![a](../../secret.png)', 'picture'],
  ['a forged picture', '', '`__ASTRO_IMAGE_="[1]"`', 'code-in-text'],
  ['a mark of the generator', '', '<Note>@@ASTRO-LINKS@@</Note>', 'code-in-text'],
  ['a layout', 'layout: ../evil.mjs\n', '', 'unknown-key'],
  ['a slug', 'slug: another\n', '', 'unknown-key'],
];

test.each(tricks)('%s has no effect except a finding', async (_, fields, text, code) => {
  const talk = `---\ntitle: A\nstart: 2026-01-01T10:00\nminutes: 30\n${fields}---\n\n${text}\n`;
  const source = await readContent(contentFolder({ 'event.mdx': event, 'talks/a.mdx': talk }));
  const { findings } = runChecks(source);
  const errors = findings.filter(({ severity }) => severity === 'error');
  expect(errors.map((finding) => finding.code)).toContain(code);
  expect(errors.every(({ file, line }) => file.endsWith('talks/a.mdx') && line > 1)).toBe(true);
  expect(source.documents.map(({ id }) => id)).toEqual(['event', 'a']);
  expect(existsSync('ran')).toBe(false);
  expect(globalThis).not.toHaveProperty('ran');
});
