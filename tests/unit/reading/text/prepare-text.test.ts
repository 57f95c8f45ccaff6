import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { prepareText } from '#src/reading/text/prepare-text.ts';
import { parseMarkdown, parseMdx } from '#src/reading/text/markdown.ts';
import { renderText } from '#tests/unit/reading/render-text.ts';
import { shownWords, wordsOf } from '#tests/unit/reading/shown-words.ts';
import { processorMillis } from '#tests/processor-time.ts';

/** `code at line:column` of each problem. */
const problemsIn = (text: string): string[] =>
  prepareText(text).problems.map(({ code, offset }) => {
    const before = text.slice(0, offset).split('\n');
    return `${code} at ${String(before.length)}:${String((before.at(-1)?.length ?? 0) + 1)}`;
  });

/** Characters in abstracts that MDX, HTML, YAML, or Markdown would mistake for syntax. */
const accidents = [
  'Functions from {0,1} to {0, 1}^n, with p < 0.05, n <3 and a<b.',
  'import controls matter here, as do export controls.',
  'export controls matter here',
  'import numpy as np is how it begins.',
  'export default settings are poor.',
  'export class action lawsuits (and import duties) rise.',
  'import (tax) and export (tax)',
  'See <https://example.org/a?b=c&d> and <ada@example.org>.',
  'The tokens <unk>, <EOS>, </s2>, <|endoftext|>, <pad/> and List<String>.',
  '<unk>\nbegins a line',
  'A pair <subject:object>, a <key, value>, a <?> and a <!>',
  '2020. We propose a method.\n\n1986\\. It was a year.',
  '[Update]: cancelled\n\n[^note]: without a reference',
  'from $5 to $10, or 100% of $x_1$ & $y^2$',
  '{x | x > 0}\n\n{a, b, …}\n\n{1, ..., n}',
  'C:\\new\\talks and \\alpha and 50\\% of \\LaTeX',
  'a_b_c d*e*f 2*3*4 **bold** text ~about~ ~~gone~~',
  '# of samples: 5\n\n#hashtag\n\n+1 for this\n\n-- dashes --- and ...',
  'if (a && b || c) { return d; } else f(x) => y;',
  'An email a@b.example and www.example.org, https://example.org/$5_(x).',
  'Quotes "straight" and ‘curly’, ellipsis… and emoji 😀, 中文, עברית, हिन्दी',
  'a &lt; b &amp;&amp; c &nbsp; d AT&T R&D',
  '`<b>` and ``a ` b`` and `{process.exit(3)}`',
  '```\nimport x from "y"\n<script>alert(1)</script>\n```',
];

