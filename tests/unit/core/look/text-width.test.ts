import { expect, test } from 'vitest';
import { textWidth } from '#src/core/look/text-width.ts';

test('square letters are about twice as wide as others', () => {
  expect(textWidth('Confluence 2026')).toBe(120);
  expect(textWidth('学会2026')).toBe(62);
});
