import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { offlineManifest } from '#src/build/offline-manifest.ts';
import { answeringOf } from '#src/offline/site-paths.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'list-site-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

const write = (files: Readonly<Record<string, string>>): void => {
  for (const [path, text] of Object.entries(files)) {
    const place = join(folder, path);
    mkdirSync(dirname(place), { recursive: true });
    writeFileSync(place, text);
  }
};
const page = (text: string): string => `<!doctype html><html lang="en"><p>${text}</p></html>`;

test('the list names every page, what pages ask for, and the assets; the schedule is its shell', async () => {
  write({
    'index.html': page('home'),
    'schedule/index.html': page('schedule'),
    'schedule/2026-10-24/index.html': page('a day'),
    'talks/x/index.html': page('a talk'),
    '404.html': page('nothing'),
    'my/index.html': page('my'),
    'my/schedule.json': '{}',
    'calendar.ics': 'BEGIN:VCALENDAR',
    'api/version.json': '{}',
    '_astro/start.js': '',
    '_astro/page.css': '',
    '_astro/ada.webp': '',
  });
  const list = await offlineManifest(folder, '2026-10-01T12:00:00Z');
  expect(Object.keys(list.pages).sort()).toEqual([
    '',
    'my/',
    'my/schedule.json',
    'schedule/',
    'schedule/2026-10-24/',
    'talks/x/',
  ]);
  expect([...list.shell].sort()).toEqual([
    '',
    'my/',
    'my/schedule.json',
    'schedule/',
    'schedule/2026-10-24/',
  ]);
  expect(Object.keys(list.assets)).toEqual(['_astro/page.css', '_astro/start.js']);
});

test('each page says which revision it is; another page has another one', async () => {
  write({ 'index.html': page('home'), 'talks/x/index.html': page('a talk') });
  const { pages } = await offlineManifest(folder, null);
  expect(pages['']).not.toBe(pages['talks/x/']);
  const html = readFileSync(join(folder, 'talks/x/index.html'), 'utf8');
  expect(html).toContain(`<html lang="en" data-revision="${pages['talks/x/'] ?? ''}">`);
});

test('the same site has the same list', async () => {
  write({ 'index.html': page('home') });
  const before = await offlineManifest(folder, null);
  write({ 'index.html': page('home') });
  expect(await offlineManifest(folder, null)).toEqual(before);
});

test('the worker answers all that is listed from the device', async () => {
  write({
    'talks/x/index.html': page('a talk'),
    'my/changes.json': '{}',
    'favicon.svg': '<svg/>',
    'manifest.webmanifest': '{}',
    '_astro/start.js': '',
  });
  const { pages, assets } = await offlineManifest(folder, null);
  const answers = [...Object.keys(pages), ...Object.keys(assets)].map((path) =>
    answeringOf(path, true),
  );
  expect(new Set(answers)).toEqual(new Set(['page', 'asset']));
});

test('scripts, styles, fonts and photos are listed with a digest that follows their bytes', async () => {
  write({ '_astro/start.js': 'go()', '_astro/ada.webp': 'a photo', '_astro/site.css': 'a{}' });
  const before = await offlineManifest(folder, null);
  expect(Object.keys(before.assets)).toEqual(['_astro/site.css', '_astro/start.js']);
  expect(Object.keys(before.photos)).toEqual(['_astro/ada.webp']);
  expect(before.assets['_astro/start.js']).toMatch(/^[\da-f]{10}$/);
  write({ '_astro/start.js': 'stop()' });
  const { assets } = await offlineManifest(folder, null);
  expect(assets['_astro/start.js']).not.toBe(before.assets['_astro/start.js']);
  expect(assets['_astro/site.css']).toBe(before.assets['_astro/site.css']);
});
