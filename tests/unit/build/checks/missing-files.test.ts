import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { missingFiles, NamedAddresses } from '#src/build/checks/missing-files.ts';

const room = mkdtempSync(join(tmpdir(), 'missing-'));
afterAll(() => rmSync(room, { recursive: true }));

const site = (files: Readonly<Record<string, string>>): string => {
  const folder = mkdtempSync(join(room, 'site-'));
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
};

const html =
  '<link rel="stylesheet" href="/odi/_astro/a.css"><script src="/odi/_astro/a.js"></script>' +
  '<a href="/odi/talks/b/?tz=UTC#top">b</a> <a href="/odi/names/%C3%A9.ics">c</a>' +
  '<a href="https://elsewhere.example/">d</a> <a href="/other/">e</a> <a href="//host/">f</a>';
const whole = {
  'index.html': '',
  '_astro/a.css': '',
  '_astro/a.js': '',
  'talks/b/index.html': '',
  'names/é.ics': '',
  '404.html': '',
};
const named = new NamedAddresses();
named.add('', html);
named.add('talks/b/', html);

test('a site with all promised and linked files is complete', () => {
  const promised = ['', 'talks/b/', '404.html', 'talks/b'];
  expect(missingFiles(site(whole), '/odi/', promised, named)).toEqual([]);
});

test.each(['_astro/a.css', '_astro/a.js', 'talks/b/index.html', 'names/é.ics'] as const)(
  'a site without %s is not, and the report names the page that refers to it',
  (gone) => {
    const { [gone]: _, ...others } = whole;
    const missing = missingFiles(site(others), '/odi/', [''], named);
    expect(missing).toEqual([expect.stringMatching(/^\/odi\/\S+ \(named by \/\)$/)]);
  },
);

test('a missing page or file of a route is reported, even if no page refers to it', () => {
  expect(missingFiles(site(whole), '/odi/', ['talks/c/', 'schedule.ics'], named)).toEqual([
    '/talks/c/',
    '/schedule.ics',
  ]);
});
