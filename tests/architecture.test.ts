import { globSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';

/**
 * The house, as a table: what each folder of `src/` may import from the others. `type …` means with
 * `import type` only. Imports run one way; `browser`, `offline`, `build` and `cli` are wings that
 * nothing else rests on. docs/decisions/001 tells why.
 */
const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/model': [],
  'core/time': [],
  'core/schedule': ['core/model', 'core/time'],
  'core/history': ['core/model', 'core/time', 'core/schedule'],
  'core/checks': ['core/model', 'core/time', 'core/schedule', 'core/history'],
  'core/feeds': ['core/model', 'core/time', 'core/schedule', 'core/history'],
  'core/importers': ['core/model', 'core/time', 'core/schedule'],
  reading: ['core/*'],
  'content.config.ts': ['core/model', 'reading'],
  collections: ['core/*', 'reading'],
  i18n: ['core/time', 'type core/model', 'type core/schedule', 'type core/history'],
  components: [
    'core/time',
    'core/schedule',
    'core/model',
    'type core/history',
    'collections',
    'i18n',
    'styles',
    'browser',
  ],
  layouts: ['type core/model', 'type core/schedule', 'collections', 'components', 'i18n', 'styles'],
  pages: [
    'core/time',
    'core/schedule',
    'type core/*',
    'collections',
    'components',
    'layouts',
    'i18n',
    'styles',
  ],
  browser: ['core/time', 'type core/*', 'type i18n'],
  offline: [],
  build: ['core/*', 'reading'],
  cli: ['core/*', 'reading'],
};

