import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listPublicFiles } from '#src/reading/public-files.ts';

let room = '';
beforeEach(() => {
  room = mkdtempSync(join(tmpdir(), 'public-'));
});
afterEach(() => rmSync(room, { recursive: true, force: true }));

const write = (path: string): void => {
  mkdirSync(join(room, path, '..'), { recursive: true });
  writeFileSync(join(room, path), '');
};

test('the files of both folders have addresses from the root of the site', async () => {
  write('own/slides/whales.pdf');
  write('lectern/favicon.svg');
  const { addresses, findings } = await listPublicFiles([join(room, 'own'), join(room, 'lectern')]);
  expect([...addresses]).toEqual(['/slides/whales.pdf', '/favicon.svg']);
  expect(findings).toEqual([]);
});

test('a folder that does not exist has no files', async () => {
  const { addresses, findings } = await listPublicFiles([join(room, 'none')]);
  expect([addresses.size, findings]).toEqual([0, []]);
});

test('a link that could publish a file from elsewhere is an error, at any depth', async () => {
  write('secret/key');
  write('own/slides/whales.pdf');
  symlinkSync(join(room, 'secret'), join(room, 'own/slides/more'));
  symlinkSync(join(room, 'secret/key'), join(room, 'own/key.txt'));
  const { addresses, findings } = await listPublicFiles([join(room, 'own')]);
  expect([...addresses]).toEqual(['/slides/whales.pdf']);
  expect(findings.map(({ code, file }) => [code, file.split('own/').at(-1)])).toEqual([
    ['symbolic-link', 'key.txt'],
    ['symbolic-link', 'slides/more'],
  ]);
});

test('a link in place of the folder is an error', async () => {
  write('secret/key');
  symlinkSync(join(room, 'secret'), join(room, 'public'));
  const { findings } = await listPublicFiles([join(room, 'public')]);
  expect(findings).toMatchObject([{ code: 'symbolic-link', severity: 'error' }]);
});
