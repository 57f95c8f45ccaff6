import { expect, test } from 'vitest';
import { curlyQuotes } from '#src/components/status/curly-quotes.ts';

test('words in quotation marks get curly ones', () => {
  expect(curlyQuotes('"Werkstatt" is taken ("A boat"), write "room: aula".')).toBe(
    '“Werkstatt” is taken (“A boat”), write “room: aula”.',
  );
});

test('code between them stays as it has to be typed', () => {
  expect(curlyQuotes(`Write "dayEnds: '06:00'" in event.mdx.`)).toBe(
    "Write “dayEnds: '06:00'” in event.mdx.",
  );
});

test('marks that are no pair stay straight', () => {
  expect(curlyQuotes('a 5" pipe')).toBe('a 5" pipe');
  expect(curlyQuotes('"It "works"" is taken')).toBe('"It "works"" is taken');
});