/** Folders that only have to be as `mayImport` says when somebody first builds them. */
const roomOf = (path: string): string => /^(core\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

const covers = (entry: string, room: string): boolean =>
  entry.endsWith('/*') ? room.startsWith(entry.slice(0, -1)) : entry === room;

interface Import {
  readonly from: string;
  readonly typeOnly: boolean;
}

const importForm =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?(?:[^'"`;]*?\sfrom\s+)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]|<script[^>]*\ssrc="([^"]+)"/g;

const importsOf = (source: string): Import[] =>
  [...source.matchAll(importForm)].map(([, type, named, dynamic, script]) => ({
    from: named ?? dynamic ?? script ?? '',
    typeOnly: type !== undefined,
  }));

const sourceFiles = globSync('src/**/*.{ts,astro,mjs}')
  .map((file) => file.replaceAll('\\', '/'))
  .sort();

/** Code that a tool wrote is data: it has no author to tell these rules to. */
const isGenerated = (source: string): boolean => /^\/[/*] ?\*? ?Generated /.test(source);

/** Packages that only some folders may take values from, and why. */
const packagesAtHome: readonly {
  readonly name: RegExp;
  readonly rooms: readonly string[];
  readonly reason: string;
}[] = [
  {
    name: /^astro:content$/,
    rooms: ['content.config.ts', 'collections', 'pages'],
    reason: 'content is asked for in collections/; pages use it for render() alone',
  },
  {
    name: /^luxon$/,
    rooms: ['core/time', 'browser'],
    reason: 'core/time is the one home of calculating with time',
  },
  {
    name: /^zod$/,
    rooms: ['core/model', 'core/checks', 'core/importers'],
    reason: 'a schema is part of the model',
  },
  {
    name: /^(node:|sharp|satteri|yaml|katex)/,
    rooms: ['reading', 'collections', 'build', 'cli', 'content.config.ts', 'pages'],
    reason: 'core/, components and the browser run where Node is not',
  },
  {
    name: /^(astro|@astrojs\/)/,
    rooms: [
      'content.config.ts',
      'reading',
      'collections',
      'components',
      'layouts',
      'pages',
      'build',
    ],
    reason: 'the framework stays at the edge',
  },
];

const allowedIn = (home: string, { from, typeOnly }: Import): boolean => {
  const target = roomOf(from.slice('#src/'.length));
  const entries = [home, ...(mayImport[home] ?? [])];
  return entries.some(
    (entry) =>
      covers(entry, target) ||
      (typeOnly && entry.startsWith('type ') && covers(entry.slice('type '.length), target)),
  );
};

const frontmatterLines = (source: string): number => {
  const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  return frontmatter === '' ? 0 : frontmatter.split('\n').length;
};

describe.each(sourceFiles)('%s', (file) => {
  const source = readFileSync(file, 'utf8');
  const path = file.slice('src/'.length);
  const home = roomOf(path);
  const imports = importsOf(source);

  test('lies in a room of the house', () => {
    const isRoom = Object.hasOwn(mayImport, home) || home === 'env.d.ts';
    expect(isRoom, `src/${home} is no room of the house: add it to mayImport, with a reason.`).toBe(
      true,
    );
  });

  test('imports only what its room may', () => {
    const crossings = imports.filter(({ from }) => from.startsWith('#src/'));
    const wrong = crossings.filter((crossing) => !allowedIn(home, crossing));
    expect(
      wrong.map(({ from, typeOnly }) => `${typeOnly ? 'type ' : ''}${from}`),
      `${home} may import: ${(mayImport[home] ?? []).join(', ') || 'nothing'}. Move the code, or hand the value in as an argument.`,
    ).toEqual([]);
  });

  test('keeps relative imports inside its folder and names files with their extension', () => {
    const relative = imports.map(({ from }) => from).filter((from) => /^\.|^#src/.test(from));
    expect(
      relative.filter((from) => from.startsWith('..')),
      'Write "#src/…" across folders, so that every crossing of a border is visible.',
    ).toEqual([]);
    expect(
      relative.filter((from) => !/\.(ts|astro|css|mjs|json|svg|woff2)(\?\w+)?$/.test(from)),
      'Write the file’s extension: then the same file runs in Node without a build.',
    ).toEqual([]);
  });

  test('takes values only from packages that are at home in its room', () => {
    for (const { name, rooms, reason } of packagesAtHome) {
      const taken = imports.filter(({ from, typeOnly }) => !typeOnly && name.test(from));
      if (rooms.includes(home)) continue;
      expect(
        taken.map(({ from }) => from),
        `Only ${rooms.join(', ')} may: ${reason}.`,
      ).toEqual([]);
    }
  });

  test.skipIf(isGenerated(source))('has at most 200 lines', () => {
    expect(
      source.trimEnd().split('\n').length,
      'A longer file does more than one thing: split it by what it does.',
    ).toBeLessThanOrEqual(200);
  });

  test('is neither a drawer nor a barrel', () => {
    expect(path, 'A file is named after the one thing that it exports.').not.toMatch(
      /(^|\/)(utils?|helpers?|misc|common|shared|lib|manager|index)(\/|\.ts$)/,
    );
    expect(
      source,
      'Import from the file that has it: a barrel hides where things are.',
    ).not.toMatch(/^export \*/m);
  });

  test('is named as its kind is', () => {
    const name = path.split('/').at(-1) ?? '';
    const isRoute = home === 'pages';
    const form =
      name.endsWith('.astro') && !isRoute
        ? /^[A-Z][A-Za-z0-9]*\.astro$/
        : /^(\[\.{0,3}[a-z]+\]|[a-z0-9]+)([-.](\[\.{0,3}[a-z]+\]|[a-z0-9]+))*\.(ts|mjs|astro)$/;
    expect(name, 'Astro components are PascalCase, every other file kebab-case.').toMatch(form);
  });

  test.runIf(file.endsWith('.astro'))('has at most 40 lines of frontmatter', () => {
    expect(
      frontmatterLines(source),
      'Frontmatter reads, it does not think: what decides belongs into src/core.',
    ).toBeLessThanOrEqual(40);
  });
});

describe('the rules of `npm run check`', () => {
  const rules = globSync('src/core/checks/rules/*.ts').map((file) => file.replaceAll('\\', '/'));

  test.each(rules)('%s is listed in run-checks.ts', (rule) => {
    const list = readFileSync('src/core/checks/run-checks.ts', 'utf8');
    expect(
      list,
      'A rule that is not in the list of src/core/checks/run-checks.ts never runs.',
    ).toContain(`./rules/${rule.split('/').at(-1) ?? ''}`);
  });
});

describe('package.json', () => {
  const manifest: unknown = JSON.parse(readFileSync('package.json', 'utf8'));
  const { dependencies, devDependencies } = manifest as Record<
    'dependencies' | 'devDependencies',
    Record<string, string>
  >;

  test.each(Object.keys({ ...dependencies, ...devDependencies }))(
    'has a reason for %s in docs/dependencies.md',
    (name) => {
      expect(
        readFileSync('docs/dependencies.md', 'utf8'),
        'Each package is somebody else’s code in our site: say in docs/dependencies.md why it is here.',
      ).toContain(`\`${name}\``);
    },
  );
});
