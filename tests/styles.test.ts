import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * A component's styles touch its own markup only. A bare element name after a space reaches into
 * whatever stands within, also into what another component puts there: so global styles select by class,
 * or by `>` from one. Scoped styles of Astro's components can't reach further and are free.
 */

/**
 * Where bare elements are what the style is about: every page's base, on screen and on paper, and texts that
 * organizers write.
 */
const free = ['src/styles/base.css', 'src/styles/print/base.css', 'src/styles/prose.css'];

/** The global styles of a file; those of a component are scoped unless they say otherwise. */
function globalStyles(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style is:global>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
}

/** The selectors of a style sheet as they stand before their braces, one of a list each. */
function selectorsOf(css: string): string[] {
  const plain = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@keyframes[^{]*\{[\s\S]*?\}\s*\}/g, '');
  const preludes = [...plain.matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g)].map(
    ([, prelude = '']) => prelude,
  );
  return preludes.flatMap((prelude) => prelude.split(/,(?![^(]*\))/)).map((one) => one.trim());
}

/** Whether a part of a selector is reached by a space, and is nothing but an element. */
function reachesFar(selector: string): boolean {
  const parts = selector.replaceAll(/\s*([>+~])\s*/g, ' $1').split(/\s+(?![^(]*\))/);
  return parts.some((part) => /^(?::is\()?[a-z][a-z0-9]*(?![\w-])(?![^)]*[.#[])/.test(part));
}

test('global styles select by class, not by element', () => {
  const found: string[] = [];
  for (const file of globSync(['src/**/*.css', 'src/**/*.astro']).sort()) {
    if (free.includes(file)) continue;
    const far = selectorsOf(globalStyles(file)).filter(reachesFar);
    found.push(...far.map((selector) => `${file}: ${selector}`));
  }
  expect(found, 'Give the element a class, or name it by > from one.').toEqual([]);
});

test('a selector that reaches far is found, one that does not is let be', () => {
  const far = ['ul', '.site-header ul', 'a:hover', ':is(th, td)', '.slot > .what h4', 'li li'];
  const near = ['.items', '> h4', '.slot > .what > h4', 'pick-star', '&:hover', '.a > :is(b, i)'];
  expect(far.filter((one) => !reachesFar(one))).toEqual([]);
  expect(near.filter(reachesFar)).toEqual([]);
});

test('the first rule within another one is found, too', () => {
  expect(selectorsOf('.a { ul { color: red; } > b { color: red; } }')).toEqual(['.a', 'ul', '> b']);
});

test('dialogs stand outside the header and the footer', () => {
  for (const file of ['SiteHeader', 'SiteFooter']) {
    const text = readFileSync(`src/components/site/${file}.astro`, 'utf8');
    expect(text).not.toMatch(/<dialog|<ZoneChooser|<KeyboardMap|is:global/);
  }
});
