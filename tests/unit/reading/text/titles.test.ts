import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { renderTitle } from '#src/reading/text/render-title.ts';
import { shownWords, wordsOf } from '#tests/unit/reading/shown-words.ts';

const html = (title: string): string =>
  renderTitle(title).title.html.replaceAll(/<annotation.*?<\/annotation>/g, '');

describe('renderTitle', () => {
  test('renders emphasis, code, and formulas, and has a plain form', () => {
    const { title, problems } = renderTitle('Is $P = \\mathbb{NP}$ *really* **so** `hard`?');
    expect(title.plain).toBe('Is P = ℕℙ really so hard?');
    expect(title.html).toMatch(
      /^Is <math>.*<\/math> <em>really<\/em> <strong>so<\/strong> <code>hard<\/code>\?$/,
    );
    expect(problems).toEqual([]);
  });

  test.each([
    'C #',
    'Why C# and F#',
    '# of samples',
    '1. Introduction',
    '- a dash',
    '> greater',
    '+1',
    '2020. A year',
    '[Invited] Deep nets',
    '[a]: b',
    'From $5 to $10',
    '$100,000 and $200,000 prizes',
    'a_b_c and *x',
    'List<String> and <unk>',
    'https://example.org and a@b.example',
    '[a](https://b.example)',
    '![a](b.png)',
    '~~struck~~',
    '| a | b |',
    'A "quoted" title -- and ... more',
    '=====',
    '---',
    '***',
  ])('shows %j as written', (written) => {
    expect(renderTitle(written).title.plain).toBe(written);
    expect(renderTitle(written).problems).toEqual([]);
  });

  test.each([
    ['An $\\ell_1$-regularised bound', 'An [ℓ1-]regularised bound'],
    ['The $k$th root of $n$', 'The [kth] root of n'],
    ['How small is $n$?', 'How small is [n?]'],
    ['Sets ($n$, $m$) & "$k$"', 'Sets [(n,] [m)] & ["k"]'],
    ['*In $n$D*', 'In [nD]'],
    ['Mit $n$Verlustfunktionsschranken', 'Mit nVerlustfunktionsschranken'],
    ['関数$f$の零点', '関数fの零点'],
    ['$n$ <b> $m$<b>', 'n <b> [m<]b>'],
  ])('keeps a formula in %j on one line with the rest of its word', (title, lines) => {
    const shown = html(title)
      .replaceAll(/<span class="whole">(.*?)<\/span>/g, '[$1]')
      .replaceAll(/<\/?[a-z]+[^>]*>/g, '')
      .replaceAll('&lt;', '<')
      .replaceAll('&gt;', '>')
      .replaceAll('&quot;', '"')
      .replaceAll('&amp;', '&');
    expect(shown).toBe(lines);
  });

  test('escapes text that would be HTML', () => {
    expect(html('<unk> & "x" \'y\'')).toBe("&lt;unk&gt; &amp; &quot;x&quot; 'y'");
    expect(renderTitle('A <b>b</b>').problems).toMatchObject([{ code: 'html-in-text', offset: 2 }]);
    expect(html('A <img src=x onerror=alert(1)>')).toBe('A &lt;img src=x onerror=alert(1)&gt;');
  });

  test('shows an unreadable formula as written, with a warning', () => {
    const { title, problems } = renderTitle('On $\\nope$');
    expect(title).toEqual({ html: 'On $\\nope$', plain: 'On $\\nope$' });
    expect(problems).toMatchObject([{ code: 'math', severity: 'warning' }]);
  });

  test('contains no elements but its own, and loses no word', () => {
    const sign = fc.constantFrom(
      ...[
        '<',
        '>',
        '</b>',
        '<b>',
        '<!--',
        '-->',
        '*',
        '**',
        '_',
        '`',
        '$',
        '\\',
        '[',
        '](',
        ')',
        '!',
        '&',
        '&lt;',
      ],
      ...['#', ' ', 'a', '5', '"', "'", '|', '\n', 'javascript:', 'www.x.org', '~', ':', '-'],
    );
    fc.assert(
      fc.property(fc.array(sign, { maxLength: 20 }), (signs) => {
        const written = signs.join('');
        const { html: rendered } = renderTitle(written).title;
        const own =
          /<\/?(em|strong|code|span|math|semantics|annotation|m[a-z]+)( [a-z]+="[^"<>]*")*>/g;
        expect(rendered.replaceAll(own, '')).not.toMatch(/[<>]/);
        if (!/[<&\\]/.test(written)) {
          expect(shownWords(rendered).join('')).toBe(wordsOf(written).join(''));
        }
      }),
      { numRuns: 500 },
    );
  });
});
