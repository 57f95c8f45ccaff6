import { readFileSync } from 'node:fs';
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

test('docs/dependencies.md speaks of no package that is gone', () => {
  expect(named.filter((name) => name === undefined || !packages.includes(name))).toEqual([]);
});

test('versions are exact, but for the Node that the project brings', () => {
  const ranges = Object.entries({ ...manifest.dependencies, ...manifest.devDependencies })
    .filter(([name, version]) => name !== 'node' && !/^\d+\.\d+\.\d+$/.test(version))
    .map(([name, version]) => `${name} ${version}`);
  expect(ranges, 'An exact version changes when somebody wants it to.').toEqual([]);
});
