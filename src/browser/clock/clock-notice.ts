import { fillWords, readClockWords } from '#src/browser/dom/page-words.ts';
import { dateAndTime, timeInWords } from './time-in-words.ts';
import { currentClocks, leaveLink, nameDuringEvent } from './viewer-clock.ts';
import { askedNow, isClockSet, now } from './now.ts';
import { keepFocus } from '#src/browser/page/notice-space.ts';
import { dismissButton, element } from '#src/browser/dom/element.ts';

/** Says how the address changed the page's clocks, and offers a way back. */
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
    keepFocus(this, () => {
      this.replaceChildren(...lines);
      this.hidden = lines.length === 0;
    });
  };

  *#linkLines(): Iterable<HTMLElement> {
    const words = readClockWords();
    const clocks = currentClocks();
    if (clocks.fromLink) {
      const text = fillWords(words.timesAsInLink, nameDuringEvent(clocks.main.zone));
      const short = fillWords(words.named[clocks.main.role], nameDuringEvent(clocks.main.zone));
      yield line(text, words.useMine, () => void leaveLink(), short);
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
      const text = fillWords(words.clockIsSet, timeInWords(now()));
      const short = fillWords(words.preview, ...dateAndTime(now()));
      yield line(text, words.useRealClock, leaveSetClock, short);
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

function leaveSetClock(): void {
  const address = new URL(location.href);
  address.searchParams.delete('now');
  location.assign(address);
}

/** A text with its button. On a phone, a short text replaces it, and a cross replaces the button's words. */
function line(text: string, action: string, act: () => void, short?: string): HTMLElement {
  const button = dismissButton(action, act);
  if (short === undefined) return element('p', {}, text, ' ', button);
  const said = element('span', { className: 'said' }, text);
  const inShort = element('span', { className: 'short' }, short);
  return element('p', { className: 'one-line' }, said, inShort, ' ', button);
}

customElements.define('clock-notice', ClockNotice);
