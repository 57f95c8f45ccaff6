import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { mayCross, mayImport, packagesAtHome } from './house.ts';
import { circles, folderGraph, importGraph, readSourceFiles } from './source-files.ts';
import type { SourceFile } from './source-files.ts';

const files = readSourceFiles();

/** One line for each violation of a rule, with its file. */
const violations = (find: (file: SourceFile) => readonly string[]): string[] =>
  files.flatMap((file) => find(file).map((what) => `src/${file.path}: ${what}`));

const when = (broken: boolean, what: string): string[] => (broken ? [what] : []);

test('every file is in a room of the house', () => {
  const found = violations(({ room }) =>
    when(!Object.hasOwn(mayImport, room) && room !== 'env.d.ts', `src/${room} is no room`),
  );
  expect(found, 'A new room stands in tests/house.ts, and its reason in docs/decisions/.').toEqual(
    [],
  );
});

test('imports run one way: a file imports only what its room may', () => {
  const found = violations(({ room, imports }) =>
    imports
      .filter(({ from, typeOnly }) => from.startsWith('#src/') && !mayCross(room, from, typeOnly))
      .map(({ from, typeOnly }) => `${room} may not import ${typeOnly ? 'type ' : ''}${from}`),
  );
  expect(found, 'Move the code, or hand the value in as an argument; see tests/house.ts.').toEqual(
    [],
  );
});

test('a package is used only in rooms that may use it', () => {
  const found = violations(({ room, imports }) =>
    packagesAtHome
      .filter(({ rooms }) => !rooms.includes(room))
      .flatMap(({ name, reason }) =>
        imports
          .filter(({ from, typeOnly }) => !typeOnly && name.test(from))
          .map(({ from }) => `${from} (${reason})`),
      ),
  );
  expect(found, 'Its room is in tests/house.ts.').toEqual([]);
});

test('relative imports stay inside their folder', () => {
  const found = violations(({ imports }) =>
    imports.filter(({ from }) => from.startsWith('..')).map(({ from }) => from),
  );
  expect(found, 'Write "#src/…": then every crossing of a border is visible.').toEqual([]);
});

