import type { Filtering } from './filtering.ts';

/**
 * `<schedule-filters>`: the line above the program that filters it. Its code is loaded on first use, or right away if
 * the address contains filters.
 */
class ScheduleFilters extends HTMLElement {
  #filtering: Promise<Filtering> | undefined;

  connectedCallback(): void {
    if (document.documentElement.dataset['filters'] === 'waiting') void this.#start();
    // Loads early, because people who point at the filters, or tab into them, will use them.
    this.addEventListener('pointerover', () => void this.#start(), { once: true });
    this.addEventListener('focusin', () => void this.#start(), { once: true });
    this.addEventListener('input', (event) => void this.#hand(event));
    this.addEventListener('click', (event) => void this.#hand(event));
  }

  async #start(): Promise<Filtering> {
    this.#filtering ??= import('./filtering.ts').then(({ startFiltering }) => startFiltering(this));
    try {
      return await this.#filtering;
    } catch (error) {
      // Loading may have failed without a connection: the next use tries again.
      this.#filtering = undefined;
      throw error;
    }
  }

  async #hand(event: Event): Promise<void> {
    const { target } = event;
    const filtering = await this.#start();
    if (target instanceof HTMLElement) filtering.take(event.type, target);
  }
}

export function defineScheduleFilters(): void {
  customElements.define('schedule-filters', ScheduleFilters);
}
