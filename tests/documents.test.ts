import { existsSync, globSync, readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { z } from 'zod';
import { importers } from '#src/core/importers/detect.ts';
import { collectionSchema } from '#src/core/model/collection-schema.ts';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readText } from './unit/core/checks/tiny-event.ts';

const documents = ['README.md', 'CONTRIBUTING.md', 'SECURITY.md', ...globSync('docs/**/*.md')];

const places = /^(src|tests|docs|content|public)\/[\w./[\]-]*$/;

/** Paths in `code`, except examples such as `content/talks/<id>.mdx`. */
const namedPaths = (text: string): string[] =>
  [...text.matchAll(/`([^`\n]+)`/g)]
    .map(([, code = '']) => code)
    .filter((code) => places.test(code));

const withoutCode = (text: string): string =>
  text.replaceAll(/^```[^]*?^```$/gm, '').replaceAll(/`[^`\n]+`/g, '');

const linkedPaths = (text: string): string[] =>
  [...withoutCode(text).matchAll(/\]\(([^)#:\s]+)(?:#[^)]*)?\)/g)].map(([, target = '']) => target);

/** Files that a command creates. */
const examples = new Set(['content/.import/']);

/** The files that a document shows, by path. */
const shownFiles = (text: string): string[] =>
  [...text.matchAll(/^```mdx file=(\S+)$/gm)].map(([, file = '']) => file);

test('each decision has a number of its own', () => {
  const numbers = globSync('docs/decisions/*.md').map((path) => basename(path).slice(0, 4));
  expect(numbers.filter((number, index) => numbers.indexOf(number) !== index)).toEqual([]);
});

test.each(documents)('every path in %s exists', (document) => {
  const text = readFileSync(document, 'utf8');
  const shown = new Set(
    shownFiles(text).map((file) => join('content', file.replace(/^content\//, ''))),
  );
  const paths = [
    ...namedPaths(text).filter((path) => !examples.has(path) && !shown.has(path)),
    ...linkedPaths(text).map((path) => join(dirname(document), path)),
  ];
  expect(paths.filter((path) => !existsSync(path))).toEqual([]);
});

test.each(documents.filter((document) => shownFiles(readFileSync(document, 'utf8')).length > 0))(
  'above each file that %s shows is its path, because GitHub hides the name beside the fence',
  (document) => {
    const text = readFileSync(document, 'utf8');
    const captions = text.matchAll(/^`content\/(\S+)`\n\n```mdx file=(?:content\/)?\1$/gm);
    expect([...captions]).toHaveLength(shownFiles(text).length);
  },
);

test('the commands of README.md are those of package.json', () => {
  const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
    scripts: Record<string, string>;
  };
  const named = [...readFileSync('README.md', 'utf8').matchAll(/`npm run ([\w:]+)/g)];
  expect(named.map(([, name = '']) => name).filter((name) => !(name in scripts))).toEqual([]);
});

test('the event that docs/content.md shows has no findings, and the links in its texts lead to pages', async () => {
  const shown = readFileSync('docs/content.md', 'utf8');
  const files = [...shown.matchAll(/^```mdx file=(\S+)\.mdx\n([^]*?)^```$/gm)];
  const documents = await Promise.all(
    files.map(([, name = '', text = '']) => readText(name, text)),
  );
  expect(new Set(documents.map(({ collection }) => collection)).size).toBe(5);
  const { findings, content } = runChecks({ documents, findings: [] });
  expect(findings).toEqual([]);
  expect(content?.talks).toHaveLength(5);
  const [, table = ''] = /^## Texts$([^]*?)^## Publish$/m.exec(shown) ?? [];
  const addresses = [...table.matchAll(/`(\/[a-z]+\/[^`]*)`/g)].map(([, address]) => address);
  expect(addresses).toContain('/schedule/2027-03-15/');
});

test('docs/import.md names every format for --from', () => {
  const named = readFileSync('docs/import.md', 'utf8').matchAll(
    /^\|[^|]+\| `([a-z][a-z-]*)` +\|/gm,
  );
  const formats = importers.map(({ name }) => name);
  expect([...named].map(([, name]) => name).toSorted()).toEqual(formats.toSorted());
});

/** Every key that content may have, and every value of a closed list, as the schemas say. */
const fieldWords = (schema: unknown): string[] => {
  const {
    properties = {},
    items,
    anyOf = [],
    enum: values = [],
  } = Object(schema) as {
    properties?: Record<string, unknown>;
    items?: unknown;
    anyOf?: unknown[];
    enum?: unknown[];
  };
  return [
    ...Object.keys(properties),
    ...values.filter((value) => typeof value === 'string'),
    ...[...Object.values(properties), items, ...anyOf].filter(Boolean).flatMap(fieldWords),
  ];
};

test.each(Object.entries(collectionSchema))(
  'docs/content.md names every field of %s, and every kind and status',
  (_name, schema) => {
    const shown = new Set(readFileSync('docs/content.md', 'utf8').match(/[\w-]+/g));
    const words = fieldWords(z.toJSONSchema(schema, { io: 'input' })).flatMap((word) =>
      word.split(' '),
    );
    expect(words.length).toBeGreaterThan(5);
    expect([...new Set(words)].filter((word) => !shown.has(word))).toEqual([]);
  },
);
