import { foldText } from '#src/core/text/fold.ts';
import { countInWords, fetchNames, mostDrawn } from './found-names.ts';
import type { FoundNames } from './found-names.ts';

interface Listed {
  readonly element: HTMLElement;
  /** Folded. */
  readonly text: string;
  readonly group: HTMLElement | undefined;
}

/**
 * `<list-filter>`: a field over a list whose entries are marked by `data-listed`, which may hold the text to be
 * searched in place of the entry's own. It shows the entries that contain every typed word, opens their groups, and
 * says how many there are. With `data-list` the list is spread over pages: then the field finds the entries of all of
 * them, and shows those in place of the page's own.
 */
export class ListFilter extends HTMLElement {
  #entries: readonly Listed[] | undefined;
  /** The names of all pages; undefined before somebody types, and where they can't be fetched. */
  #names: Promise<FoundNames | undefined> | undefined;
  /** Groups that were opened to show matches in them. */
  readonly #opened = new Set<HTMLDetailsElement>();

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) void this.#take(target);
    });
    // A browser that comes back to the page fills the field in again.
    const field = this.querySelector('input');
    if (field !== null && field.value !== '') void this.#take(field);
  }

  async #take(field: HTMLInputElement): Promise<void> {
    const { list } = this.dataset;
    if (list === undefined) {
      this.#show(wordsIn(field.value));
      return;
    }
    this.#names ??= fetchNames(list).catch(() => (this.#names = undefined));
    const names = await this.#names;
    // Somebody may have typed on while the names were on their way.
    const words = wordsIn(field.value);
    if (names === undefined) this.#show(words);
    else this.#showFound(names, words);
  }

  /** Shows the entries of all pages that contain the words; without words the page's own. */
  #showFound(names: FoundNames, words: readonly string[]): void {
    // Before the names could be fetched, the page's own entries may have been filtered.
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
  #show(words: readonly string[]): void {
    this.#entries ??= readEntries();
    const left = new Map<HTMLElement, number>();
    let count = 0;
    for (const { element, text, group } of this.#entries) {
      const isLeft = words.every((word) => text.includes(word));
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

  /** Says how many entries were found, and if the list shows only the first `most` of them, that, too. */
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

function wordsIn(typed: string): string[] {
  return foldText(typed)
    .split(' ')
    .filter((word) => word !== '');
}

function readEntries(): Listed[] {
  return [...document.querySelectorAll<HTMLElement>('[data-listed]')].map((element) => ({
    element,
    text: foldText(searchedText(element)),
    group: element.closest<HTMLElement>('[data-list-group]') ?? undefined,
  }));
}

function searchedText({ dataset: { listed = '' }, textContent }: HTMLElement): string {
  return listed === '' ? textContent : listed;
}

customElements.define('list-filter', ListFilter);
