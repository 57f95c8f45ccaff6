import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { keepOwnHashes } from '#src/build/output/page-policy.ts';

const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

const page = (policy: string, body: string): string =>
  `<!doctype html><html><head><script>early()</script><meta http-equiv="content-security-policy" content="${policy}">` +
  `<style>a { color: red }</style></head><body>${body}</body></html>`;

const [early, style, foreign] = ['early()', 'a { color: red }', 'of another page'].map(hashOf);
const whole = `script-src 'self' ${early} ${foreign}; style-src 'self' ${style} ${hashOf('')};`;
const trimmed = `script-src 'self' ${early}; style-src 'self' ${style};`;

test('a page’s policy lists only the hashes of its own scripts and styles', () => {
  expect(keepOwnHashes(page(whole, '<p>A talk</p>'))).toBe(page(trimmed, '<p>A talk</p>'));
});

test('a script at the end of a page, and one of several lines, keep their hashes', () => {
  const late = '\nlate();\n// "it’s" > that\n';
  const body = `<p>A talk</p><script type="module">${late}</script>`;
  const policy = `script-src 'self' ${early} ${hashOf(late)}; style-src 'self' ${style};`;
  expect(keepOwnHashes(page(policy, body))).toBe(page(policy, body));
});

test.each([
  ['<img alt="How to <style> a page">', 'the text of a picture'],
  ["<img alt='A <script> that ends nowhere'>", 'a text in single quotes'],
  ['<!-- <style> -->', 'a comment'],
  ['<p data-a="x > y" data-b="<style>">5 < 6</p>', 'a bare angle'],
])('markup in %s is no element', (odd) => {
  const html = page(whole, '').replace('<style>', `${odd}<style>`);
  expect(keepOwnHashes(html)).toBe(html.replace(whole, trimmed));
});

test.each([['<script>'], ['<script']])(
  'a page with very many texts like %s keeps its whole policy, because reading each would take long',
  (text) => {
    const row = `<li><a aria-label="${text.repeat(37)}">A talk</a></li>`;
    const html = page(whole, row.repeat(1200));
    expect(keepOwnHashes(html)).toBe(html);
  },
);

test('a page without a policy stays as it is', () => {
  const html = '<!doctype html><html><script>early()</script></html>';
  expect(keepOwnHashes(html)).toBe(html);
});