test('imports of our own files include their extension', () => {
  const found = violations(({ imports }) =>
    imports
      .filter(({ from }) => /^(\.|#src)/.test(from) && !/\.\w+(\?\w+)?$/.test(from))
      .map(({ from }) => from),
  );
  expect(found, 'Then the same file runs in Node without a build.').toEqual([]);
});

test('no file imports itself through others, not even for a type', () => {
  const found = circles(importGraph(files)).map((ring) => ring.join(' → '));
  expect(found, 'Move what both need into a file below them.').toEqual([]);
});

test('no feature imports itself through others', () => {
  const example = { 'talk/a.ts': ['people/b.ts', 'talk/in/c.ts'], 'people/b.ts': ['talk/d.ts'] };
  expect(circles(folderGraph(new Map(Object.entries(example))))).toEqual([['talk', 'people']]);

  const found = circles(folderGraph(importGraph(files))).map((ring) => ring.join(' → '));
  expect(found, 'Move what both folders need into one below them.').toEqual([]);
});

test('functions at top level are declared as functions', () => {
  const arrow =
    /^(?:export )?const (\w+) = (?:async )?(?:<[^>\n]+>)?\((?:[^()]|\([^()]*\))*\)(?:: [^=\n]+)? =>/gm;
  const found = violations(({ path, text }) =>
    path.endsWith('.ts') ? [...text.matchAll(arrow)].map(([, name]) => String(name)) : [],
  );
  expect(found, 'Write "export function name()": one style, and order does not matter.').toEqual(
    [],
  );
});

test('no file has more than 250 lines', () => {
  const found = violations(({ room, text }) => {
    // Generated data and the texts of a language are exempt.
    if (room === 'i18n' || /^\/[/*]{1,2} Generated /.test(text)) return [];
    const { length } = text.trimEnd().split('\n');
    return when(length > 250, `${length} lines`);
  });
  expect(found, 'A longer file does more than one thing: split it by what it does.').toEqual([]);
});

test('no component or page has more than 40 lines of frontmatter', () => {
  const found = violations(({ path, text }) => {
    const [, frontmatter = ''] = /^---\n([\s\S]*?)\n---/.exec(text) ?? [];
    const { length } = frontmatter.split('\n');
    return when(path.endsWith('.astro') && length > 40, `${length} lines`);
  });
  expect(found, 'Frontmatter reads, it does not think: what decides belongs into core.').toEqual(
    [],
  );
});

test('the parts of a page all get their data in the same way', () => {
  const found = violations(({ path, room, text }) =>
    when(
      /^(components|layouts)$/.test(room) &&
        path !== 'components/page/page-context.ts' &&
        /\b(getSchedule|wordsFor)\(/.test(text),
      'getSchedule() or wordsFor()',
    ),
  );
  expect(
    found,
    'Ask getPageContext() in what a page shows once, and hand the schedule and words on to rows.',
  ).toEqual([]);
});

test('every event between features of a page is both sent and heard', () => {
  const named = (call: RegExp): string[] => [
    ...new Set(files.flatMap(({ text }) => [...text.matchAll(call)].map(([, name = '']) => name))),
  ];
  const heard = named(/(?:addEventListener\(|listen\(document, )'(schedule:[\w-]+)'/g);
  expect(heard).toContain('schedule:picks');
  const sent = named(/new (?:Custom)?Event\('(schedule:[\w-]+)'/g);
  expect(heard.sort(), 'Send what is heard, or stop listening.').toEqual(sent.sort());
});

test('there are no drawers', () => {
  const drawer = /(^|\/)(utils?|helpers?|misc|common|shared|lib|manager|index)(\/|\.ts$)/;
  const found = violations(({ path }) => when(drawer.test(path), 'a drawer'));
  expect(found, 'A file is named after the one thing that it exports.').toEqual([]);
});

test('there are no barrels', () => {
  const found = violations(({ text }) => when(/^export \*/m.test(text), 'export * from …'));
  expect(found, 'Import from the file itself: a barrel hides where things are.').toEqual([]);
});

test('files are named according to their kind', () => {
  const component = /^[A-Z][A-Za-z0-9]*\.astro$/;
  // Astro makes no route for a page whose name begins with an underscore; an integration adds it.
  const route =
    /^_?(\[(\.{3})?[a-z]+\]|[a-z0-9]+)([-.](\[(\.{3})?[a-z]+\]|[a-z0-9]+))*\.(astro|ts)$/;
  const module = /^[a-z0-9]+([-.][a-z0-9]+)*\.(ts|mjs)$/;
  const found = violations(({ path, room }) => {
    const name = path.split('/').at(-1) ?? '';
    const form = room === 'pages' ? route : name.endsWith('.astro') ? component : module;
    return when(!form.test(name), 'its name');
  });
  expect(found, 'Astro components are PascalCase, every other file is kebab-case.').toEqual([]);
});

test('every rule of `npm run check` is in its list', () => {
  const list = readFileSync('src/core/checks/rule-list.ts', 'utf8');
  const missing = globSync('src/core/checks/rules/*.ts')
    .map((file) => file.replaceAll('\\', '/').split('/').at(-1) ?? '')
    .filter((name) => !list.includes(`./rules/${name}`));
  expect(missing, 'A rule that src/core/checks/rule-list.ts does not list never runs.').toEqual([]);
});

/** Comments of code, whole documents: where people read about other files. */
function proseOf(file: string): string {
  const text = readFileSync(file, 'utf8');
  const comment = /\/\*[\s\S]*?\*\/|<!--[\s\S]*?-->|(?:^|\s)(?:\/\/|#) [^\n]*/g;
  return file.endsWith('.md') ? text : (text.match(comment) ?? []).join('\n');
}

test('comments and documents name only files that exist', () => {
  const all = globSync(['*', '{src,tests,docs,public,.github,.ci}/**'])
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => file !== 'node_modules');
  const ends = new Set(
    all.flatMap((file) => file.split('/').map((_, at, parts) => parts.slice(at).join('/'))),
  );
  // A decision may be named by its number alone.
  const numbered = new Set(all.map((file) => file.replace(/(\/\d{3})-.*/, '$1')));
  const ofCode =
    /(?<![\w/@.-])(?:\.\/)?((?:[\w@.[\]-]+\/)*(?!x\.)\w[\w.[\]-]*\.(?:ts|mjs|astro|css))\b(?!\/)/g;
  const ofHouse =
    /(?<![\w/.-])((?:src|tests|docs|\.github|\.ci)(?:\/(?:\[?[\w.-]+\]?)+)+)(?![\w*])/g;
  const missing = all
    .filter((file) => /^(?!tests\/(fixtures|golden)\/).*\.(ts|mjs|astro|css|md|yml)$/.test(file))
    .flatMap((file) => {
      const prose = proseOf(file);
      const named = [...prose.matchAll(ofCode)].map(([, name = '']) => name);
      const paths = [...prose.matchAll(ofHouse)].map(([, path = '']) =>
        path.replace(/\.$/, '').replace(/(?<!\[[\w.-]+)\]$/, ''),
      );
      return [
        ...named.filter((name) => !ends.has(name)),
        ...paths.filter((path) => !ends.has(path) && !numbered.has(path)),
      ].map((name) => `${file}: ${name}`);
    });
  expect([...new Set(missing)], 'Write the name that the file has now.').toEqual([]);
});
