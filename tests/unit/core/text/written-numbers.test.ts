import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparableNumbers } from '#src/core/text/written-numbers.ts';

test.each([
  ['9,000 sluices', '9000 sluices'],
  ['11,400 households and 1,234,567.5 trees', '11400 households and 1234567.5 trees'],
  ['12,34,567 rupees', '1234567 rupees'],
  ['From 1’000 to 9\u202f000', 'From 1000 to 9000'],
])('in English, %j is read as %j', (written, read) => {
  expect(comparableNumbers(written, 'en')).toBe(read);
});

test.each([
  '600 weights',
  'Rooms 1,2 and 12,13',
  '3.141 and 0,500',
  '2026,000 and 1234,567',
  '1,000,00',
  '9, 000',
  'Paris 2024 100 years on',
  '1,234’567',
  'A, b,000',
])('in English, %j has no separated digits', (written) => {
  expect(comparableNumbers(written, 'en')).toBe(written);
});

test('the separator is that of the language', () => {
  expect(comparableNumbers('9.000 Schleusen, 9,000 m', 'de')).toBe('9000 Schleusen, 9,000 m');
  expect(comparableNumbers('9٬٠٠٠', 'ar')).toBe('9000');
  expect(comparableNumbers('9,000 and 9.000', 'fr')).toBe('9,000 and 9.000');
  expect(comparableNumbers('9,000', 'not a language')).toBe('9000');
});

test('every script’s digits are read by their values', () => {
  for (const digits of [
    '٠١٢٣٤٥٦٧٨٩',
    '۰۱۲۳۴۵۶۷۸۹',
    '०१२३४५६७८९',
    '０１２３４５６７８９',
    '𝟬𝟭𝟮𝟯𝟰𝟱𝟲𝟳𝟴𝟵',
  ])
    expect(comparableNumbers(digits, 'ar')).toBe('0123456789');
});

test('numbers that begin alike have the order of their values in other digits, too', () => {
  const { compare } = new Intl.Collator('ar-EG', { numeric: true });
  const [less = '', more = ''] = ['٨٢٧٠ x', '٨٢٠٥٩ x'].map((text) =>
    comparableNumbers(text, 'ar-EG'),
  );
  expect(compare(less, more)).toBeLessThan(0);
});

test.each(['en', 'de', 'de-CH', 'fr', 'es', 'pt-BR', 'ja', 'zh-CN', 'ar', 'ar-EG', 'hi', 'en-IN'])(
  'numbers as written in %s have the order of their values',
  (language) => {
    const format = new Intl.NumberFormat(language, { useGrouping: true });
    const { compare } = new Intl.Collator(language, { numeric: true });
    const number = fc.oneof(fc.nat({ max: 99_999 }), fc.nat());
    fc.assert(
      fc.property(number, number, (a, b) => {
        const [one, other] = [a, b].map((value) =>
          comparableNumbers(`${format.format(value)} x`, language),
        );
        expect(Math.sign(compare(one ?? '', other ?? ''))).toBe(Math.sign(a - b));
      }),
    );
  },
);

test('a text in plain digits without a separator between them stays the same', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/\p{Nd}[^\p{L}\p{Nd}]\p{Nd}|[^\P{Nd}0-9]/u.test(text));
      expect(comparableNumbers(text, 'en')).toBe(text);
    }),
  );
});
