import { fillWords } from '#src/browser/dom/page-words.ts';
import { askWorker, readKeptList } from './ask-worker.ts';
import { keepOneByOne } from './keep-pages.ts';
import { sizeInWords } from './in-words.ts';

/** `<keep-everything>`: says how much of the site this device stores, with a button that stores the rest. */
class KeepEverything extends HTMLElement {
  #all = 0;
  #kept = 0;

  connectedCallback(): void {
    this.#button?.addEventListener('click', () => void this.#keep());
    void this.#look().catch(() => this.#say('none'));
  }

  get #button(): HTMLButtonElement | null {
    return this.querySelector('button');
  }

  /** Counts the stored pages, and offers the rest with the total size. */
  async #look(): Promise<void> {
    if (!('serviceWorker' in navigator)) throw new Error('no service workers here');
    await untilControlled();
    const held = await readKeptList();
    if (held === undefined) throw new Error('nothing is kept');
    const { list } = held;
    this.#all = 'pages' in list ? Object.keys(list.pages).length : list.count;
    this.#kept = (await askWorker({ ask: 'kept' })) ?? this.#all - (await missingPages()).length;
    const isComplete = this.#kept >= this.#all;
    this.#say(isComplete ? 'all' : 'some');
    const button = this.#button;
    if (button === null) return;
    const size = sizeInWords(list.bytes, this.dataset['language'] ?? 'en');
    button.textContent = fillWords(this.dataset['offer'] ?? '', size);
    button.hidden = isComplete;
  }

  async #keep(): Promise<void> {
    if (this.getAttribute('aria-busy') === 'true') return;
    this.setAttribute('aria-busy', 'true');
    askToStay();
    const before = this.#kept;
    this.#say('keeping');
    const onKept = (kept: number): void => this.#write('keeping', before + kept);
    const outcome = await missingPages()
      .then((missing) => keepOneByOne(missing, { even: true, onKept }))
      .catch(() => 'failed' as const);
    // If the worker no longer answers, nothing can be counted again.
    await this.#look().catch(() => undefined);
    if (outcome === 'full') this.#say('full');
    if (outcome === 'failed') this.#say('stopped');
    this.removeAttribute('aria-busy');
  }

  #say(what: string): void {
    this.#write(what, this.#kept);
  }

  #write(what: string, kept: number): void {
    const text = fillWords(this.dataset[what] ?? '', String(kept), String(this.#all));
    const line = this.querySelector('p');
    if (line !== null && line.textContent !== text) line.textContent = text;
  }
}

/** The paths of all pages that are not stored. Throws if there is no worker, or it can't load its list. */
async function missingPages(): Promise<readonly string[]> {
  const missing = await askWorker({ ask: 'missing' });
  if (missing === undefined) throw new Error('the list is not complete');
  return missing;
}

/**
 * Asks the browser not to clear what this site stores. Firefox asks the visitor, who may never answer, so nothing waits
 * for the answer, and the question comes only if the visitor wants to store everything.
 */
function askToStay(): void {
  const { storage } = navigator as { storage?: StorageManager };
  storage?.persist().catch(() => undefined);
}

/** Waits for a worker that is still being installed. */
async function untilControlled(): Promise<void> {
  const { serviceWorker } = navigator;
  if (serviceWorker.controller !== null) return;
  await new Promise((resolve) => {
    serviceWorker.addEventListener('controllerchange', resolve, { once: true });
  });
}

customElements.define('keep-everything', KeepEverything);
