import { describe, expect, test } from 'vitest';
import { linesOf } from '#src/core/schedule/print/text-lines.ts';

describe('the lines of a paragraph', () => {
  test('are at least one', () => {
    expect(linesOf('', 10)).toBe(1);
    expect(linesOf('short', 10)).toBe(1);
  });

  test('contain whole words', () => {
    // Eight letters take 4 em: two words and a space do not fit into 8.
    expect(linesOf('confluxa confluxb', 8.3)).toBe(1);
    expect(linesOf('confluxa confluxb', 8)).toBe(2);
  });

  test('break a word that is longer than any line', () => {
    expect(linesOf('a'.repeat(100), 10)).toBe(5);
  });

  test('break anywhere in a script without spaces, whose characters are wide', () => {
    expect(linesOf('河'.repeat(25), 10)).toBe(3);
    expect(linesOf('a'.repeat(20), 10)).toBe(1);
    expect(linesOf('河'.repeat(20), 10)).toBe(2);
  });
});
