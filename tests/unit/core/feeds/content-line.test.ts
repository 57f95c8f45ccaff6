import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  escapeText,
  foldLine,
  quoteParameter,
  uriLine,
} from '#src/core/feeds/icalendar/content-line.ts';
import { stableNumbers } from '#src/core/feeds/frab/stable-numbers.ts';

test('no folded line is longer than 75 octets, and unfolding gives the line back', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
      const line = text.replaceAll(/[\r\n]/g, '');
      const folded = foldLine(line);
      const parts = folded.split('\r\n');
      expect(Math.max(...parts.map((part) => Buffer.byteLength(part)))).toBeLessThanOrEqual(75);
      expect(parts.every((part) => part.isWellFormed())).toBe(true);
      expect(folded.replaceAll('\r\n ', '')).toBe(line);
    }),
  );
});

test('a line is folded only where necessary', () => {
  expect(foldLine('x'.repeat(75))).toBe('x'.repeat(75));
  expect(foldLine('x'.repeat(76))).toBe(`${'x'.repeat(75)}\r\n x`);
  expect(foldLine('é'.repeat(38))).toBe(`${'é'.repeat(37)}\r\n é`);
  expect(foldLine('x'.repeat(75 + 74))).toBe(`${'x'.repeat(75)}\r\n ${'x'.repeat(74)}`);
});

test.each([
  ['a;b,c\\d', 'a\\;b\\,c\\\\d'],
  ['two\nlines\r\nthree', 'two\\nlines\\nthree'],
  ['a\u0000b\u0007c\u007Fd\u0090e', 'abcde'],
  ['a\u000Bb\u000Cc\u0085d\u2028e\u2029f', 'a\\nb\\nc\\nd\\ne\\nf'],
  ['zero\uFEFFwidth\ttab "quoted": yes', 'zero\uFEFFwidth\ttab "quoted": yes'],
])('text %j is written as %j', (text, written) => {
  expect(escapeText(text)).toBe(written);
});

test('a parameter is quoted, and characters that quotes do not allow are encoded', () => {
  expect(quoteParameter('Stream: "A", b; c^d\n')).toBe('"Stream: ^\'A^\', b; c^^d^n"');
  expect(quoteParameter('one\u2028two\u0085three\u0090')).toBe('"one^ntwo^nthree"');
});

test('an address with a line break of Unicode stays on its line', () => {
  expect(uriLine('URL', 'https://a.example/b\u2028c')).toBe('URL:https://a.example/b%E2%80%A8c');
});

test('an address is percent-encoded once, and never escaped as text', () => {
  expect(uriLine('URL', 'https://a.example/b,c;d%20e/ü ?q=日')).toBe(
    'URL:https://a.example/b,c;d%20e/%C3%BC%20?q=%E6%97%A5',
  );
});

test('numbers are positive, fit into 31 bits, differ, and stay when others are added', () => {
  fc.assert(
    fc.property(fc.array(fc.uuid(), { maxLength: 50 }), fc.array(fc.uuid()), (guids, later) => {
      const numbers = stableNumbers(guids);
      for (const number of numbers.values()) {
        expect(Number.isInteger(number) && number > 0 && number < 2 ** 31).toBe(true);
      }
      expect(new Set(numbers.values()).size).toBe(numbers.size);
      const more = stableNumbers([...guids, ...later]);
      for (const guid of guids) expect(more.get(guid)).toBe(numbers.get(guid));
    }),
  );
});

test('of two with the same number, the earlier one keeps it', () => {
  const [one, two] = [
    '00000001-0000-5000-8000-000000000000',
    '00000001-ffff-5000-8000-000000000000',
  ];
  expect([...stableNumbers([one, two]).values()]).toEqual([2, 3]);
  expect([...stableNumbers([two, one]).values()]).toEqual([2, 3]);
});
