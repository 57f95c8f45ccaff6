/**
 * The house, as tables that tests/architecture.test.ts enforces; docs/decisions/001-folders-by-runtime.md says why.
 *
 * What each folder of `src/` may import from the others; `type …` means only with `import type`. Imports run one way.
 * `browser`, `offline`, `build`, and `cli` are wings: nothing imports them, except that a component's `<script>`
 * imports from `browser`.
 */
export const mayImport: Readonly<Record<string, readonly string[]>> = {
  'core/text': [],
  'core/look': [],
  'core/model': ['core/text'],
  'core/time': ['core/text'],
  'core/zones': ['core/text', 'core/time'],
  'core/schedule': ['core/text', 'core/zones', 'core/model', 'core/time'],
  'core/history': ['core/text', 'core/zones', 'core/model', 'core/time', 'core/schedule'],
  'core/checks': [
    'core/look',
    'core/text',
    'core/zones',
    'core/model',
    'core/time',
    'core/schedule',
    'core/history',
  ],
  'core/search': ['core/text', 'core/time'],
  'core/feeds': [
    'core/text',
    'core/zones',
    'core/model',
    'core/time',
    'core/schedule',
    'core/history',
  ],
  'core/importers': ['core/text', 'core/zones', 'core/model', 'core/time'],
  'core/editing': [
    'core/text',
    'core/zones',
    'core/model',
    'core/time',
    'core/schedule',
    'core/history',
    'core/checks',
  ],
  'core/doctor': ['core/text', 'core/model', 'core/checks'],
  reading: ['core/*'],
  writing: ['core/*', 'reading'],
  'content.config.ts': ['core/model', 'data', 'reading'],
  cards: ['reading'],
  data: ['core/*', 'reading', 'cards', 'i18n', 'styles'],
  i18n: ['core/time', 'type core/*'],
  components: ['core/*', 'data', 'i18n', 'styles', 'browser'],
  layouts: ['core/*', 'data', 'components', 'i18n', 'styles'],
  pages: ['core/*', 'data', 'components', 'layouts', 'i18n', 'styles'],
  styles: [],
  browser: [
    'core/text',
    'core/zones',
    'core/time',
    'core/search',
    'type core/*',
    'type i18n',
    'type offline',
  ],
  offline: [],
  build: ['core/*', 'reading', 'cards', 'type offline'],
  cli: ['core/*', 'reading', 'writing'],
};

export interface PackageAtHome {
  readonly name: RegExp;
  readonly rooms: readonly string[];
  readonly reason: string;
}

/** Packages whose values only some rooms may take. */
export const packagesAtHome: readonly PackageAtHome[] = [
  {
    name: /^astro:content$/,
    rooms: ['content.config.ts', 'data', 'pages'],
    reason: 'content is asked for in data/, and pages use it for render() alone',
  },
  {
    name: /^luxon$/,
    rooms: ['core/time', 'browser'],
    reason: 'core/time is the one home of calculating with time',
  },
  {
    name: /^zod$/,
    rooms: ['core/model', 'core/checks', 'core/feeds', 'core/importers', 'core/editing'],
    reason: 'a schema is part of the model, and would weigh 60 kB in the browser',
  },
  {
    name: /^(node:|sharp|satteri|katex)/,
    rooms: ['reading', 'writing', 'cards', 'data', 'pages', 'build', 'cli', 'content.config.ts'],
    reason: 'core/, components and the browser run where Node is not',
  },
  {
    name: /^yaml$/,
    rooms: ['core/importers', 'reading', 'writing', 'data', 'build', 'cli'],
    reason: 'frontmatter has one reader, in reading/; other systems export YAML, too',
  },
  {
    name: /^(astro|@astrojs\/)/,
    rooms: [
      'content.config.ts',
      'reading',
      'data',
      'components',
      'layouts',
      'pages',
      'build',
      'cli',
    ],
    reason: 'the framework stays at the edge',
  },
];

/** `core/time/zone.ts` is in the room `core/time`, and `pages/index.astro` is in `pages`. */
export const roomOf = (path: string): string => /^(core\/[^/]+|[^/]+)/.exec(path)?.[0] ?? path;

const covers = (entry: string, room: string): boolean =>
  entry.endsWith('/*') ? room.startsWith(entry.slice(0, -1)) : entry === room;

/** Whether a room may import `#src/…`, as values or, with `typeOnly`, as types. */
export const mayCross = (home: string, from: string, typeOnly: boolean): boolean => {
  const target = roomOf(from.slice('#src/'.length));
  return [home, ...(mayImport[home] ?? [])].some(
    (entry) =>
      covers(entry, target) ||
      (typeOnly && entry.startsWith('type ') && covers(entry.slice('type '.length), target)),
  );
};
