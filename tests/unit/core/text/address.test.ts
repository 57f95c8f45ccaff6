import { expect, test } from 'vitest';
import { shortAddress, withSlash } from '#src/core/text/address.ts';

test('an address on paper omits everything that nobody needs to type', () => {
  expect(shortAddress('https://www.example.org/talks/opening/')).toBe('example.org/talks/opening');
  expect(shortAddress('http://example.org/')).toBe('example.org');
  expect(shortAddress('https://example.org/my/index.html')).toBe('example.org/my');
  expect(shortAddress('https://example.org/404.html')).toBe('example.org/404');
});

test('an address on paper keeps every part that matters', () => {
  expect(shortAddress('https://example.org/a?b=c#d')).toBe('example.org/a?b=c#d');
});

test('an address on paper has its letters decoded, even if a percent sign escapes nothing', () => {
  expect(shortAddress('https://example.org/fl%C3%BCsse/')).toBe('example.org/flüsse');
  expect(shortAddress('https://example.org/100%')).toBe('example.org/100%');
});

test.each(['/odi', '/odi/', '/odi//'])('the base path %s ends in one slash', (base) => {
  expect(withSlash(base)).toBe('/odi/');
});
