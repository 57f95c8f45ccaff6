import { describe, expect, test } from 'vitest';
import { plainText } from '#src/reading/text/plain-text.ts';
import { prepareText } from '#src/reading/text/prepare-text.ts';
import { renderTitle } from '#src/reading/text/render-title.ts';
import { renderText } from '#tests/unit/reading/render-text.ts';

const plain = (text: string): string => {
  const { source, syntax } = prepareText(text);
  return plainText(source, syntax);
};

/** What pages show, without elements. */
const shown = async (text: string): Promise<string> =>
  (await renderText(text))
    .replaceAll(/<annotation[^]*?<\/annotation>|<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&quot;', '"')
    .replaceAll(/\s+/g, ' ')
    .trim();

/** The pasted text, and the text on the page and in every feed. */
const same: readonly string[] = [
  'It takes 3~4 hours, or 5~6 days.',
  'From 3~4~5 on.',
  '~about~ ten',
  'M*N and K*L are products, 2*3*4 too.',
  'With p<0.05* and q<0.01* it is significant.',
  'x*y and z* are starred.',
  'Powers 2**3 and 4**5 of it.',
  'The method __init__ and self.__private__ and __x__() of Python.',
  'US$5 and US$ 10, or NZ$7 and A$8.',
  'It costs 5$, or 10$ each.',
  'At 100$/month, or 1000$/year.',
  'A set \\{0, 1\\}'.replaceAll('\\', ''),
  'He said "so" and \'so\'.',
];

describe('pasted text appears as intended', () => {
  test.each(same)('%s', async (text) => {
    expect(await shown(text)).toBe(text);
    expect(plain(text)).toBe(text);
    expect(renderTitle(text).title.plain).toBe(text);
    expect(prepareText(text).problems).toEqual([]);
  });

  test.each([
    ["``So'' and ``on'' it goes.", '“So” and “on” it goes.'],
    ["A ``quoted'' word", 'A “quoted” word'],
    ["A `quoted' and a `second' word", 'A ‘quoted’ and a ‘second’ word'],
    ['Schr\\"odinger, Poincar\\\'e, G\\"{o}del, Erd\\H{o}s', 'Schrödinger, Poincaré, Gödel, Erdős'],
    [
      '{\\"O}zg\\"ur, Fran\\c{c}ois, \\v{S}koda, S{\\o}ren, Wei\\ss{}',
      'Özgür, François, Škoda, Søren, Weiß',
    ],
    ["Espa\\~na and Jos\\'e", 'España and José'],
    ["\\'Etienne is here", 'Étienne is here'],
    ['\\"Hello\\" she said', '"Hello" she said'],
    ['This is \\emph{very} \\textbf{bold}, \\textsc{small}', 'This is very bold, small'],
    ['See \\url{https://a.example/x}.', 'See https://a.example/x.'],
    ['Water is H~2~O.', 'Water is H₂O.'],
    ['See \\[1\\] and \\(this\\)', 'See [1] and (this)'],
    ['\\(a\\) first', '(a) first'],
  ])('%s', (text, meant) => {
    expect(plain(text)).toBe(meant);
  });

  test.each([
    ['Let \\(x_1 = 2\\) be.', 'Let x₁ = 2 be.'],
    ['Takes \\(O(n)\\) steps', 'Takes O(n) steps'],
    ['So\n\\[ E = mc^2 \\]\nholds.', 'So E = mc² holds.'],
    ['with \\(a * b_1 * c_2\\) in it', 'with a∗b₁∗c₂ in it'],
  ])('%j is a formula', async (text, meant) => {
    expect(plain(text)).toBe(meant);
    expect(await renderText(text)).toContain('<math');
  });

  test('code and formulas stay unchanged', () => {
    const text =
      "Run `\\emph{x}` and ``a ` b`` and `it's`, $\\text{``a''}$.\n\n```\n\\(x_1\\) 3~4 __init__\n```";
    expect(prepareText(text).source).toBe(text);
  });

  test('four spaces before sentences do not turn them into code', async () => {
    const text =
      'First.\n\n    We present a method for whales,\n    and show that it works.\n\nLast.';
    expect(await renderText(text)).not.toContain('<pre');
    expect(plain(text)).toContain('We present a method for whales, and show that it works.');
  });

  test('four spaces before code mean code', async () => {
    const text = 'First.\n\n    const a = f(b);\n    return a;\n';
    expect(await renderText(text)).toContain('<pre');
  });

  test('emphasis stays emphasis', async () => {
    const html = await renderText('*so* and **so**, Wort*teil*, _so_, a ~~gone~~ word');
    expect(html).toContain('<em>so</em> and <strong>so</strong>, Wort<em>teil</em>, <em>so</em>');
    expect(html).toContain('<del>gone</del>');
  });

  test.each([
    ['This is __important__ here.', 8, 'The underscores make "important" bold.'],
    ['As shown in \\cite{knuth84}.', 12, '"\\cite" is LaTeX, and is shown as written.'],
  ])('ambiguous text is a warning with its position: %s', (text, offset, message) => {
    expect(prepareText(text).problems).toMatchObject([{ severity: 'warning', offset, message }]);
  });
});
