import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, expect, test, vi } from 'vitest';
import { drawTabIcon } from '#src/data/icons.ts';
import { inputOf } from '#tests/unit/core/feeds/event-feeds.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

afterEach(() => {
  vi.unstubAllEnvs();
});

test('in a folder that contains only content, icons are drawn from the logo beside its event', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'icons-'));
  vi.stubEnv('INIT_CWD', folder);
  mkdirSync(join(folder, 'content'));
  const green = { r: 0, g: 128, b: 0 };
  const logo = sharp({ create: { width: 8, height: 8, channels: 3, background: green } });
  writeFileSync(join(folder, 'content', 'our logo.png'), await logo.png().toBuffer());
  const { schedule } = inputOf(makeContent({ event: { look: { logo: './our%20logo.png' } } }));
  const icon = await drawTabIcon({ path: 'icons/tab.png', type: 'image/png' }, schedule);
  const { dominant } = await sharp(icon).stats();
  expect(dominant.g).toBeGreaterThan(100);
  expect(dominant.r).toBeLessThan(30);
  rmSync(folder, { recursive: true });
});
