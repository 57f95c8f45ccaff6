import { describe, expect, test } from 'vitest';
import { excerpt } from '#src/components/head/descriptions.ts';

describe('the beginning of a text', () => {
  test('is the whole text on one line if it is short', () => {
    expect(excerpt('  Three rivers\n\nmeet. ')).toBe('Three rivers meet.');
  });

  test('ends between words, with an ellipsis', () => {
    expect(excerpt('one two three four', 12)).toBe('one two…');
    expect(excerpt('one two, three four', 10)).toBe('one two…');
  });

  test('may be cut anywhere in a script without spaces, such as Chinese', () => {
    expect(excerpt('河'.repeat(30), 10)).toBe(`${'河'.repeat(9)}…`);
  });

  test('is never longer than requested', () => {
    for (let length = 5; length < 60; length += 1) {
      const text = 'A tidal bore is a clock: it runs twice a day, and it is late.';
      expect(excerpt(text, length).length).toBeLessThanOrEqual(length);
    }
  });
});
