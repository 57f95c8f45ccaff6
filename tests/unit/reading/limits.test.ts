import { describe, expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { renderMath } from '#src/reading/math/render-math.ts';
import { readContent } from '#src/reading/read-content.ts';
import { contentFolder, event } from './content-folder.ts';

/** The findings of the check for a talk with these fields and this text. */
const report = async (fields: string, body = ''): Promise<string[]> => {
  const talk = `---\n${fields}---\n\n${body}\n`;
  const source = await readContent(contentFolder({ 'event.mdx': event, 'talks/a.mdx': talk }));
  return runChecks(source).findings.map(
    ({ line, column, code, message }) => `${String(line)}:${String(column)} ${code} ${message}`,
  );
};

const titled = 'title: A\n';

describe('text that no author writes is refused in words, with its position', () => {
  test('a line of 30,000 characters', async () => {
    expect(await report(titled, `a\n${'x'.repeat(30_000)}`)).toEqual([
      '6:1 too-large This line is longer than 20,000 characters.',
    ]);
  });

  test('a title of 600 characters', async () => {
    expect(await report(`title: ${'word '.repeat(120)}w\n`)).toEqual([
      '2:8 too-large "title" is longer than 500 characters.',
    ]);
  });

  test('a note of 3,000 characters', async () => {
    expect(await report(`${titled}note: ${'word '.repeat(600)}w\n`)).toEqual([
      '3:7 too-large "note" is longer than 2,000 characters.',
    ]);
  });

  test('300 fields', async () => {
    const fields = Array.from({ length: 300 }, (_, index) => `key${String(index)}: v\n`).join('');
    expect(await report(titled + fields)).toEqual([
      '202:1 frontmatter-syntax There are more than 200 fields in one place.',
    ]);
  });

  test('400 formulas', async () => {
    expect(await report(titled, 'Let $x$ be.\n\n'.repeat(400))).toEqual([
      '605:5 too-large The text has more than 300 formulas.',
    ]);
  });

  test('2,000 entities', async () => {
    expect(await report(titled, 'a &amp; b\n'.repeat(2000))).toEqual([
      '1005:3 too-large The text has more than 1,000 entities like "&amp;".',
    ]);
  });

  test.each([
    ['numbers', '1. '],
    ['hyphens', '- '],
    ['quotations', '> '],
    ['all markers', '> 2) - '],
  ])('a thousand nested %s', async (_, marker) => {
    const found = await report(titled, `${marker.repeat(1000)}x`);
    expect(found).toEqual(['5:1 nesting The text is nested too deeply.']);
  });

  test('nesting by indentation', async () => {
    const levels = Array.from({ length: 80 }, (_, level) => `${'  '.repeat(level)}- a`);
    expect((await report(titled, levels.join('\n')))[0]).toContain('nesting');
  });

  test('fields with a thousand nested brackets', async () => {
    expect((await report(`title: ${'['.repeat(1000)}\n`))[0]).toContain('frontmatter-syntax');
    expect((await report(`${titled}tags: ${'['.repeat(5000)}${']'.repeat(5000)}\n`))[0]).toContain(
      'frontmatter-syntax',
    );
  });

  test('an id of 300 letters', async () => {
    const found = await report(`${titled}aliases: [${'a'.repeat(300)}]\n`);
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(/^3:11 wrong-form .* but it must have at most 100 characters\.$/);
  });
});

describe('a formula stays in its place', () => {
  test.each([
    String.raw`\def\a{xxxx}\a\a`,
    String.raw`\gdef\a{x}`,
    String.raw`\let\a=\frac`,
    String.raw`\newcommand{\a}{x}\a`,
    String.raw`\rlap{\rule{20em}{20em}}`,
    String.raw`\mathllap{xxxxxxxxxx}`,
    String.raw`\smash{\frac{a}{b}}`,
    String.raw`\raisebox{20em}{x}`,
    String.raw`\kern-20em x`,
    String.raw`\hspace{-30pt}x`,
    `${String.raw`\!`.repeat(100)}x`,
    `${'{'.repeat(2000)}x${'}'.repeat(2000)}`,
    `x${'+x'.repeat(5000)}`,
  ])('or is refused: %s', (tex) => {
    const rendered = renderMath(tex, false);
    expect(rendered.ok).toBe(false);
  });

  test.each([
    String.raw`\left(\frac{1}{2}\right)\!\!\mathcal{O}(n)`,
    String.raw`a\kern-1pt b\hspace{1em}c\rule[-0.2em]{0pt}{1em}`,
    String.raw`\delta\letters`.replace('letters', 'ell'),
  ])('and is shown: %s', (tex) => {
    expect(renderMath(tex, false).ok).toBe(true);
  });

  test('limits a box of any requested size to two em', () => {
    const rendered = renderMath(String.raw`\rule{500em}{500em}`, true);
    expect(rendered.ok && rendered.html).toContain('width="2em" height="2em"');
  });
});
