import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';

test('the page of a canceled talk names the speakers of its replacement, apart from its own', async () => {
  const page = readFileSync(
    join(await buildSite('second'), 'talks/radar-through-clouds/index.html'),
    'utf8',
  );
  const [, standing = '', after = ''] =
    /<div class="standing"[^>]*>(.*?)<\/div>(?=\s*<p class="names")(.*)/s.exec(page) ?? [];
  expect(standing).toContain('Drones below the canopy');
  expect(standing).toContain('Oliver Finch');
  expect(standing).not.toContain('Kasem Srisuk');
  expect(after).toContain('Kasem Srisuk');
});
