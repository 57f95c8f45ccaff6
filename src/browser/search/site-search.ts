import { fillWords, readSearchWords } from '#src/browser/dom/page-words.ts';
import { showTimesIn } from '#src/browser/clock/viewer-clock.ts';
import { element } from '#src/browser/dom/element.ts';
import { announceRows } from '#src/browser/dom/slot-markup.ts';
import { drawGroup, writeDates } from './draw-result.ts';
import { findPages } from './find-pages.ts';
import type { FoundGroup } from './find-pages.ts';

/** How long the typing must pause before a search starts, and before the number of results is announced. */
const restMillis = 150;
const announceMillis = 600;

/** `<site-search>`: finds pages while the visitor types, and keeps the typed text in the address. */
class SiteSearch extends HTMLElement {
  /** Counts searches, so that only the latest is shown. */
  #latest = 0;
  #searching: ReturnType<typeof setTimeout> | undefined;
  #announcing: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { field } = this;
    field.addEventListener('input', (event) => {
      if (!(event instanceof InputEvent) || !event.isComposing) this.#later();
    });
    field.addEventListener('compositionend', () => this.#later());
    field.form?.addEventListener('submit', (event) => {
      event.preventDefault();
      void this.#find();
    });
    document.addEventListener('schedule:clocks', () => writeDates(this));
    addEventListener('hashchange', () => this.#answerHash());
    addEventListener('popstate', () => this.#readAddress());
    this.#answerFirstHash();
    this.#readAddress();
  }

  get field(): HTMLInputElement {
    return this.querySelector<HTMLInputElement>('input[type=search]') ?? new HTMLInputElement();
  }

  /** Visitors who came through the menu or its key want to type. */
  #answerHash(): void {
    if (location.hash !== `#${this.field.id}`) return;
    this.field.focus();
    this.field.select();
  }

  /** If this script was loaded late, visitors may already type, or be elsewhere on the page. */
  #answerFirstHash(): void {
    const isUntouched = this.field.value === '' && document.activeElement === document.body;
    if (isUntouched) this.#answerHash();
  }

  #readAddress(): void {
    const asked = new URLSearchParams(location.search).get('q');
    // Text typed before the script was loaded counts, too.
    if (asked !== null || this.#latest > 0) this.field.value = asked ?? '';
    void this.#find();
  }

  #later(): void {
    clearTimeout(this.#searching);
    this.#searching = setTimeout(() => void this.#find(), restMillis);
  }

  async #find(): Promise<void> {
    clearTimeout(this.#searching);
    const typed = this.field.value.trim();
    const search = ++this.#latest;
    this.#writeAddress(typed);
    const words = readSearchWords();
    if (typed === '') {
      this.#show(element('p', { className: 'quiet' }, words.hint));
      this.#announce('');
      return;
    }
    this.#list.setAttribute('aria-busy', 'true');
    if (this.#list.querySelector('section') === null) {
      this.#show(element('p', { className: 'quiet' }, words.loading));
    }
    try {
      const groups = await findPages(typed, this.#root);
      if (search !== this.#latest) return;
      const parts = await this.#draw(groups, typed);
      if (search !== this.#latest) return;
      this.#show(...parts);
      const count = groups.reduce((sum, { results }) => sum + results.length, 0);
      const { one, many } = words.found;
      const found = fillWords(count === 1 ? one : many, String(count));
      this.#announce(count === 0 ? fillWords(words.nothing, typed) : found);
    } catch {
      if (search === this.#latest) this.#showFailure();
    }
  }

  /** Draws the results with their times before they are shown, so that nothing moves afterward. */
  async #draw(groups: readonly FoundGroup[], typed: string): Promise<HTMLElement[]> {
    const words = readSearchWords();
    if (groups.length === 0) {
      const nothing = element('p', { dir: 'auto' }, fillWords(words.nothing, typed));
      return [nothing, element('p', { className: 'quiet' }, words.nothingHint)];
    }
    const parts = await Promise.all(
      groups.map(async (group) =>
        drawGroup(group, { typed, root: this.#root }, async (rows, list) => {
          const part = element('ul', {}, ...rows);
          await this.#writeTimes(part);
          list.append(...rows);
          announceRows();
        }),
      ),
    );
    for (const part of parts) await this.#writeTimes(part);
    return parts;
  }

  async #writeTimes(part: ParentNode): Promise<void> {
    await showTimesIn(part);
    writeDates(part);
  }

  #showFailure(): void {
    const words = readSearchWords();
    const again = element(
      'button',
      { type: 'button', className: 'text-button again' },
      words.tryAgain,
    );
    again.addEventListener('click', () => {
      this.field.focus();
      void this.#find();
    });
    this.#show(element('p', {}, words.failed, ' ', again));
    this.#announce(words.failed);
  }

  #show(...parts: readonly HTMLElement[]): void {
    this.#list.removeAttribute('aria-busy');
    this.#list.replaceChildren(...parts);
    announceRows();
  }

  /** Announced when the typing pauses, not for every letter. */
  #announce(text: string): void {
    const said = this.querySelector('[data-announcement]');
    clearTimeout(this.#announcing);
    if (said === null || said.textContent === text) return;
    this.#announcing = setTimeout(() => (said.textContent = text), announceMillis);
  }

  #writeAddress(typed: string): void {
    const address = new URL(location.href);
    if ((address.searchParams.get('q') ?? '') === typed) return;
    if (typed === '') address.searchParams.delete('q');
    else address.searchParams.set('q', typed);
    address.hash = '';
    history.replaceState(history.state, '', address);
  }

  get #root(): string {
    return this.dataset['root'] ?? '/';
  }

  get #list(): HTMLElement {
    return this.querySelector<HTMLElement>('[data-list]') ?? this;
  }
}

customElements.define('site-search', SiteSearch);
