import { globSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

/*
 * A component's styles affect only its own markup. A bare element name after a space would also match elements of other
 * components within it, so global styles select by class, or by `>` after one. Scoped styles of Astro's components
 * can't have this effect, so they are exempt.
 */

/** Styles that are about bare elements: every page's base, on screen and on paper, and texts that organizers write. */
const free = ['src/styles/base.css', 'src/styles/print/base.css', 'src/styles/prose.css'];

/** The global styles of a file; those of a component are scoped unless they say otherwise. */
function globalStyles(file: string): string {
  const text = readFileSync(file, 'utf8');
  if (file.endsWith('.css')) return text;
  return [...text.matchAll(/<style is:global>([\s\S]*?)<\/style>/g)].map(([, css]) => css).join('');
}

/** The selectors of a style sheet as written before their braces, one for each item of a list. */
function selectorsOf(css: string): string[] {
  const plain = css
    .replaceAll(/\/\*[\s\S]*?\*\//g, '')
    .replaceAll(/@keyframes[^{]*\{[\s\S]*?\}\s*\}/g, '');
  const preludes = [...plain.matchAll(/(?<=^|[{};])\s*([^{};@]+)\{/g)].map(
    ([, prelude = '']) => prelude,
  );
  return preludes.flatMap((prelude) => prelude.split(/,(?![^(]*\))/)).map((one) => one.trim());
}

/** Whether a part of a selector follows a space and consists only of an element. */
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

test('a selector with a wide reach is reported, and a narrow one is not', () => {
  const far = ['ul', '.site-header ul', 'a:hover', ':is(th, td)', '.slot > .what h4', 'li li'];
  const near = ['.items', '> h4', '.slot > .what > h4', 'pick-star', '&:hover', '.a > :is(b, i)'];
  expect(far.filter((one) => !reachesFar(one))).toEqual([]);
  expect(near.filter(reachesFar)).toEqual([]);
});

test('the first rule within another one is found, too', () => {
  expect(selectorsOf('.a { ul { color: red; } > b { color: red; } }')).toEqual(['.a', 'ul', '> b']);
});

/** Styles that components build on, with the classes that they provide. */
const shared = ['src/styles/layout.css', 'src/styles/prose.css', 'src/components/time/times.css'];

/** The classes in a global style sheet's outermost rules that apply to any element: `.empty { … }`. */
function lentClasses(css: string): string[] {
  return [...css.matchAll(/^ {0,2}\.([\w-]+)(?= \{|,$)/gm)].map(([, name = '']) => name);
}

/** The classes in a component's own styles. */
function ownClasses(component: string): string[] {
  const styles = [...component.matchAll(/<style>([\s\S]*?)<\/style>/g)].map(([, css]) => css);
  const own = styles.join('').replaceAll(/:global\([^)]*\)/g, '');
  return [...own.matchAll(/\.([a-z][\w-]*)/g)].map(([, name = '']) => name);
}

test('a class that a component styles is not that of another feature', () => {
  const features = globSync('src/**/*.css').filter((file) => !shared.includes(file));
  const lent = new Map(
    features.flatMap((file) => lentClasses(readFileSync(file, 'utf8')).map((name) => [name, file])),
  );
  expect(lent.size).toBeGreaterThan(20);
  const found = globSync('src/**/*.astro').flatMap((file) =>
    [...new Set(ownClasses(readFileSync(file, 'utf8')))]
      .filter((name) => lent.has(name))
      .map((name) => `${file}: .${name} is also in ${lent.get(name) ?? ''}`),
  );
  expect(found, 'Rename the class in the component.').toEqual([]);
});

test('dialogs stand outside the header and the footer', () => {
  for (const file of ['SiteHeader', 'SiteFooter']) {
    const text = readFileSync(`src/components/site/${file}.astro`, 'utf8');
    expect(text).not.toMatch(/<dialog|<ZoneChooser|<KeyboardMap|is:global/);
  }
});

test('the number of rows that filters leave in a group changes only how high the group is assumed to be', () => {
  const css = globSync('src/**/*.css')
    .map((file) => readFileSync(file, 'utf8'))
    .join('');
  const bodies = [...css.matchAll(/\[data-rows=[^{]*\{([^}]*)\}/g)].map(([, body = '']) => body);
  expect(bodies.length).toBeGreaterThan(0);
  // Anything else, like `content-visibility`, would lay out many groups at once after a key press.
  expect(bodies.filter((body) => !/^\s*--rows: \d+;\s*$/.test(body))).toEqual([]);
});
