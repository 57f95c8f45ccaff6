import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { siteWriter } from '#src/build/output/site-writer.ts';

let folder: string;
let warnings: string[];
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'site-writer-'));
  warnings = [];
});
afterEach(() => rmSync(folder, { recursive: true }));

const writer = (): ReturnType<typeof siteWriter> =>
  siteWriter(join(folder, 'site'), join(folder, 'public'), (warning) => warnings.push(warning));

const written = (path: string): string => readFileSync(join(folder, 'site', path), 'utf8');

test('files are written with the folders that they are in, texts and bytes alike', () => {
  const write = writer();
  write('talks/opening/index.html', 'Opening: ü');
  write('talks/opening.ics', new TextEncoder().encode('BEGIN:VCALENDAR'));
  write('talks/closing.ics', 'END:VCALENDAR');
  expect(written('talks/opening/index.html')).toBe('Opening: ü');
  expect(written('talks/opening.ics')).toBe('BEGIN:VCALENDAR');
  expect(written('talks/closing.ics')).toBe('END:VCALENDAR');
  expect(warnings).toEqual([]);
});

test('a file of the public folder is kept in place of one that the build makes, with a warning', () => {
  mkdirSync(join(folder, 'public'));
  mkdirSync(join(folder, 'site'));
  for (const place of ['public', 'site']) writeFileSync(join(folder, place, 'robots.txt'), 'own');
  writer()('robots.txt', 'made');
  expect(written('robots.txt')).toBe('own');
  expect(warnings).toEqual([
    'public/robots.txt replaces the file of this name that the build makes.',
  ]);
});
