import { fillWords, readClockWords } from '#src/browser/dom/page-words.ts';
import type { ClocksWritten } from './viewer-clock.ts';

/** The button that names the page's clock and opens the chooser. */
class ZoneControl extends HTMLElement {
  connectedCallback(): void {
    this.querySelector('.zone-button')?.addEventListener('click', () => void this.#open());
    document.addEventListener('schedule:clocks', this.#announce);
  }

  disconnectedCallback(): void {
    document.removeEventListener('schedule:clocks', this.#announce);
  }

  /** The chooser and its table of zones are loaded on first use. */
  async #open(): Promise<void> {
    const { ZoneChooser } = await import('./zone-chooser.ts');
    const chooser = document.querySelector('zone-chooser');
    if (chooser instanceof ZoneChooser) chooser.open();
  }

  /** A change of the clock is announced in one sentence, no matter how many times on the page changed. */
  readonly #announce = ({ detail }: CustomEvent<ClocksWritten>): void => {
    const status = this.querySelector('[data-zone-status]');
    if (status === null || !detail.asked) return;
    void import('./viewer-clock.ts').then(({ nameDuringEvent }) => {
      status.textContent = fillWords(
        readClockWords().timesAreNow,
        nameDuringEvent(detail.clocks.main.zone),
      );
    });
  };
}

export function defineZoneControl(): void {
  customElements.define('zone-control', ZoneControl);
}
