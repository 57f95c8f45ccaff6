import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FinishedPages } from '#src/build/output/finished-pages.ts';
import type { PageRevision } from '#src/build/output/finished-pages.ts';
import { offlineManifest } from '#src/build/offline/offline-manifest.ts';
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
/** The revisions of pages with one text each. */
const render = (texts: Readonly<Record<string, string>>): ReadonlyMap<string, PageRevision> => {
  const pages = new FinishedPages();
  pages.expect(Object.keys(texts));
  for (const [path, text] of Object.entries(texts)) pages.finish(path, `<html>${text}</html>`);
  return pages.revisions;
};
const noPages = render({});

test('the list contains every page, the files that pages request, and the assets; the schedule is its shell', async () => {
  const pages = render({
    '': 'home',
    'schedule/': 'schedule',
    'schedule/2026-10-24/': 'a day',
    'talks/x/': 'a talk',
    '404.html': 'nothing',
    'my/': 'my',
  });
  write({
    'my/schedule.json': '{}',
    'calendar.ics': 'BEGIN:VCALENDAR',
    'api/version.json': '{}',
    '_astro/start.js': '',
    '_astro/page.css': '',
    '_astro/ada.webp': '',
  });
  const list = await offlineManifest(folder, pages, '2026-10-01T12:00:00Z');
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

test('a large event’s days and parts of the schedule are listed, but not stored from the start', async () => {
  const pages = render({ 'schedule/': 'days', 'schedule/2026-10-24/': 'a day', 'my/': 'my' });
  write({
    'my/schedule.json': '{}',
    'my/days/2026-10-24.json': '{}',
    'my/slots/00.json': '{}',
    'my/slots/3f.json': '{}',
  });
  const list = await offlineManifest(folder, pages, null);
  expect([...list.shell].sort()).toEqual(['my/', 'my/slots/00.json', 'schedule/']);
  expect(Object.keys(list.pages)).toEqual(
    expect.arrayContaining(['schedule/2026-10-24/', 'my/days/2026-10-24.json', 'my/slots/3f.json']),
  );
  expect(Object.keys(list.pages)).not.toContain('my/schedule.json');
});

test('the same pages have the same list, in whichever order they were rendered', async () => {
  const list = await offlineManifest(folder, render({ '': 'home', 'talks/x/': 'a talk' }), null);
  const other = await offlineManifest(folder, render({ 'talks/x/': 'a talk', '': 'home' }), null);
  expect(JSON.stringify(other)).toBe(JSON.stringify(list));
});

test('the worker answers from the device for every listed file', async () => {
  write({
    'my/changes.json': '{}',
    'my/days/2026-10-24.json': '{}',
    'my/slots/3f.json': '{}',
    'favicon.svg': '<svg/>',
    'manifest.webmanifest': '{}',
    '_astro/start.js': '',
  });
  const { pages, assets } = await offlineManifest(folder, render({ 'talks/x/': 'a talk' }), null);
  const answers = [...Object.keys(pages), ...Object.keys(assets)].map((path) =>
    answeringOf(path, true),
  );
  expect(new Set(answers)).toEqual(new Set(['page', 'asset']));
});

test('scripts, styles, fonts, and photos are listed with a digest of their content', async () => {
  write({ '_astro/start.js': 'go()', '_astro/ada.webp': 'a photo', '_astro/site.css': 'a{}' });
  const before = await offlineManifest(folder, noPages, null);
  expect(Object.keys(before.assets)).toEqual(['_astro/site.css', '_astro/start.js']);
  expect(Object.keys(before.photos)).toEqual(['_astro/ada.webp']);
  expect(before.assets['_astro/start.js']).toMatch(/^[\da-f]{10}$/);
  write({ '_astro/start.js': 'stop()' });
  const { assets } = await offlineManifest(folder, noPages, null);
  expect(assets['_astro/start.js']).not.toBe(before.assets['_astro/start.js']);
  expect(assets['_astro/site.css']).toBe(before.assets['_astro/site.css']);
});
