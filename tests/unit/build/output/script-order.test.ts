import { expect, test } from 'vitest';
import { runScriptsAsync } from '#src/build/output/script-order.ts';

test('a page does not wait for its scripts', () => {
  expect(runScriptsAsync('<p>A talk</p><script type="module" src="/_astro/a.js"></script>')).toBe(
    '<p>A talk</p><script type="module" src="/_astro/a.js" async></script>',
  );
});

test.each([
  ['a script in the page', '<script type="module">start()</script>'],
  ['data', '<script type="application/json" id="words">{}</script>'],
  ['code that a page shows', '<code>&lt;script type="module" src="a.js"></code>'],
  ['a text in an attribute', '<a title="<script type=&quot;module&quot; src=&quot;a.js&quot;>">'],
])('%s stays as it is', (_, html) => {
  expect(runScriptsAsync(html)).toBe(html);
});
