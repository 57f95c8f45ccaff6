import { fillWords, readClockWords } from '#src/browser/dom/page-words.ts';
import { timeInWords } from './time-in-words.ts';
import { currentClocks, leaveLink, nameDuringEvent } from './viewer-clock.ts';
import { askedNow, isClockSet, now } from './now.ts';
import { textButton } from '#src/browser/dom/element.ts';

/** Says how the address changed the clocks of the page, and offers a way back. */
class ClockNotice extends HTMLElement {
  /** The notices that the viewer has closed. */
  readonly #closed = new Set<string>();

  connectedCallback(): void {
    document.addEventListener('schedule:clocks', this.#show);
    this.#show();
  }

  disconnectedCallback(): void {
    document.removeEventListener('schedule:clocks', this.#show);
  }

  readonly #show = (): void => {
    const lines = [...this.#linkLines(), ...this.#nowLines()];
    this.replaceChildren(...lines);
    this.hidden = lines.length === 0;
  };

  *#linkLines(): Iterable<HTMLElement> {
    const words = readClockWords();
    const clocks = currentClocks();
    if (clocks.fromLink) {
      const text = fillWords(words.timesAsInLink, nameDuringEvent(clocks.main.zone));
      yield line(text, words.useMine, () => void leaveLink());
    }
    if (clocks.refused !== undefined && !this.#closed.has('zone')) {
      const text = fillWords(words.unknownZone, clocks.refused, nameDuringEvent(clocks.main.zone));
      yield line(text, words.dismiss, () => this.#close('zone'));
    }
  }

  *#nowLines(): Iterable<HTMLElement> {
    if (askedNow === null || this.#closed.has('now')) return;
    const words = readClockWords();
    if (isClockSet) {
      yield line(fillWords(words.clockIsSet, timeInWords(now())), words.useRealClock, () => {
        const address = new URL(location.href);
        address.searchParams.delete('now');
        location.assign(address);
      });
    } else {
      const text = fillWords(words.unknownClock, askedNow);
      yield line(text, words.dismiss, () => this.#close('now'));
    }
  }

  #close(what: string): void {
    this.#closed.add(what);
    this.#show();
  }
}

function line(text: string, action: string, act: () => void): HTMLElement {
  const paragraph = document.createElement('p');
  paragraph.append(text, ' ', textButton(action, act));
  return paragraph;
}

customElements.define('clock-notice', ClockNotice);
