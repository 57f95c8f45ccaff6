import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as Record<
  'dependencies' | 'devDependencies',
  Record<string, string>
>;
const packages = Object.keys({ ...manifest.dependencies, ...manifest.devDependencies });
const reasons = readFileSync('docs/dependencies.md', 'utf8');
const named = [...reasons.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);

test('every package of package.json has its reason in docs/dependencies.md', () => {
  const missing = packages.filter((name) => !named.includes(name));
  expect(missing, 'A package is somebody else’s code in our site: say what it is for.').toEqual([]);
});

test('docs/dependencies.md mentions no removed package', () => {
  expect(named.filter((name) => name === undefined || !packages.includes(name))).toEqual([]);
});

test('versions are exact, except that of the project’s own Node', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(
      ([name, version]) => name !== 'node' && !/^(?:npm:[a-z-]+@)?\d+\.\d+\.\d+$/.test(version),
    )
    .map(([name, version]) => `${name} ${version}`);
  expect(ranges, 'An exact version changes when somebody wants it to.').toEqual([]);
});

const importForms =
  /^(?:import|export) (?!type )(?:[^'=();]*? from )?'([^']+)'|\bimport\('([^']+)'\)/gm;

/** Packages from which a file imports values; types disappear before it runs. */
const importsOf = (file: string): string[] =>
  [...readFileSync(file, 'utf8').matchAll(importForms)]
    .map(([, from, later]) => from ?? later ?? '')
    .filter((name) => /^(?:@[\w.-]+\/)?[\w-]/.test(name) && !/^(?:node|astro|virtual):/.test(name))
    .map((name) =>
      name
        .split('/')
        .slice(0, name.startsWith('@') ? 2 : 1)
        .join('/'),
    );

test('every package that the site or its commands import is a dependency rather than a development dependency', () => {
  const files = ['astro.config.mjs', ...globSync('src/**/*.{ts,mjs,astro}')];
  const imported = new Set(files.flatMap(importsOf));
  expect(imported.size).toBeGreaterThan(15);
  const undeclared = [...imported].filter((name) => !(name in manifest.dependencies)).sort();
  expect(undeclared, '`npm ci --omit=dev` would leave them out.').toEqual([]);
});

test('every font that the build opens is a dependency', () => {
  const opened = globSync('src/**/*.ts').flatMap((file) =>
    [
      ...readFileSync(file, 'utf8').matchAll(
        /@fontsource(?:-variable)?\/(?:[a-z0-9]+-)*[a-z0-9]+/g,
      ),
    ].map(([name]) => name),
  );
  expect(opened.length).toBeGreaterThan(4);
  expect(opened.filter((name) => !(name in manifest.dependencies))).toEqual([]);
});
