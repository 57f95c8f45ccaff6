import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { photoBeside } from '#src/reading/pictures/find-photo.ts';

const folder = mkdtempSync(join(tmpdir(), 'photos-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const fileOf = (id: string) => ({
  collection: 'speakers' as const,
  contentDir: folder,
  id,
  path: join(folder, `${id}.mdx`),
  file: `content/speakers/${id}.mdx`,
  problems: [],
});

test('a photo that arrives or leaves between two looks is seen at once', async () => {
  const photo = join(folder, 'ada.webp');
  expect(await photoBeside(fileOf('ada'))).toBeUndefined();
  writeFileSync(photo, '');
  expect(await photoBeside(fileOf('ada'))).toBe('./ada.webp');
  rmSync(photo);
  expect(await photoBeside(fileOf('ada'))).toBeUndefined();
});
