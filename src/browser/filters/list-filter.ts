import { containsAll, foldWithSpellings, readTyped } from '#src/core/search/spelling-variants.ts';
import type { TypedWords } from '#src/core/search/spelling-variants.ts';
import { countInWords, fetchNames, mostDrawn } from './found-names.ts';
import type { FoundNames } from './found-names.ts';

interface Listed {
  readonly element: HTMLElement;
  /** Folded, with its other spellings. */
  readonly text: string;
  readonly group: HTMLElement | undefined;
}

/**
 * `<list-filter>`: a field that filters a list. The list's entries have a `data-listed` attribute, whose value, if it
 * has one, is searched instead of the entry's text. The element shows the entries that contain every typed word, opens
 * their groups, and says how many there are. With `data-list`, the list is split into pages: the field then searches
 * the entries of all pages, and shows the matches in place of the page's own entries.
 */
export class ListFilter extends HTMLElement {
  #entries: readonly Listed[] | undefined;
  /** The names on all pages; undefined until somebody types, and if they can't be fetched. */
  #names: Promise<FoundNames | undefined> | undefined;
  /** Groups that this element opened to show matches in them. */
  readonly #opened = new Set<HTMLDetailsElement>();

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#take(target);
    });
    // When the visitor comes back to the page, the browser fills the field in again.
    const field = this.querySelector('input');
    if (field !== null && field.value !== '') void this.#take(field);
  }

  async #take(field: HTMLInputElement): Promise<void> {
    const { list } = this.dataset;
    if (list === undefined) {
      this.#show(readTyped(field.value));
      return;
    }
    this.#names ??= fetchNames(list).catch(() => (this.#names = undefined));
    const names = await this.#names;
    // Somebody may have kept typing while the names were being fetched.
    const words = readTyped(field.value);
    if (names === undefined) this.#show(words);
    else this.#showFound(names, words);
  }

  /** Shows the entries of all pages that contain the words, or the page's own entries if there are no words. */
  #showFound(names: FoundNames, words: TypedWords): void {
    // Until the names were fetched, the page's own entries may have been filtered.
    if (this.#entries !== undefined) this.#show([]);
    const isAsked = words.length > 0;
    const found = isAsked ? names.find(words) : [];
    const list = this.querySelector<HTMLElement>('.found');
    list?.replaceChildren(...names.draw(found));
    if (list !== null) list.hidden = !isAsked;
    for (const part of document.querySelectorAll<HTMLElement>('[data-list-group], [data-letters]'))
      part.hidden = isAsked;
    this.#count(isAsked ? found.length : undefined, mostDrawn);
  }

  /** Shows the entries of this page that contain the words. */
  #show(words: TypedWords): void {
    this.#entries ??= readEntries();
    const left = new Map<HTMLElement, number>();
    let count = 0;
    for (const { element, text, group } of this.#entries) {
      const isLeft = containsAll(text, words);
      element.hidden = !isLeft;
      if (isLeft) count += 1;
      if (group !== undefined) left.set(group, (left.get(group) ?? 0) + (isLeft ? 1 : 0));
    }
    for (const [group, found] of left) {
      group.hidden = found === 0;
      if (group instanceof HTMLDetailsElement) this.#open(group, words.length > 0 && found > 0);
    }
    this.#count(words.length === 0 ? undefined : count);
  }

  /** Says how many entries were found and, if the list shows only the first `most` of them, says that, too. */
  #count(count: number | undefined, most = Infinity): void {
    const status = this.querySelector('[role=status]');
    const { shown = '', first = '' } = this.dataset;
    if (status !== null) {
      status.textContent = count === undefined ? '' : countInWords(count, most, { shown, first });
    }
  }

  #open(group: HTMLDetailsElement, open: boolean): void {
    if (open && !group.open) {
      group.open = true;
      this.#opened.add(group);
    } else if (!open && this.#opened.delete(group)) {
      group.open = false;
    }
  }
}

function readEntries(): Listed[] {
  return [...document.querySelectorAll<HTMLElement>('[data-listed]')].map((element) => ({
    element,
    text: foldWithSpellings(searchedText(element)),
    group: element.closest<HTMLElement>('[data-list-group]') ?? undefined,
  }));
}

function searchedText({ dataset: { listed = '' }, textContent }: HTMLElement): string {
  return listed === '' ? textContent : listed;
}

customElements.define('list-filter', ListFilter);
