import { describe, expect, test } from 'vitest';
import { foldWithSpellings, readTyped } from '#src/core/search/spelling-variants.ts';
import { matchRows } from '#src/browser/filters/match-rows.ts';
import { otherWords, sameWords } from '#tests/same-words.ts';

/** Whether the filters show a row with a text for a query. */
const finds = (written: string, typed: string): boolean =>
  matchRows(
    {
      names: [],
      rows: [{ role: 'item', parent: undefined, values: [] }],
      texts: [foldWithSpellings(`A river in ${written}, at night`)],
    },
    { words: readTyped(typed), chosen: [] },
  ).left === 1;

describe('the filters', () => {
  test.each(sameWords)('find %s as %s', (written, typed) => {
    expect(finds(written, typed)).toBe(true);
  });

  test.each(['Müller-Lüdenscheidt', 'muller-ludenscheidt', 'mueller-luedenscheidt'])(
    'find a name of two words as %s',
    (typed) => {
      expect(finds('Müller-Lüdenscheidt', typed)).toBe(true);
    },
  );

  test.each(otherWords)('do not mistake %s for %s', (written, typed) => {
    expect(finds(written, typed)).toBe(false);
  });
});
