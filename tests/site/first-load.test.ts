import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';

const folder = await buildSite('second');

const textOf = (module: string): string => readFileSync(join(folder, '_astro', module), 'utf8');

const importsOf = (module: string): string[] =>
  [...textOf(module).matchAll(/\b(?:from|import)\s*"\.\/([^"]+\.js)"/g)].map(
    ([, name = '']) => name,
  );

/** The modules that pages load by themselves, with all that these import. */
const loaded = new Set(
  builtPages(folder).flatMap(({ html }) =>
    [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => basename(src)),
  ),
);
for (const module of loaded) importsOf(module).forEach((name) => loaded.add(name));

describe('the scripts that a page loads at once', () => {
  test('are few, and contain no zones of Luxon', () => {
    expect(loaded.size).toBeGreaterThan(1);
    expect([...loaded].filter((module) => textOf(module).includes('`iana`'))).toEqual([]);
  });

  test('are not preloaded again with code that is loaded later', () => {
    const preloaded = [...loaded].flatMap((module) => {
      const [, list = ''] = /__vite__mapDeps=.*?\[((?:"[^"]+",?)+)\]/.exec(textOf(module)) ?? [];
      return [...list.matchAll(/"([^"]+)"/g)].map(([, name = '']) => basename(name));
    });
    expect(preloaded.length).toBeGreaterThan(5);
    expect(preloaded.filter((module) => loaded.has(module))).toEqual([]);
  });
});
