import { expect, test } from 'vitest';
import { toMarkdown } from '#src/core/importers/text/to-markdown.ts';

const fromHtml = (text: string): string =>
  toMarkdown({ form: 'html', text }, { emails: 0, passcodes: 0, links: 0 });

test.each([
  ['empty paragraphs', '<p>One</p><p>&nbsp;</p><p> <b>&nbsp;</b><br></p><p>Two</p>', 'One\n\nTwo'],
  ['an empty line of an editor', '<div>One</div><div><br></div><div>Two</div>', 'One\n\nTwo'],
  ['line breaks around a text', '<p><br>One<br></p><p>Two<br/></p>', 'One\n\nTwo'],
  ['empty items', '<ul><li>One</li><li>&nbsp;</li><li>Two</li></ul>', '- One\n- Two'],
  ['a text of nothing else', '<p>&nbsp;</p><p><br></p>', ''],
])('leaves out %s', (_, html, markdown) => {
  expect(fromHtml(html)).toBe(markdown);
});

test('makes paragraphs of texts that two line breaks separate, and keeps a single one', () => {
  expect(fromHtml('One<br/>two<br/> <br/>Three <b>and</b><br><br><br>four')).toBe(
    'One\\\ntwo\n\nThree **and**\n\nfour',
  );
});

test.each([
  ['<p><strong>Bold </strong>text</p>', '**Bold** text'],
  ['<p>Some<em> slanted</em>, text</p>', 'Some *slanted*, text'],
  [
    '<p>See<a href="https://example.org/"> the site </a>now</p>',
    'See [the site](https://example.org/) now',
  ],
  ['<p>A<b> </b>B<i></i></p>', 'A B'],
  [
    '<p>Go to <a href="https://example.org/">the site </a></p>',
    'Go to [the site](https://example.org/)',
  ],
  ['<p><b><i>Both&nbsp;</i></b>of them</p>', '**_Both_** of them'],
])('moves spaces at the edge of emphasis out of it: %s', (html, markdown) => {
  expect(fromHtml(html).replaceAll('\u00a0', ' ')).toBe(markdown);
});

test('keeps pictures without a text, rules, and code', () => {
  expect(fromHtml('<p><img src="https://example.org/a.png"></p><hr><pre> x\n\n\n y</pre>')).toBe(
    '[Picture](https://example.org/a.png)\n\n---\n\n```\n x\n\n\n y\n```',
  );
});