describe('a text that opens no component', () => {
  test.each(accidents)('is Markdown without a problem: %j', (text) => {
    expect(problemsIn(text)).toEqual([]);
    expect(prepareText(text).syntax).toBe('markdown');
  });

  test.each(accidents)('loses no word of %j', async (text) => {
    const decoded = text.replaceAll(/&(lt|amp|nbsp);/g, ' ');
    expect(shownWords(await renderText(text))).toEqual(wordsOf(decoded));
  });

  test('is rendered without HTML of its own, whatever it contains', async () => {
    const sign = fc.constantFrom(
      ...[
        '<',
        '>',
        '</',
        '<!--',
        '-->',
        '<b',
        ' onclick=',
        '"',
        "'",
        '`',
        '$',
        '$$',
        '\n',
        '\n\n',
        '&',
        '{',
        '}',
      ],
      ...[
        '[',
        '](',
        ')',
        '![',
        'javascript:',
        'data:',
        '<script>',
        '<Note>',
        '</Note>',
        '|',
        '-',
        '#',
        '\\',
        ' ',
        'a',
      ],
    );
    await fc.assert(
      fc.asyncProperty(fc.array(sign, { maxLength: 24 }), async (signs) => {
        const text = signs.join('');
        const { problems, syntax } = prepareText(text);
        for (const { offset } of problems) expect(offset).toBeLessThanOrEqual(text.length);
        if (syntax === 'mdx') return;
        // Within quotation marks, the brackets of a picture's text are only text.
        const html = (await renderText(text)).replaceAll(/__ASTRO_IMAGE_="[^"]*"/g, '');
        expect(html).not.toMatch(/<(script|b|note|Note)\b|<[^>]*\sonclick|<!--/);
        if (problems.length === 0) expect(html).not.toMatch(/(href|src)="\s*(javascript|data):/i);
      }),
      { numRuns: 400 },
    );
  });

  test('keeps its meaning if unintended syntax is escaped twice', () => {
    for (const text of accidents) {
      const once = prepareText(text).source;
      expect(prepareText(once).source).toBe(once);
    }
  });

  test('drops comments, and reports one without an end', async () => {
    expect(await renderText('A<!-- not yet -->B\n\n<!-- a\n\nb -->\n\nC')).toBe(
      '<p>AB</p>\n<p>C</p>\n',
    );
    expect(problemsIn('A\n\n<!-- B\n\nC')).toEqual(['html-in-text at 3:1']);
  });
});

describe('code, HTML and addresses that run code', () => {
  test.each([
    ["import x from 'y'", 'code-in-text at 1:1'],
    ['A.\n\nimport fs, { readFile as r } from "node:fs"', 'code-in-text at 3:1'],
    ["import 'side-effect'", 'code-in-text at 1:1'],
    ['import * as x from "y"', 'code-in-text at 1:1'],
    ["export const x = (await import('node:fs')).writeFileSync('a', 'b')", 'code-in-text at 1:1'],
    ['export default function Layout() { return 1 }', 'code-in-text at 1:1'],
    ["export { x } from 'y'", 'code-in-text at 1:1'],
    ["export * from 'y'", 'code-in-text at 1:1'],
    ['{process.exit(3)}', 'code-in-text at 1:1'],
    ['A.\n\n  {(() => { throw 1 })()}', 'code-in-text at 3:3'],
    ['{/* a comment */}', 'code-in-text at 1:1'],
    ['{`template`}', 'code-in-text at 1:1'],
    ['{props.title}', 'code-in-text at 1:1'],
    ['A <b>b</b>', 'html-in-text at 1:3'],
    ['<script>alert(1)</script>', 'html-in-text at 1:1'],
    ['<SCRIPT src=//x></SCRIPT>', 'html-in-text at 1:1'],
    ['A <img src=x onerror=alert(1)>', 'html-in-text at 1:3'],
    ['<div\nonclick="x">\n\n*a*\n\n</div>', 'html-in-text at 1:1'],
    ['- a\n- <iframe src="https://x"></iframe>', 'html-in-text at 2:3'],
    ['a<br>b', 'html-in-text at 1:2'],
    ['<svg onload=alert(1)>', 'html-in-text at 1:1'],
    ['<style>*{}</style>', 'html-in-text at 1:1'],
    ['<unk> then <b>b</b>', 'html-in-text at 1:12'],
    ['costs $5, then <b>$6</b>', 'html-in-text at 1:16'],
    ['<Tabs>a</Tabs>', 'unknown-component at 1:1'],
    ['[a](javascript:alert(1))', 'unsafe-link at 1:1'],
    ['x [a]( JaVaScRiPt:alert(1))', 'unsafe-link at 1:3'],
    ['[a](<java\tscript:x>)', 'unsafe-link at 1:1'],
    ['[a](&#106;ava&Tab;script:x)', 'unsafe-link at 1:1'],
    ['[a](java&NewLine;script:x)', 'unsafe-link at 1:1'],
    ['[a](data:text/html;base64,PHNjcmlwdD4=)', 'unsafe-link at 1:1'],
    ['[a](vbscript:x)', 'unsafe-link at 1:1'],
    ['[a](file:///etc/passwd)', 'unsafe-link at 1:1'],
    ['<javascript:alert(1)>', 'unsafe-link at 1:1'],
    ['[a][b]\n\n[b]: javascript:x', 'unsafe-link at 3:1'],
    ['[![a](x.png)](javascript:x)', 'unsafe-link at 1:1'],
    ['$5 [a](javascript:x) $6', 'unsafe-link at 1:4'],
    ['[join](https://zoom.example/j/1?pwd=abc)', 'public-passcode at 1:1'],
  ])('are errors: %j', (text, expected) => {
    expect(problemsIn(text)).toEqual([expected]);
  });

  test('are reported once, in the order of the text', () => {
    expect(problemsIn('<b>a</b> and <i>b</i>\n\nimport "x"\n\n[c](javascript:d)')).toEqual([
      'html-in-text at 1:1',
      'html-in-text at 1:14',
      'code-in-text at 3:1',
      'unsafe-link at 5:1',
    ]);
  });

  test('are refused in endless nesting', () => {
    for (const text of [
      '> '.repeat(20_000),
      '- '.repeat(5000),
      '*a _b '.repeat(5000),
      '['.repeat(20_000),
    ]) {
      expect(processorMillis(() => prepareText(text))).toBeLessThan(4000);
    }
    expect(problemsIn(`${'> '.repeat(100)}x`)[0]).toMatch(/^nesting/);
  });
});

describe('a text that opens a component', () => {
  const mdx = (text: string): string => {
    const { syntax, problems, source } = prepareText(text);
    expect(problems).toEqual([]);
    expect(syntax).toBe('mdx');
    return source;
  };

  test('is MDX in which other words stay words', () => {
    const source = mdx(
      'From {0,1}, p < 0.05 and <unk> at <https://x.example/(a)> for $5 to $6.\n\nimport duties rise {x}\n\n<Note title="A">\nB {c} < d\n</Note>',
    );
    expect(source).toContain(
      '\\{0,1\\}, p \\< 0.05 and \\<unk> at [https://x.example/(a)](https://x.example/%28a%29)',
    );
    expect(source).toContain('&#105;mport duties');
    expect(source).toContain('B \\{c\\} \\< d');
  });

  test.each([
    '<Note>Text</Note>',
    'A sentence with <Note>a note</Note> in it.',
    '<Note title="A">\n\n- a\n- b\n\n</Note>',
    '<Video url="https://video.example/1" title="The talk" />',
    '<Figure caption="A graph">![A line that rises](./graph.png)</Figure>',
  ])('can be %j', (text) => {
    mdx(text);
  });

  test.each([
    ['<Note title={x}>A</Note>', ['code-in-text']],
    ['<Note {...x}>A</Note>', ['code-in-text']],
    ['<Note onclick="x">A</Note>', ['component']],
    ['<Note>A', ['code-in-text']],
    ['</Note>', ['code-in-text']],
    ['<Note><script>x</script></Note>', ['html-in-text']],
    ['<Note>\n\n{process.exit(3)}\n\n</Note>', ['code-in-text']],
    ['<Note>\n{process.exit(3)}\n</Note>', ['code-in-text']],
    ['<Note/>\n\nimport x from "y"', ['code-in-text']],
    ['<Note/>\n\nexport const x = process.exit(3)', ['code-in-text']],
    ['<Note/> <Tabs/>', ['unknown-component']],
    ['<Video url="javascript:x" title="A" />', ['unsafe-link']],
    ['<Video url="https://x.example/?pwd=1" title="A" />', ['public-passcode']],
    ['<Video title="A" />', ['component']],
    ['<Video url={a => b} title="A" />', ['code-in-text']],
    ['<Note>[a](javascript:x)</Note>', ['unsafe-link']],
    ['<Note title="A" constructor="x"/>', ['component']],
  ])('cannot be %j', (text, codes) => {
    expect(prepareText(text).problems.map(({ code }) => code)).toEqual(codes);
  });

  test('is read completely, even if code ends after a backslash', () => {
    // The parser looked one byte further, and ended the process.
    const broken = 'export const a = "<Note title={\\';
    expect(JSON.stringify(parseMdx(broken))).toContain('mdxjsEsm');
    expect(prepareText(broken).problems.map(({ code }) => code)).toContain('code-in-text');
  });

  test('contains no undetected code, whatever its parts are', () => {
    const piece = fc.constantFrom(
      ...[
        '<Note>',
        '</Note>',
        '<Note title="a">',
        '<Note title={',
        '<Note {...',
        '}',
        '{',
        '>',
        '/>',
        '\n',
        '\n\n',
      ],
      ...[
        'import "x"',
        'export const a = 1',
        'process.exit(3)',
        '`',
        '$',
        '<b>',
        'a',
        ' ',
        '"',
        '<!-- -->',
        '\\',
        '    ',
      ],
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 14 }), (pieces) => {
        const { syntax, problems, source } = prepareText(pieces.join(''));
        if (syntax !== 'mdx' || problems.length > 0) return;
        expect(JSON.stringify(parseMarkdown(source))).not.toContain('mdxjsEsm');
      }),
      { numRuns: 500 },
    );
  });
});
