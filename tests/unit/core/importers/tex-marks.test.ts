import fc from 'fast-check';
import { expect, test } from 'vitest';
import { toTitle } from '#src/core/importers/text/to-line.ts';
import { toMarkdown } from '#src/core/importers/text/to-markdown.ts';
import { plainText } from '#src/reading/text/plain-text.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';

const written = (text: string): string =>
  toMarkdown({ form: 'plain', text }, { emails: 0, passcodes: 0, links: 0 });

test.each([
  ['It takes ~a week', 'It takes &#126;a week'],
  ['un objet `None', 'un objet &#96;None'],
  ['about ~60 people', 'about \\~60 people'],
])('writes no mark before a letter that would be an accent in TeX: %j', (text, markdown) => {
  expect(written(text)).toBe(markdown);
  expect(toTitle(text)).toBe(markdown);
});

test('shows tildes and backticks as the source has them', () => {
  const piece = fc.constantFrom('~', '`', '~a', 'x', 'None', ' ', 'n', "'", '60', '.');
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const text = pieces.join('').trim().replace(/ +/g, ' ');
      // Between two backticks, a source without markup has code.
      fc.pre(!/``|`[^`]*`|^~~~|`[^']*'/.test(text));
      expect(plainText(prepareText(written(text)).source, 'markdown')).toBe(text);
    }),
  );
});
