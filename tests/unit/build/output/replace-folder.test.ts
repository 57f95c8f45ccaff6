import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { replaceFolder, replaceInside } from '#src/build/output/replace-folder.ts';

const room = mkdtempSync(join(tmpdir(), 'replace-'));
afterAll(() => rmSync(room, { recursive: true }));

const folder = (name: string, files: readonly string[]): string => {
  const path = join(mkdtempSync(join(room, 'case-')), name);
  for (const file of files) {
    mkdirSync(join(path, file, '..'), { recursive: true });
    writeFileSync(join(path, file), name);
  }
  return path;
};
const filesIn = (path: string) => readdirSync(path, { recursive: true, encoding: 'utf8' }).sort();
const after = ['a', join('a', 'index.html'), 'index.html'];

describe.each([
  ['by its name', (draft: string, out: string) => replaceFolder(draft, out, `${out}-previous`)],
  ['inside, where it cannot be renamed', replaceInside],
])('a folder that is replaced %s', (_, replace) => {
  test('contains the files of the draft, and nothing else', async () => {
    const draft = folder('draft', ['index.html', 'a/index.html']);
    const out = folder('dist', ['index.html', 'gone/index.html', '.next/x', '.previous/y']);
    await replace(draft, out);
    expect(filesIn(out)).toEqual(after);
    expect(existsSync(draft)).toBe(false);
    expect(existsSync(`${out}-previous`)).toBe(false);
  });
});

test('a folder that does not exist yet is created', async () => {
  const draft = folder('draft', ['index.html', 'a/index.html']);
  const out = join(room, 'new');
  await replaceFolder(draft, out, `${out}-previous`);
  expect(filesIn(out)).toEqual(after);
});

test('a folder stays unchanged if there is no draft', async () => {
  const out = folder('dist', ['index.html']);
  await expect(replaceFolder(join(room, 'none'), out, `${out}-previous`)).rejects.toThrow('ENOENT');
  await expect(replaceInside(join(room, 'none'), out)).rejects.toThrow('ENOENT');
  expect(filesIn(out)).toEqual(['index.html']);
});
