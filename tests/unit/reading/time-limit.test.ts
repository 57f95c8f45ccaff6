import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { ContentFile } from '#src/reading/content-file.ts';
import { parseDocument } from '#src/reading/parse-document.ts';
import { TimeLimitError, withTimeLimit } from '#src/reading/time-limit.ts';

const forever = (): never => {
  for (;;);
};

describe('work with a time limit', () => {
  test('returns its result, and throws its errors', () => {
    expect(withTimeLimit(10_000, () => [1, 2])).toEqual([1, 2]);
    expect(() => withTimeLimit(10_000, () => JSON.parse('{') as unknown)).toThrow(SyntaxError);
  });

  test.each<[string, () => unknown]>([
    ['a loop without an end', forever],
    ['a regular expression without an end', () => /^(a+)+$/.test(`${'a'.repeat(50)}b`)],
    ['work within work', () => [withTimeLimit(10_000, () => 1), forever()]],
  ])('%s is stopped', (_, work) => {
    expect(() => withTimeLimit(20, work)).toThrow(TimeLimitError);
    expect(withTimeLimit(10_000, () => 'and the next one is done')).toContain('next');
  });
});

test('a file that takes too long gets a finding with its name', async () => {
  const file: ContentFile = {
    collection: 'talks',
    id: 'a',
    contentDir: resolve('.'),
    file: 'talks/a.mdx',
    path: resolve('talks/a.mdx'),
    problems: [],
  };
  const text = `---\ntitle: A\n---\n\n${'- an item *of* many\n'.repeat(10_000)}`;
  const { findings, plain } = await parseDocument(file, Buffer.from(text), 20);
  expect(findings).toEqual([
    {
      code: 'too-large',
      severity: 'error',
      file: 'talks/a.mdx',
      line: 1,
      column: 1,
      message: 'Reading this file takes too long.',
      hint: 'Look for a very long list, table, or formula, or for thousands of the same character. Shorten it, or split it into several files.',
    },
  ]);
  expect(plain).toBe('');
});
