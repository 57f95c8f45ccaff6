import fc from 'fast-check';
import { expect, test } from 'vitest';
import { entryText } from '#src/core/editing/field-text.ts';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';

test('writes the fields of an entry as people write them', () => {
  const text = entryText(
    {
      title: 'Whales: a song',
      kind: undefined,
      minutes: 30,
      board: '3.10',
      speakers: ['ada', { id: 'grace', role: 'host' }],
      tags: ['a, b', 'c'],
      slots: [{ key: 'a', start: '2027-04-09T10:00' }],
      accept: { 'room-clash': "It's meant" },
    },
    'About whales.\n\n',
  );
  expect(text).toBe(`---
title: 'Whales: a song'
minutes: 30
board: 3.10
speakers:
  - ada
  - id: grace
    role: host
tags: ['a, b', c]
slots:
  - key: a
    start: 2027-04-09T10:00
accept:
  room-clash: It's meant
---

About whales.
`);
});

const text = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 });
const name = fc.stringMatching(/^[a-z]{1,8}$/);
const { value } = fc.letrec((tie) => ({
  value: fc.oneof(
    { depthSize: 'small' },
    text,
    fc.array(tie('value'), { minLength: 1, maxLength: 3 }),
    fc.dictionary(name, tie('value'), { minKeys: 1, maxKeys: 3 }),
  ),
}));

test('values are unchanged after writing and reading', () => {
  fc.assert(
    fc.property(fc.dictionary(name, value, { minKeys: 1, maxKeys: 4 }), (fields) => {
      const { yaml, yamlOffset } = splitFrontmatter(entryText(fields as Record<string, string>));
      const read = readFrontmatter(yaml, yamlOffset);
      expect(read.values).toEqual({ ...fields });
    }),
    { numRuns: 500 },
  );
});
