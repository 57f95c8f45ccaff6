import { expect, test } from 'vitest';
import { deadAddress } from '#src/reading/text/link-problem.ts';

test.each([
  'https://example.org/talks.md',
  'mailto:vera@example.org',
  'tel:+41443334455',
  '/talks/drill/',
  '/plan.pdf',
  '//cdn.example.org/x',
  '#footnote-1',
])('%s may lead somewhere', (address) => {
  expect(deadAddress(address)).toBeUndefined();
});

test.each([
  ['', 'Write it in the parentheses: [words](https://…).'],
  ['vera@example.org', 'Write "mailto:vera@example.org".'],
  ['www.example.org', 'Write "https://www.example.org".'],
  ['ml4rivers.example.org/paper?x=1', 'Write "https://ml4rivers.example.org/paper?x=1".'],
  ['drill.mdx', /^Write the address of its page/],
  ['../talks/drill.mdx#top', /^Write the address of its page/],
  ['../talks/drill/', /^Begin it with a slash/],
  ['./slides.pdf', /public\//],
])('“%s” leads nowhere, and the fault says what was probably meant', (address, hint) => {
  expect(deadAddress(address)?.hint).toMatch(hint);
});
