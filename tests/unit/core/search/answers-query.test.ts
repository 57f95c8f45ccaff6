import { expect, test } from 'vitest';
import { answersQuery } from '#src/core/search/query.ts';

test.each([
  ['rivers', ['River,', 'ice'], true],
  ['studies', ['study'], true],
  ['bjork', ['Björk'], true],
  ['riv ice', ['ice', 'River'], true],
  ['codesign', ['co-design'], true],
  ['design', ['co-design'], true],
  ['人工智', ['人', '工', '智'], true],
  ['!?', ['anything'], true],
  ['biography', ['B:', '(b)'], false],
  ['river snow', ['River'], false],
])('the result for “%s” in %j matches the query: %s', (typed, words, answers) => {
  expect(answersQuery(typed, words)).toBe(answers);
});
