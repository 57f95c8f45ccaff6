import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTitle } from '#src/reading/text/render-title.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';
import { parseMarkdown, nodesOf } from '#src/reading/text/markdown.ts';
import { processorMillis } from '#tests/processor-time.ts';

const formulas = (text: string): string[] =>
  [...nodesOf(parseMarkdown(prepareText(text).source))].flatMap(({ node }) =>
    node.type === 'inlineMath' || node.type === 'math' ? [node.value] : [],
  );

/** The result of pandoc 3 with `tex_math_dollars`. */
describe('dollar signs are the edges of formulas by pandoc’s rule', () => {
  test.each<[string, string[]]>([
    ['$5 to $10 each', []],
    ['$5 and $x$ and $10', ['x']],
    ['It costs $20,000 and $30,000.', []],
    ['$x$5', []],
    ['$ x$ and $x $', []],
    ['$x$, $y$ and $z$', ['x', 'y', 'z']],
    ['a \\$5 b $6', []],
    ['`$x$` and $y$', ['y']],
    ['`$5` to $x$', ['x']],
    ['$5 `a` $6', []],
    ['US$100 or CA$120', []],
    ['*$5* and $6', []],
    ['[$5](https://example.org) and $6', []],
    ['$\\$5 < x$', ['\\text{\\textdollar}5 < x']],
    ['$$x$$ in a line', ['x']],
    ['$$\nx\n$$', ['x']],
    ['$$x\n+ y$$ and so on', ['x + y']],
    ['$$ and $$$ are money', []],
    ['$$ is money\n\nand this is not lost', []],
    ['https://example.org/$5 and $x$', ['x']],
    ['> $$x\n> + y$$', ['x + y']],
    ['| $5 | $6 |\n|---|---|\n| $x$ | $7 |', ['x']],
  ])('%j', (text, expected) => {
    expect(formulas(text)).toEqual(expected);
  });

  test('in titles, too', () => {
    expect(renderTitle('From $5 to $10 with $x^2$').title.plain).toBe('From $5 to $10 with x²');
  });

  test('and are found quickly in a text that consists of dollar signs', () => {
    const millis = processorMillis(() => {
      for (const text of ['$', '$1 ', '$a$', '$$ ', '`$', '\n$$\n\n']) {
        prepareText(text.repeat(4000));
        renderTitle(text.repeat(4000));
      }
    });
    expect(millis).toBeLessThan(8000);
  });

  test('and a text without dollar signs is unchanged', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Za-z0-9 ,.;%()]{0,80}$/), (text) => {
        fc.pre(!/^\s|\d+[.)]/.test(text));
        expect(prepareText(text).source).toBe(text);
      }),
    );
  });
});
