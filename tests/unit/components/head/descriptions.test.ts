import { describe, expect, test } from 'vitest';
import { excerpt } from '#src/components/head/descriptions.ts';

describe('the beginning of a text', () => {
  test('is the whole text where it is short, on one line', () => {
    expect(excerpt('  Three rivers\n\nmeet. ')).toBe('Three rivers meet.');
  });

  test('ends between words, with a mark that something follows', () => {
    expect(excerpt('one two three four', 12)).toBe('one two…');
    expect(excerpt('one two, three four', 10)).toBe('one two…');
  });

  test('cuts a text that has no spaces, like Chinese', () => {
    expect(excerpt('河'.repeat(30), 10)).toBe(`${'河'.repeat(9)}…`);
  });

  test('is never longer than asked', () => {
    for (let length = 5; length < 60; length += 1) {
      const text = 'A tidal bore is a clock: it runs twice a day, and it is late.';
      expect(excerpt(text, length).length).toBeLessThanOrEqual(length);
    }
  });
});
