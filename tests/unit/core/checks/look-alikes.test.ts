import { expect, test } from 'vitest';
import { checkTalk } from './tiny-event.ts';

test.each([
  ['2027‑04‑09T10:00', 'its "‑" (U+2011) only looks like "-"'],
  ['2027–04–09T10:00', 'its "–" (U+2013) only looks like "-"'],
  ['2027-04-09T10：00', 'its "：" (U+FF1A) only looks like ":"'],
  ['2027-04-09T10∶00', 'its "∶" (U+2236) only looks like ":"'],
  ['２０２７-04-09T10:00', 'its "２" (U+FF12) only looks like "2"'],
  ['٢٠٢٧-04-09T10:00', 'its "٢" (U+0662) only looks like "2"'],
  ['2027-04-09\u202f10:00', 'its space (U+202F) is not the usual one'],
  ['2027-04-09T\u200b10:00', 'it contains an invisible character (U+200B)'],
  ['“2027-04-09T10:00”', 'the quotation mark "“" (U+201C) is part of it'],
])('a look-alike character is named: %s', async (start, words) => {
  const found = await checkTalk(`title: A\nminutes: 30\nstart: ${start}\n`);
  expect(found).toContain('error time-form');
  expect(found).toContain(`but a time looks like 2021-04-09T07:15; ${words}.`);
  expect(found).toContain('Write 2027-04-09T10:00.');
});

test('a look-alike character in a date is named, too', async () => {
  const link =
    'links:\n  - kind: video\n    url: https://a.example/\n    title: A\n    date: 2027‑04‑09\n';
  const found = await checkTalk(`title: A\n${link}`);
  expect(found).toContain('but a date looks like 2021-04-09; its "‑" (U+2011) only looks like');
  expect(found).toContain('Write 2027-04-09.');
});
