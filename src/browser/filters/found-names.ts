import { element } from '#src/browser/dom/element.ts';
import { fillWords } from '#src/browser/dom/page-words.ts';
import type { ListName } from '#src/core/feeds/formats/list-names.ts';
import { containsAll, foldWithSpellings } from '#src/core/search/spelling-variants.ts';
import type { TypedWords } from '#src/core/search/spelling-variants.ts';

/** The most entries to draw: people type another letter rather than read more. */
export const mostDrawn = 200;

interface FoldedName {
  readonly name: ListName;
  /** Folded, with its other spellings. */
  readonly text: string;
}

/** The names of a list that is split into pages, as the list's file holds them. */
export class FoundNames {
  readonly #list: string;
  readonly #names: readonly FoldedName[];

  constructor(list: string, names: readonly ListName[]) {
    this.#list = list;
    this.#names = names.map((name) => ({ name, text: foldWithSpellings(`${name[1]} ${name[2]}`) }));
  }

  /** The names that contain all of the words, in the order of the list. */
  find(words: TypedWords): ListName[] {
    return this.#names.filter(({ text }) => containsAll(text, words)).map(({ name }) => name);
  }

  /** The first of these names, as rows that link to their pages. */
  draw(names: readonly ListName[]): HTMLElement[] {
    return names.slice(0, mostDrawn).map(([id, name, remark]) => {
      const link = element('a', { href: `${this.#list}${id}/`, dir: 'auto' }, name);
      const beside = remark === '' ? undefined : element('span', { className: 'quiet' }, remark);
      return element('li', {}, link, beside);
    });
  }
}

/** Says how many entries were found and, if the list shows fewer, how many it shows. */
export function countInWords(
  count: number,
  most: number,
  words: { readonly shown: string; readonly first: string },
): string {
  const found = fillWords(words.shown, String(count));
  return count > most ? `${found} · ${fillWords(words.first, String(most))}` : found;
}

/**
 * Fetches the names of a list.
 *
 * @param list the list's address, with its trailing slash.
 * @throws Error if the network fails, or the host answers with anything other than this file.
 */
export async function fetchNames(list: string): Promise<FoundNames> {
  const response = await fetch(`${list}names.json`);
  if (!response.ok) throw new TypeError(`${list}names.json: ${response.status}`);
  const value: unknown = await response.json();
  if (!areNames(value)) throw new TypeError(`${list}names.json is not a list of names`);
  return new FoundNames(list, value);
}

function areNames(value: unknown): value is ListName[] {
  return (
    Array.isArray(value) &&
    (value as readonly unknown[]).every(
      (name) =>
        Array.isArray(name) && name.length === 3 && name.every((part) => typeof part === 'string'),
    )
  );
}
