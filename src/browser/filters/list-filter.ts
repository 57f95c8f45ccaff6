import { foldText } from '#src/core/text/fold.ts';
import { fillWords } from '#src/browser/dom/page-words.ts';

interface Listed {
  readonly element: HTMLElement;
  /** Folded. */
  readonly text: string;
  readonly group: HTMLElement | undefined;
}

/**
 * `<list-filter>`: a field over a list whose entries are marked by `data-listed`. It shows the entries that contain
 * every typed word, opens their groups, and says how many there are.
 */
export class ListFilter extends HTMLElement {
  #entries: readonly Listed[] | undefined;
  /** Groups that were opened to show matches in them. */
  readonly #opened = new Set<HTMLDetailsElement>();

  connectedCallback(): void {
    this.addEventListener('input', ({ target }) => {
      if (target instanceof HTMLInputElement) this.#show(target.value);
    });
    // A browser that comes back to the page fills the field in again.
    const value = this.querySelector('input')?.value ?? '';
    if (value !== '') this.#show(value);
  }

  #show(typed: string): void {
    this.#entries ??= readEntries();
    const words = foldText(typed)
      .split(' ')
      .filter((word) => word !== '');
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
    const status = this.querySelector('[role=status]');
    const shown = this.dataset['shown'] ?? '';
    if (status !== null)
      status.textContent = words.length === 0 ? '' : fillWords(shown, String(count));
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
    text: foldText(element.textContent),
    group: element.closest<HTMLElement>('[data-list-group]') ?? undefined,
  }));
}

customElements.define('list-filter', ListFilter);
