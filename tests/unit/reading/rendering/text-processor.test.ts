import { describe, expect, test } from 'vitest';
import { renderText } from '#tests/unit/reading/render-text.ts';

describe('a rendered text', () => {
  test('has formulas as MathML, without styles and with their source', async () => {
    const html = await renderText('From $5 a $x^2$ and $$y$$.\n\n$$\nz\n$$');
    expect(html).toContain('From $5 a <math><semantics>');
    expect(html.match(/<span class="formula" tabindex="0"><math display="block">/g)).toHaveLength(
      2,
    );
    expect(html).toContain('<annotation encoding="application/x-tex">x^2</annotation>');
    expect(html).not.toMatch(/ style=|xmlns|<span(?! class="formula")|class="(?!formula")/);
  });

  test('contains the letters of mathematical alphabets, which browsers do not substitute', async () => {
    const html = await renderText(
      '$\\mathbb{R} \\mathcal{L} \\mathfrak{g} \\mathbf{x1} \\mathrm{d}$',
    );
    expect(html).toMatch(/ℝ.*ℒ.*𝔤.*𝐱.*𝟏/s);
    expect(html).toContain('<mi mathvariant="normal">d</mi>');
  });

  test('shows a broken formula as written', async () => {
    expect(await renderText('A $\\nope{$ b')).toBe('<p>A <code>$\\nope{$</code> b</p>\n');
  });

  test('has no formula that opens or loads anything', async () => {
    for (const tex of ['\\href{javascript:x}{y}', '\\includegraphics{x}', '\\htmlStyle{a:b}{c}']) {
      expect(await renderText(`$${tex}$`)).toBe(`<p><code>$${tex}$</code></p>\n`);
    }
    expect(await renderText('$\\fcolorbox{red}{blue}{x}$')).not.toContain(' style=');
  });

  test('does not share a command that a formula defines', async () => {
    const html = await renderText('$\\gdef\\mine{42}\\mine$ then $\\mine$');
    expect(html).toContain('<code>$\\mine$</code>');
  });

  test('aligns columns with classes', async () => {
    const html = await renderText('| a | b | c |\n|:--|:-:|--:|\n| 1 | 2 | 3 |');
    expect(html).toMatch(
      /<td class="align-left">1<.*<td class="align-center">2<.*<td class="align-right">3</s,
    );
    expect(html).not.toContain('style=');
  });

  test('shows the check boxes of tasks as characters', async () => {
    expect(await renderText('- [x] a\n- [ ] b')).toMatch(/☑\s*a.*☐\s*b/s);
    expect(await renderText('- [x] a')).not.toContain('<input');
  });

  test('has its headings below the page’s, without a gap', async () => {
    const html = await renderText('# A\n\n### B\n\n##### C\n\n# D');
    expect(html.match(/<h\d/g)).toEqual(['<h2', '<h3', '<h4', '<h2']);
  });

  test('names its anchors after its entry, in links, too', async () => {
    const html = await renderText(
      '## The method\n\n[see](#the-method)[^1]\n\n## The method\n\n[^1]: Note.',
    );
    expect(html).toContain('<h2 id="a-talk--the-method">');
    expect(html).toContain('<h2 id="a-talk--the-method-1">');
    expect(html).toContain('<a href="#a-talk--the-method">');
    expect(html).toMatch(/<a href="#a-talk--fn-1" id="a-talk--fnref-1"/);
    expect(html).toContain('<li id="a-talk--fn-1">');
    const page = await renderText('## Ünïcode 中文', { file: 'content/pages/about.mdx' });
    expect(page).toContain('<h2 id="text-ünïcode-中文">');
    const speaker = await renderText('## A', { file: 'content/speakers/x/ada.mdx' });
    expect(speaker).toContain('<h2 id="speaker-ada--a">');
  });

  test('links to the site’s pages below the base path', async () => {
    const text = '[a](/pages/a/) [b](//b.example) [c](https://c.example) [d](d)';
    expect(await renderText(text, { base: '/odi/' })).toBe(
      '<p><a href="/odi/pages/a/">a</a> <a href="//b.example">b</a> <a href="https://c.example" data-address="c.example">c</a> <a href="d">d</a></p>\n',
    );
  });

  test('leaves quotation marks and dashes unchanged', async () => {
    expect(await renderText('"a" -- \'b\' ... --flag')).toBe('<p>"a" -- \'b\' ... --flag</p>\n');
  });
});
