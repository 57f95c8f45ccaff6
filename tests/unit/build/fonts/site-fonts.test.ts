import { existsSync } from 'node:fs';
import { isAbsolute, resolve } from 'node:path';
import { expect, test } from 'vitest';
import { cardFonts, fontFamilies } from '#src/build/fonts/site-fonts.ts';

test('the typeface’s path starts at the project’s folder, so that every machine builds the same bytes', async () => {
  const [family] = await fontFamilies(
    'tests/fixtures/events/sample-workshop',
    resolve('.cache', 'fonts'),
  );
  const files = family?.options.variants.flatMap(({ src }) => src) ?? [];
  expect(files).not.toEqual([]);
  expect(files.filter((file) => isAbsolute(file))).toEqual([]);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test('Fontconfig’s settings are chosen when the build begins, before anything is drawn', async () => {
  const start = cardFonts('.cache').hooks['astro:config:setup'] as (options: object) => unknown;
  await start({});
  expect(process.env['FONTCONFIG_FILE']).toMatch(/fonts\.conf$/);
});
