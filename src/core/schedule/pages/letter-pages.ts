import { groupByLetter } from './letters.ts';

/** The most entries of a list on one page, so that no page exceeds 150 kB (decision 060). */
export const mostOnPage = 1200;

/** A page of a list that is too long for one page: the names that begin with a letter, or a part of them. */
export interface LetterPage<Item> {
  /** The end of the page's address, in ASCII: `a`, `other`, `han-2`, `u0639`. */
  readonly slug: string;
  /** The letter, with a number if its names need several pages: `A`, `漢 2`. */
  readonly label: string;
  readonly items: readonly Item[];
}

/**
 * The pages of a list by letter, in the order of a language; empty for a list that fits on one page. If a letter has
 * more entries than fit on a page, it has several pages of equal length.
 */
export function letterPages<Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  language: string,
  most = mostOnPage,
): LetterPage<Item>[] {
  if (items.length <= most) return [];
  return groupByLetter(items, nameOf, language).flatMap(({ letter, items: own }) => {
    const slug = slugOf(letter);
    const count = Math.ceil(own.length / most);
    if (count === 1) return [{ slug, label: letter, items: own }];
    const length = Math.ceil(own.length / count);
    return Array.from({ length: count }, (_, index) => ({
      slug: index === 0 ? slug : `${slug}-${index + 1}`,
      label: `${letter} ${index + 1}`,
      items: own.slice(index * length, (index + 1) * length),
    }));
  });
}

const slugs: Readonly<Record<string, string>> = {
  '0–9': '0-9',
  '#': 'other',
  漢: 'han',
  あ: 'kana',
  한: 'hangul',
};

/** Hosts and file systems treat non-ASCII letters differently, so such letters are written as code points. */
function slugOf(letter: string): string {
  const lower = letter.toLowerCase();
  if (/^[a-z]$/.test(lower)) return lower;
  const codes = Array.from(letter, (one) => one.codePointAt(0)?.toString(16).padStart(4, '0'));
  return slugs[letter] ?? `u${codes.join('-')}`;
}
