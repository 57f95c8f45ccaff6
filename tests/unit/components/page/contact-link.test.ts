import { expect, test } from 'vitest';
import { contactLink } from '#src/components/page/labels.ts';

test.each([
  ['hello@example.org', 'mailto:hello@example.org', 'hello@example.org'],
  ['mailto:hello@example.org', 'mailto:hello@example.org', 'hello@example.org'],
  ['https://www.example.org/contact/', 'https://www.example.org/contact/', 'example.org/contact'],
])('%s becomes a link', (address, href, label) => {
  expect(contactLink(address)).toEqual({ href, label });
});
