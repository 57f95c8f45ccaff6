import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listSite } from '#src/build/list-site.ts';
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
  const list = await listSite(folder, '2026-10-01T12:00:00Z');
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
  expect(list.assets).toEqual(['_astro/page.css', '_astro/start.js']);
});

test('each page says which revision it is; another page has another one', async () => {
  write({ 'index.html': page('home'), 'talks/x/index.html': page('a talk') });
  const { pages } = await listSite(folder, null);
  expect(pages['']).not.toBe(pages['talks/x/']);
  const html = readFileSync(join(folder, 'talks/x/index.html'), 'utf8');
  expect(html).toContain(`<html lang="en" data-revision="${pages['talks/x/'] ?? ''}">`);
});

test('the same site has the same list', async () => {
  write({ 'index.html': page('home') });
  const before = await listSite(folder, null);
  write({ 'index.html': page('home') });
  expect(await listSite(folder, null)).toEqual(before);
});

test('the worker answers all that is listed from the device', async () => {
  write({
    'talks/x/index.html': page('a talk'),
    'my/changes.json': '{}',
    'favicon.svg': '<svg/>',
    'manifest.webmanifest': '{}',
    '_astro/start.js': '',
  });
  const { pages, assets } = await listSite(folder, null);
  const answers = [...Object.keys(pages), ...assets].map((path) => answeringOf(path, true));
  expect(new Set(answers)).toEqual(new Set(['page', 'asset']));
});
