import { existsSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { strToU8, zipSync } from 'fflate';
import { expect, test } from 'vitest';
import { ImportRefusal } from '#src/core/importers/imported.ts';
import { checked, filesBelow, importInto, newFolder } from './import-into.ts';

/** A file with this name and content, for one test. */
function file(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(path, content);
  return path;
}

const schedule = (inside: string, event = ''): string =>
  `<schedule><conference><title>E</title><time_zone_name>UTC</time_zone_name>${event}</conference><day index="1" date="2031-05-03"><room name="A">${inside}</room></day></schedule>`;

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;

const bomb = `<!DOCTYPE schedule [<!ENTITY a "${'x'.repeat(100)}"><!ENTITY b "${'&a;'.repeat(100)}">]>${schedule('<event id="1"><title>&b;</title></event>')}`;

const zipBomb = zipSync({ 'xl/worksheets/sheet1.xml': new Uint8Array(70_000_000) });

const refused: Readonly<Record<string, readonly [name: string, content: string | Uint8Array]>> = {
  'a document type with entities that grow': ['a.xml', bomb],
  'an external entity': [
    'a.xml',
    `<!DOCTYPE schedule [<!ENTITY x SYSTEM "file:///etc/passwd">]>${schedule('')}`,
  ],
  'XML that ends in the middle': ['a.xml', schedule('<event id="1">').slice(0, -30)],
  'JSON that ends in the middle': ['a.json', '{"schedule": {"conference": {"days": ['],
  'JSON that is nested a hundred thousand times': ['a.json', nested(100_000)],
  'XML that is nested ten thousand times': ['a.xml', schedule('<a>'.repeat(10_000))],
  'an empty file': ['a.xml', ''],
  'a binary file': ['a.csv', Uint8Array.of(1, 0, 2, 0, 255)],
  'another program’s text': ['a.txt', 'Dear all, see you on Monday.'],
  'a table without titles': ['a.csv', 'foo,bar\n1,2\n'],
  'a zip bomb as a spreadsheet': ['a.xlsx', zipBomb],
  'a zip file that is no spreadsheet': ['a.xlsx', zipSync({ 'a.txt': strToU8('hello') })],
  'a calendar that ends in the middle': ['a.ics', 'BEGIN:VCALENDAR\nBEGIN:VEVENT\nSUMMARY'],
};

test.for(Object.entries(refused))('refuses %s with one sentence', async ([, [name, content]]) => {
  const folder = newFolder();
  await expect(importInto(folder, [file(name, content)], { timezone: 'UTC' })).rejects.toThrow(
    ImportRefusal,
  );
  expect(existsSync(folder)).toBe(false);
});

test('writes nothing outside of the content folder, whatever the ids say', async () => {
  const event = (id: string, title: string): string =>
    `<event guid="${id}" id="1"><title>${title}</title><date>2031-05-03T09:00:00+00:00</date><duration>00:30</duration></event>`;
  const folder = newFolder();
  const ids = ['../../x', '/etc/passwd', '__proto__', 'constructor', 'a\\..\\b', 'con', '.'];
  const path = file('a.xml', schedule(ids.map((id) => event(id, '大')).join('')));
  const { errors } = await importInto(folder, [path]);
  expect(errors.map(({ message }) => message)).toEqual([]);
  const names = [...filesBelow(folder).keys()].filter((name) => name.startsWith('talks/'));
  expect(names).toHaveLength(ids.length);
  expect(names.join('\n')).toMatch(/^(?:talks\/[a-z0-9]+(?:-[a-z0-9]+)*\.mdx\n?)+$/);
});

const dangerous = [
  '{process.exit(3)}',
  "import fs from 'node:fs'",
  'export const a = 1',
  '<script>alert(1)</script>',
  '<Figure onclick={x}>',
  '<Video url="javascript:alert(1)" />',
  '[x](javascript:alert)',
  '![](../../secret.png)',
  '__ASTRO_IMAGE_x__ @@ASTRO-LINKS@@',
  '---\nlayout: x\n---',
  '<details open ontoggle=alert(1)>',
  '$\\href{javascript:alert(1)}{x}$',
  '`'.repeat(7),
  '[a]: b\n[^1]: c',
  '\u0000\u202e\ufeff',
  '<!-- open',
];

test('makes texts that run no code and break nothing, whatever they contain', async () => {
  const part = fc.oneof(fc.constantFrom(...dangerous), fc.string({ unit: 'grapheme' }));
  await fc.assert(
    fc.asyncProperty(fc.array(part, { minLength: 1, maxLength: 6 }), async (parts) => {
      const folder = newFolder();
      const text = parts.join('\n');
      const notes = {
        notes: [{ id: 'a', content: { title: text, abstract: text, authors: [text || 'A'] } }],
      };
      const { errors } = await importInto(folder, [file('a.json', JSON.stringify(notes))], {
        timezone: 'UTC',
      });
      expect(errors.map(({ message }) => message)).toEqual([]);
      expect((await checked(folder)).errors).toEqual([]);
    }),
    { numRuns: 40, interruptAfterTimeLimit: 20_000 },
  );
}, 60_000);
