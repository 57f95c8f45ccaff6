import { expect, test } from 'vitest';
import { printFooter } from '#src/components/head/page-style.ts';

const leftToRight = { rightToLeft: false, counted: true };

test('the footer of a printed page has the event, the page’s address, and its number', () => {
  expect(printFooter('Confluence', 'https://confluence.example/my/', leftToRight)).toBe(
    '@page{@bottom-left{content:"Confluence"}' +
      '@bottom-right{content:"confluence.example/my""   "counter(page)" / "counter(pages)}}',
  );
});

test('the footer begins at the right in right-to-left languages', () => {
  expect(printFooter('واحة', undefined, { rightToLeft: true, counted: true })).toBe(
    '@page{@bottom-right{content:"واحة"}@bottom-left{content:counter(page)" / "counter(pages)}}',
  );
});

test('the footer has no empty part', () => {
  expect(printFooter('A', undefined, { rightToLeft: false, counted: false })).toBe(
    '@page{@bottom-left{content:"A"}}',
  );
});

test('no name can end the text or the style element', () => {
  const foot = printFooter('"A" \\ </style>\n', undefined, leftToRight);
  expect(foot).toContain('content:"\\22 A\\22  \\5c  \\3c /style>\\a "');
});
