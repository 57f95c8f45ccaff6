import { globSync, readFileSync } from 'node:fs';
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

/** The modules that pages load immediately, with all their imports. */
const loaded = new Set(
  builtPages(folder).flatMap(({ html }) =>
    [...html.matchAll(/<script type="module" src="([^"]+)"/g)].map(([, src = '']) => basename(src)),
  ),
);
for (const module of loaded) importsOf(module).forEach((name) => loaded.add(name));

/** The modules of the built site whose names begin with this. */
const named = (start: string): string[] =>
  globSync(`${start}.*.js`, { cwd: join(folder, '_astro') });

describe('the scripts that a page loads at once', () => {
  test('are one file, because each further one is another request on a first visit', () => {
    expect([...loaded]).toHaveLength(1);
  });

  test('contain neither zones of Luxon nor code that waits for style sheets', () => {
    expect(
      [...loaded].filter((module) => /createElement\(`style|stylesheet/.test(textOf(module))),
    ).toEqual([]);
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

test('visitors of another zone load one file more, which rewrites the times', () => {
  const clocks = named('viewer-clock');
  expect(clocks).toHaveLength(1);
  expect(clocks.flatMap(importsOf).filter((module) => !loaded.has(module))).toEqual([]);
});

test('the style of a dialog that a script opens comes with that script', () => {
  const [sheet = ''] = globSync('style.*.css', { cwd: join(folder, '_astro') });
  const styles = { 'zone-chooser': '.zone-dialog', filtering: '.filter-panel' };
  for (const [script, style] of Object.entries(styles)) {
    expect(textOf(sheet)).not.toContain(style);
    const code = named(script).map(textOf).join('');
    let [rule = ''] = /@layer components\{[^`]*/.exec(code) ?? [];
    expect(rule).toContain(style);
    // `addStyle` accepts a single rule, so nothing else is beside the layer's block.
    while (/\{[^{}]*\}/.test(rule)) rule = rule.replaceAll(/\{[^{}]*\}/g, '');
    expect(rule.trim()).toBe('@layer components');
  }
});
