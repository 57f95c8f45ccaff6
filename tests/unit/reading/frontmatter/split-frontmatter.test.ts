import { expect, test } from 'vitest';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';

const hyphens = 'Type exactly three hyphens (---). Word processors turn them into a dash.';

test.each([
  ['—\ntitle: A\n---\n', 'The first line isn’t a line of three hyphens.', hyphens],
  ['–-\ntitle: A\n---\n', 'The first line isn’t a line of three hyphens.', hyphens],
  ['----\ntitle: A\n----\n', 'The first line isn’t a line of three hyphens.', hyphens],
  ['---\ntitle: A\n—\n\nText', 'The fields at the top of the file have no end.', hyphens],
  [
    '---\ntitle: A\n',
    'The fields at the top of the file have no end.',
    'Put a line of three hyphens (---) after the last field.',
  ],
])('says what is wrong with the hyphens of %j', (text, message, hint) => {
  expect(splitFrontmatter(text).problems).toMatchObject([{ message, hint }]);
});
