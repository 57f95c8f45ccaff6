import { describe, expect, test } from 'vitest';
import { countedIn } from '#src/i18n/plural.ts';
import { feedWordsFor, wordsFor } from '#src/i18n/words.ts';

describe('counted nouns', () => {
  test.each([
    ['en', ['0 talks', '1 talk', '2 talks', '11 talks']],
    ['de', ['0 Vorträge', '1 Vortrag', '2 Vorträge', '11 Vorträge']],
    ['fr', ['0 exposé', '1 exposé', '2 exposés', '11 exposés']],
    ['es', ['0 charlas', '1 charla', '2 charlas', '11 charlas']],
    ['pt-PT', ['0 palestra', '1 palestra', '2 palestras', '11 palestras']],
    ['ja', ['講演0件', '講演1件', '講演2件', '講演11件']],
    ['zh', ['0 场报告', '1 场报告', '2 场报告', '11 场报告']],
    ['ar', ['لا محاضرات', 'محاضرة واحدة', 'محاضرتان', '11 محاضرة']],
  ])('take the form of %s', (language, forms) => {
    const counts = [0, 1, 2, 11];
    expect(counts.map((count) => wordsFor(language).talkCount(count))).toEqual(forms);
    expect(counts.map((count) => feedWordsFor(language).talks(count))).toEqual(forms);
  });

  test('take each of the six forms of Arabic', () => {
    const { posterCount } = wordsFor('ar');
    expect([0, 1, 2, 3, 10, 11, 99, 100, 102, 103].map((count) => posterCount(count))).toEqual([
      'لا ملصقات',
      'ملصق واحد',
      'ملصقان',
      '3 ملصقات',
      '10 ملصقات',
      '11 ملصقًا',
      '99 ملصقًا',
      '100 ملصق',
      '102 ملصق',
      '103 ملصقات',
    ]);
  });

  test('fall back to the form of all other numbers', () => {
    expect(countedIn('ar', { other: '# x' })(2)).toBe('2 x');
  });
});
