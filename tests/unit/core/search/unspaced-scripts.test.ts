import fc from 'fast-check';
import { expect, test } from 'vitest';
import {
  isUnspaced,
  joinCharacters,
  separateCharacters,
} from '#src/core/search/unspaced-scripts.ts';

test.each([
  ['AI人工智能 is here', 'AI 人 工 智 能 is here'],
  ['流域での観測データ', '流 域 で の 観 測 デ ー タ'],
  ['น้ำท่วม', 'น้ํา ท่ ว ม'],
  ['김하나, 陈浩然。', '김하나, 陈 浩 然 。'],
  ['no signs at all', 'no signs at all'],
  ['', ''],
])('%s is separated into words of one character each', (text, separated) => {
  expect(separateCharacters(text).normalize('NFKD').replaceAll(' ', '')).toBe(
    separated.normalize('NFKD').replaceAll(' ', ''),
  );
  if (!/\p{Script=Thai}/u.test(text)) expect(separateCharacters(text)).toBe(separated);
});

test('separated characters are joined again, whatever is around them', () => {
  const word = fc.constantFrom('人', '工', 'データ', 'of', '<', 'ø', '김', '2026', '、', 'น้ำ');
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const text = words.join('');
      expect(joinCharacters(separateCharacters(text)).replaceAll(' ', '')).toBe(text);
    }),
  );
});

test('only such characters form a text without spaces', () => {
  expect(['人工', '人 工', 'データ', 'AI人', '김하나', ''].map(isUnspaced)).toEqual([
    true,
    false,
    true,
    false,
    false,
    false,
  ]);
});
