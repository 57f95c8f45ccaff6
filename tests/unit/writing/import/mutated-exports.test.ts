import { existsSync } from 'node:fs';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { detectImporter, importers } from '#src/core/importers/detect.ts';
import { ImportRefusal, type ImportFile } from '#src/core/importers/imported.ts';
import { readImportFiles } from '#src/reading/import/read-import-files.ts';
import { runImport } from '#src/writing/import/run-import.ts';
import { checked, filesBelow, newFolder } from './import-into.ts';

const fixtures =
  'old.schedule.xml flat.schedule2.json pretalx-widget.json pretalx-api.json sessionize-all.json sessionize-grid.json indico.json openreview-v1.json opass.json virtual-site.json calendar.ics programme.csv mini-conf-emnlp'.split(
    ' ',
  );

const sources = await Promise.all(
  fixtures.map(async (name) => {
    const files = await readImportFiles([`tests/fixtures/imports/${name}`]);
    return { name, files, importer: detectImporter(files)?.name };
  }),
);
const sheets = [
  {
    name: 'Saturday',
    rows: [
      ['id', 'title', 'start', 'minutes', 'room'],
      ['1', 'Lamps', '2031-05-03T09:00', '30', 'Harbour'],
    ],
  },
];

const hostile = fc.oneof(
  fc.constantFrom<unknown>(
    ...[
      null,
      true,
      -1,
      1e308,
      '',
      [],
      {},
      [[[[]]]],
      JSON.parse('{"__proto__": { "title": 1 }, "constructor": 1 }'),
    ],
    ...[
      '../../x',
      '__proto__',
      '\u0000',
      '\u202e',
      '0000-00-00T99:99',
      '2031-05-03T25:00:00+99:99',
    ],
    ...[
      '<script>alert(1)</script>',
      '{process.exit(3)}',
      '---\nlayout: x',
      "': [",
      'P1Y',
      '99:99:99',
    ],
    ...[
      '9'.repeat(400),
      'ab '.repeat(40_000),
      'Europe/Nowhere',
      'https://[',
      'javascript:alert(1)',
    ],
  ),
  fc.string(),
);

/** A position in a text or list, as a fraction of its length. */
const place = fc.double({ min: 0, max: 1, noNaN: true, maxExcluded: true });

type Mutation = (text: string) => string;

const bytes: fc.Arbitrary<Mutation> = fc
  .tuple(place, fc.nat(80), fc.string({ unit: 'binary' }))
  .map(([at, remove, insert]) => (text) => {
    const start = Math.floor(at * text.length);
    return text.slice(0, start) + insert + text.slice(start + remove);
  });

const lines: fc.Arbitrary<Mutation> = fc
  .tuple(place, place, fc.constantFrom('drop', 'double', 'swap'))
  .map(([first, second, what]) => (text) => {
    const all = text.split('\n');
    const [from, to] = [Math.floor(first * all.length), Math.floor(second * all.length)];
    if (what === 'double') all.splice(to, 0, all[from] ?? '');
    else if (what === 'drop') all.splice(from, 1 + (to % 4));
    else [all[from], all[to]] = [all[to] ?? '', all[from] ?? ''];
    return all.join('\n');
  });

/** Replaces a value in the file: in JSON with any value, otherwise with characters that enclose others. */
const values: fc.Arbitrary<Mutation> = fc.tuple(place, hostile).map(([at, value]) => (text) => {
  if (/^\s*[[{]/.test(text)) return changedJson(text, at, value);
  const said = typeof value === 'string' ? value : JSON.stringify(value);
  const found = [...text.matchAll(/(?<=[>:,="]\s*)[^<>:,="\n]+(?=[<,"\n])/g)];
  const one = found[Math.floor(at * found.length)];
  return one === undefined
    ? text
    : text.slice(0, one.index) + said + text.slice(one.index + one[0].length);
});

function changedJson(text: string, at: number, value: unknown): string {
  try {
    JSON.parse(text);
  } catch {
    return text;
  }
  let count = 0;
  const visit = (change: (index: number, was: unknown) => unknown): string =>
    JSON.stringify(JSON.parse(text, (_, was: unknown) => change(count++, was)));
  visit((_, was) => was);
  const chosen = Math.floor(at * count);
  count = 0;
  return visit((index, was) => (index === chosen ? value : was));
}

/** `FUZZ=400` tries this many changes for each export. */
const runs = Number(process.env['FUZZ'] ?? 8);

const mutation = fc.oneof(bytes, lines, values, values);

test('has an export for each system', () => {
  expect(new Set(sources.map(({ importer }) => importer))).toEqual(
    new Set(importers.map(({ name }) => name)),
  );
});

test.for([
  ...sources,
  { name: 'workbook', files: [{ name: 'a.xlsx', text: '', sheets }], importer: 'table' },
])('gives a sentence or a whole event for any change of $name', async ({ files, importer }) => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(mutation, { minLength: 1, maxLength: 3 }),
      place,
      async (mutations, at) => {
        const chosen = Math.floor(at * files.length);
        const changed = files.map((file, index): ImportFile =>
          index === chosen ? change(file, mutations) : file,
        );
        const folder = newFolder();
        const request = { contentDir: folder, files: changed, timezone: 'Europe/Berlin' };
        try {
          const { errors } = await runImport({ ...request, from: importer });
          if (errors.length > 0) expect(existsSync(folder)).toBe(false);
          else {
            expect((await checked(folder)).errors).toEqual([]);
            const outside = [...filesBelow(folder).keys()].filter((name) => !inContent.test(name));
            expect(outside).toEqual([]);
          }
        } catch (error) {
          expect(error).toBeInstanceOf(ImportRefusal);
          expect(existsSync(folder)).toBe(false);
        }
      },
    ),
    { numRuns: runs },
  );
});

const inContent =
  /^(?:event\.mdx|\.import\/[a-z-]+\.json|(?:talks|speakers|sessions)\/[a-z0-9]+(?:-[a-z0-9]+)*\.mdx)$/;

function change(file: ImportFile, mutations: readonly Mutation[]): ImportFile {
  const apply = (text: string): string => mutations.reduce((was, mutate) => mutate(was), text);
  if (file.sheets === undefined) return { ...file, text: apply(file.text) };
  const table = file.sheets.map(({ name, rows }) => ({
    name,
    rows: apply(rows.map((row) => row.join(',')).join('\n'))
      .split('\n')
      .map((line) => line.split(',')),
  }));
  return { ...file, sheets: table };
}
