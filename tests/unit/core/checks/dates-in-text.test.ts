import { expect, test } from 'vitest';
import { datesInText } from '#src/core/checks/words/dates-in-text.ts';

const found = (text: string, language: string): string[] =>
  [...datesInText(text, language)].map(({ index, weekday, day, month, year }) => {
    const date = [year ?? '', month, day].join('-');
    return `${String(index)}: ${date}${weekday === undefined ? '' : ` weekday ${String(weekday)}`}`;
  });

test.each([
  ['en', 'on Friday, April 9th, 2027', ['3: 2027-4-9 weekday 5']],
  ['en', 'on Fri 9 Apr', ['3: -4-9 weekday 5']],
  ['en', 'the 9th of April 2027, and May 1', ['4: 2027-4-9', '27: -5-1']],
  ['en', 'from April 9 to 11, 2027', ['5: -4-9']],
  ['en', 'You may 9 times out of 10 decide', ['4: -5-9']],
  ['en', 'In April 2027 there were 9 marches', []],
  ['en', 'at 9 Decembrists', []],
  ['de', 'am Freitag, den 9. April 2027', ['3: 2027-4-9 weekday 5']],
  ['fr', 'le vendredi 9 avril 2027', ['3: 2027-4-9 weekday 5']],
  ['es', 'el viernes, 9 de abril de 2027', ['3: 2027-4-9 weekday 5']],
  ['pt', 'na sexta-feira, 9 de abril de 2027', ['16: 2027-4-9']],
  ['ja', '2027年4月9日（金）', []],
  ['ar', 'الجمعة ٩ أبريل ٢٠٢٧', []],
])('in %s: %s', (language, text, expected) => {
  expect(found(text, language)).toEqual(expected);
});
