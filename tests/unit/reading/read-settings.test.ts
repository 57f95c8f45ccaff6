import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { readSettings } from '#src/reading/read-settings.ts';

const content = mkdtempSync(join(tmpdir(), 'settings-'));
writeFileSync(
  join(content, 'event.mdx'),
  '---\nsite: https://conference.example/2027/\nrepository: { branch: published }\n---\n',
);
const nowhere = join(content, 'nowhere');

afterEach(() => vi.unstubAllEnvs());
afterAll(() => rmSync(content, { recursive: true }));

function setAddress(address: string | undefined, path: string | undefined): void {
  vi.stubEnv('SITE_URL', address);
  vi.stubEnv('BASE_PATH', path);
}

test('the address and its path come from the event if the environment has none', async () => {
  setAddress(undefined, undefined);
  expect(await readSettings(content)).toEqual({
    site: 'https://conference.example',
    base: '/2027/',
    branch: 'published',
  });
  expect(await readSettings(nowhere)).toEqual({ site: undefined, base: '/', branch: undefined });
});

test.each(['odi', '/odi', '/odi/', ' odi/ '])('BASE_PATH "%s" is the path /odi/', async (path) => {
  setAddress(undefined, path);
  expect(await readSettings(content)).toMatchObject({
    site: 'https://conference.example',
    base: '/odi/',
  });
});

test('SITE_URL replaces the address and the path of the event, and BASE_PATH its path', async () => {
  setAddress('https://host.example/odi/', undefined);
  expect(await readSettings(content)).toMatchObject({
    site: 'https://host.example',
    base: '/odi/',
  });
  setAddress('https://host.example/odi/', '');
  expect(await readSettings(content)).toMatchObject({ site: 'https://host.example', base: '/' });
});

test('a SITE_URL that is not a web address is an error', async () => {
  setAddress('host.example', undefined);
  await expect(readSettings(content)).rejects.toThrow(
    'SITE_URL is "host.example"; it must be a web address like https://example.org.',
  );
});
