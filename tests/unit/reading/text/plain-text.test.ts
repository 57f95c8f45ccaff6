import { expect, test } from 'vitest';
import { plainText } from '#src/reading/text/plain-text.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';

const plain = (text: string): string => {
  const { source, syntax } = prepareText(text);
  return plainText(source, syntax);
};

test.each<[string, string, string]>([
  [
    'paragraphs are separated by an empty line',
    'One\nline.\n\n\n*Two* `lines`.',
    'One line.\n\nTwo lines.',
  ],
  ['a forced line stays one', 'One  \ntwo\\\nthree', 'One\ntwo\nthree'],
  ['lists are marked', '- a\n- b\n  1. c\n  2. d', '- a\n- b\n  1. c\n  2. d'],
  [
    'a link is followed by its address',
    'See [it](https://x.example/a).',
    'See it (https://x.example/a).',
  ],
  [
    'an address stands once',
    '<https://x.example> or a@b.example',
    'https://x.example or a@b.example',
  ],
  ['a link within the site is its words', '[the venue](/pages/venue/)', 'the venue'],
  [
    'formulas are plain signs',
    '$x^2 \\in \\mathbb{R}$ for $5\n\n$$\n\\alpha\n$$',
    'x² ∈ ℝ for $5\n\nα',
  ],
  [
    'signs of Markdown are gone, others stay',
    'a_b <unk> {0,1} **b** p < 0.05',
    'a_b <unk> {0,1} b p < 0.05',
  ],
  ['a table is rows', '| a | b |\n|---|---|\n| 1 | *2* |', 'a | b\n1 | 2'],
  ['a quotation is its words', '> a\n> b\n\nc', 'a b\n\nc'],
  ['a footnote is marked', 'a[^n]\n\n[^n]: b', 'a[n]\n\n[n] b'],
  ['a picture is its words', '![A line](./a.png)', 'A line'],
  ['a component is its words', '<Note title="Mind">\nthe *gap*\n</Note>', 'Mind\nthe gap'],
  [
    'a video is its title',
    'x\n\n<Video url="https://x.example/" title="The film" />',
    'x\n\nThe film (https://x.example/)',
  ],
  ['comments are not there', 'a <!-- b -->\n\n<!-- c -->', 'a'],
  ['nothing is nothing', ' \n', ''],
])('%s', (_, text, expected) => {
  expect(plain(text)).toBe(expected);
});
