import fc from 'fast-check';
import type { MdastNode } from 'satteri';
import { expect, test } from 'vitest';
import type { TextForm } from '#src/core/importers/imported.ts';
import { safeAddress } from '#src/core/importers/text/clean-tree.ts';
import { linkAddresses } from '#src/core/importers/text/plain-addresses.ts';
import { ProtectedMath } from '#src/core/importers/text/protect-math.ts';
import { toMarkdown } from '#src/core/importers/text/to-markdown.ts';
import { nodesOf, parseMarkdown } from '#src/reading/text/markdown.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';

const written = (form: TextForm, text: string): string =>
  toMarkdown({ form, text }, { emails: 0, passcodes: 0, links: 0 });

/** The links, and the words of everything, as a page would show them. */
function shown(markdown: string): { links: string[]; words: string; problems: string[] } {
  const { source, problems } = prepareText(markdown);
  const nodes = [...nodesOf(parseMarkdown(source))].map(({ node }) => node);
  const wordOf = (node: MdastNode): string =>
    node.type === 'text' ? node.value : node.type === 'break' ? '\n' : '';
  return {
    links: nodes.flatMap((node) => (node.type === 'link' ? [node.url] : [])),
    words: nodes.map(wordOf).join(''),
    problems: problems.map(({ message }) => message),
  };
}

test.each([
  ['See https://example.org/x for more.', 'See https://example.org/x for more.'],
  ['More (https://example.org/a_b/~c?d=1&e=2#f).', 'More (https://example.org/a_b/~c?d=1&e=2#f).'],
  ['www.example.org/x, http://localhost:8080', 'www.example.org/x, http://localhost:8080'],
  ['HTTPS://Example.org', 'HTTPS://Example.org'],
  ['„https://example.org/x“', '„<https://example.org/x>“'],
  ['https://example.org/$x and 5 $', '<https://example.org/$x> and 5 \\$'],
  ['"https://example.org/x"', '"<https://example.org/x>"'],
  ['https://example.org/x\nand more', '<https://example.org/x>\\\nand more'],
  ['https://de.wikipedia.org/wiki/Käse', '<https://de.wikipedia.org/wiki/Käse>'],
  ['https://example.org/x_(y) and', '<https://example.org/x_(y)> and'],
  ['詳細はhttps://example.org/x。次へ', '詳細は<https://example.org/x>。次へ'],
  ['ahttps://example.org/x', 'ahttps\\://example.org/x'],
  ['https://example.org/{id}', '[https://example.org/{id}](https://example.org/%7Bid%7D)'],
])('writes the addresses of a plain text so that people can read them: %j', (text, markdown) => {
  expect(written('plain', text)).toBe(markdown);
  expect(shown(markdown).words).toBe(text);
});

test.each([
  ['<p>See https://example.org/x.</p>', 'See https://example.org/x.'],
  [
    '<p>See <a href="https://example.org/x">https://example.org/x</a></p>',
    'See https://example.org/x',
  ],
  [
    '<p>See <a href="https://example.org/x">https://example.org/y</a></p>',
    'See [https://example.org/y](https://example.org/x)',
  ],
  [
    '<p>See <a href="https://example.org/x_(y-z)?&amp;copy;=1">y [z]</a></p>',
    'See [y \\[z\\]](<https://example.org/x_(y-z)?\\&copy;=1>)',
  ],
  ['<p>See <code>https://example.org/x</code></p>', 'See `https://example.org/x`'],
  ['<h2>https://example.org/x</h2>', '## <https://example.org/x>'],
  [
    '<p>https://example.org/x <b>(new)</b> https://example.org/y<i>.</i></p>',
    '<https://example.org/x> **(new)** <https://example.org/y>*.*',
  ],
  ['<p><b>https://example.org/x</b></p>', '**<https://example.org/x>**'],
])('writes the addresses of HTML so that people can read them: %s', (html, markdown) => {
  expect(written('html', html)).toBe(markdown);
});

test('leaves out an address in a plain text that holds a passcode, and counts it', () => {
  const leftOut = { emails: 0, passcodes: 0, links: 0 };
  const text = 'Join https://zoom.us/j/1?pwd=abc or www.zoom.us/j/1?pwd=abc';
  expect(toMarkdown({ form: 'plain', text }, leftOut)).not.toMatch(/zoom|abc/);
  expect(leftOut.passcodes).toBe(2);
});

const characters = 'bqxBQ019-._~/?#&=%+:;,@!()]*$<>"\'« é字';
const part = fc.string({ unit: fc.constantFrom(...Array.from(characters)), maxLength: 12 });
const address = fc
  .tuple(fc.constantFrom('https://', 'http://', 'www.', 'HTTP://'), part)
  .map(([start, path]) => `${start}example.org/${path}`);
const line = fc
  .array(fc.oneof(address, part, fc.constantFrom(' ', ' ', '. ', '*', '_', '(', ') ', '\n')), {
    minLength: 1,
    maxLength: 8,
  })
  .map((parts) => parts.join(''));

test('is read again with the same words and links, whatever is around an address', () => {
  fc.assert(
    fc.property(line, (text) => {
      // Formulas, lists, and mail addresses are read on purpose.
      const isOther = new ProtectedMath().protect(text) !== text || /^\s*[-*]\s|[^/]@/m.test(text);
      fc.pre(!isOther);
      const lines = text
        .trim()
        .split(/\n(?:[ \t]*\n)*/)
        .map((each) => each.trim());
      const { links, words, problems } = shown(written('plain', text));
      expect({ words: words.replaceAll('\n', ''), problems }).toEqual({
        words: lines.join(''),
        problems: [],
      });
      const expected = lines.flatMap((each) => linkAddresses(each));
      expect(links).toEqual(
        expected.flatMap((node) => (node.type === 'link' ? [safeAddress(node.url)] : [])),
      );
    }),
    { numRuns: 800 },
  );
});
