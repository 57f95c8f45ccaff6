import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';

test('the script that ends the notice comes right after it, and the page’s policy allows it', async () => {
  const page = readFileSync(join(await buildSite('second'), 'index.html'), 'utf8');
  const script =
    /data-notice-until="2026-10-26T23:00:00.000Z"[^]*?<\/aside>\s*<script>(.*?)<\/script>/.exec(
      page,
    )?.[1];
  expect(script).toContain('noticeUntil');
  const hash = createHash('sha256')
    .update(script ?? '')
    .digest('base64');
  const policy = /<meta http-equiv="content-security-policy"[^>]*>/i.exec(page)?.[0];
  expect(policy).toContain(`'sha256-${hash}'`);
});
