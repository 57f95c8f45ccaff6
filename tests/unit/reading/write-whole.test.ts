import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { writeWhole } from '#src/reading/write-whole.ts';

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'write-whole-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  return folder;
}

test('writes one complete file in a new folder despite several writers, and leaves no draft', async () => {
  const file = join(makeFolder(), 'new', 'file.txt');
  const texts = ['a', 'b', 'c'].map((letter) => letter.repeat(100_000));
  await Promise.all(texts.map(async (text) => writeWhole(file, text)));
  expect(texts).toContain(readFileSync(file, 'utf8'));
  expect(readdirSync(join(file, '..'))).toEqual(['file.txt']);
});

test('leaves no draft if a folder has the name of the file', async () => {
  const folder = makeFolder();
  await writeWhole(join(folder, 'taken', 'file.txt'), 'text');
  await expect(writeWhole(join(folder, 'taken'), 'text')).rejects.toThrow();
  expect(readdirSync(folder)).toEqual(['taken']);
});
