import { describe, expect, test } from 'vitest';
import { prepareText } from '#src/reading/text/prepare-text.ts';
import { renderTitle } from '#src/reading/text/render-title.ts';
import { hasPapers, readPapers } from './read-papers.ts';
import { renderText } from './render-text.ts';
import { shownWords, wordsOf } from './shown-words.ts';

if (!hasPapers) console.log('The sample of real abstracts is absent: its test is skipped.');

/** LaTeX as shown: `\\emph{so}` is "so", and letters have their accents. */
const withoutTex = (text: string): string =>
  text
    .replaceAll(/\\(?:emph|url|text(?:bf|tt|it|sc))\{((?:[^{}]|\{[^{}]*\})*)\}/g, '$1')
    .replaceAll(/\{\\L\}|\\L\{\}/g, 'Ł')
    .replaceAll(/\\'\{?e\}?/g, 'é')
    .replaceAll(/\\H\{o\}/g, 'ő');

describe.skipIf(!hasPapers)('the abstracts and titles of a real conference', () => {
  const papers = readPapers();

  test('are complete', () => {
    expect(papers).toHaveLength(687);
  });

  test('are plain text without an error, whatever characters they contain', () => {
    const errors = papers.flatMap(({ id, abstract }) =>
      prepareText(abstract)
        .problems.filter(({ severity }) => severity === 'error')
        .map(() => id),
    );
    expect(errors).toEqual([]);
    expect(papers.every(({ abstract }) => prepareText(abstract).syntax === 'markdown')).toBe(true);
  });

  test('are shown with every word in its position', async () => {
    for (const { id, abstract } of papers) {
      expect(shownWords(await renderText(abstract)), id).toEqual(wordsOf(withoutTex(abstract)));
    }
  });

  test('keep every word in titles', () => {
    for (const { id, title } of papers) {
      const { title: rendered, problems } = renderTitle(title);
      expect(shownWords(rendered.html), id).toEqual(wordsOf(title));
      expect(problems, id).toEqual([]);
    }
  });
});
