import { canonicalZone } from '#src/core/zones/zone-table.ts';
import { searchZones } from '#src/core/zones/search-zones.ts';
import type { ZoneResult as FoundZone } from '#src/core/zones/search-zones.ts';
import { formatOffset } from '#src/core/time/zone.ts';
import { addStyle } from '#src/browser/dom/add-style.ts';
import { fillWords, readClockWords } from '#src/browser/dom/page-words.ts';
import { readPageClock } from './page-clock.ts';
import { chooseClock, currentClocks, deviceZone, nameDuringEvent } from './viewer-clock.ts';
import { zoneLink } from './resolve-clocks.ts';
import type { ClockChoice } from './resolve-clocks.ts';
import style from './zone-chooser.css?inline';

/**
 * The dialog for choosing a clock: event time, my time, or a zone found by search. It consists of plain buttons,
 * which every keyboard and screen reader can use; arrow keys move between the search and its results. Its markup is
 * in `ZoneChooser.astro`.
 */
export class ZoneChooser extends HTMLElement {
  readonly #dialog = this.#part('dialog', HTMLDialogElement);
  readonly #search = this.#part('input[type=search]', HTMLInputElement);
  readonly #results = this.#part('[data-results]', HTMLUListElement);
  readonly #rowTemplate = this.#part('[data-row]', HTMLTemplateElement);
  readonly #count = this.#part('[data-count]', HTMLElement);
  readonly #link = this.#part('[data-link]', HTMLInputElement);
  readonly #copied = this.#part('[data-copied]', HTMLElement);
  readonly #event = readPageClock();
  #counting: ReturnType<typeof setTimeout> | undefined;
  /** Whether the last press began outside of the dialog, and not in a text whose selection ends there. */
  #pressedOutside = false;

  connectedCallback(): void {
    this.#search.addEventListener('input', () => this.#find());
    this.#dialog.addEventListener('keydown', (event) => this.#walk(event));
    this.#dialog.addEventListener('pointerdown', ({ target }) => {
      this.#pressedOutside = target === this.#dialog;
    });
    this.#dialog.addEventListener('click', (event) => this.#press(event));
  }

  /** Opens the dialog. When it closes, the focus returns to where it was. */
  open(): void {
    if (this.#dialog.open) return;
    this.#search.value = '';
    this.#copied.textContent = '';
    this.#link.hidden = true;
    this.#showClocks();
    this.#find();
    this.#count.textContent = '';
    this.#dialog.showModal();
    // Focuses the current choice rather than the search: a phone's keyboard would cover the choices.
    this.#dialog.querySelector<HTMLElement>('[aria-current], [data-clock]')?.focus();
  }

  #showClocks(): void {
    const { main, mine } = currentClocks();
    const zones = { event: this.#event.zone, mine: mine.zone };
    for (const clock of ['event', 'mine'] as const) {
      const button = this.#part(`[data-clock=${clock}]`, HTMLButtonElement);
      const name = button.querySelector('[data-zone-name]');
      if (name !== null) name.textContent = nameDuringEvent(zones[clock]);
      mark(button, main.role === clock);
      // Two rows would be the same choice, and the page names it event time.
      if (clock === 'mine') button.closest('li')?.toggleAttribute('hidden', mine.role === 'event');
    }
  }

  #find(): void {
    const { style, instants, zone } = this.#event;
    const query = this.#search.value.trim();
    const found = searchZones(query, instants[0] ?? 0, {
      language: style.language,
      preferred: [currentClocks().main.zone, deviceZone() ?? zone, zone],
      limit: query === '' ? 8 : 20,
    });
    this.#results.replaceChildren(...found.map((choice) => this.#row(choice)));
    const { none, one, many } = readClockWords().zonesFound;
    // Announced when the typing pauses, not for every letter.
    clearTimeout(this.#counting);
    this.#counting = setTimeout(() => {
      const words = found.length === 0 ? none : found.length === 1 ? one : many;
      this.#count.textContent = fillWords(words, String(found.length));
    }, 600);
    this.#count.classList.toggle('visually-hidden', found.length > 0);
    if (found.length === 0) this.#count.textContent = none;
  }

  #row({ zone, city, country, offsetMinutes, matched }: FoundZone): Node {
    const row = document.importNode(this.#rowTemplate.content, true);
    const button = row.querySelector('button');
    const name = row.querySelector('span');
    const detail = row.querySelector('small');
    if (button === null || name === null || detail === null) throw new Error('No row in template');
    button.dataset['zone'] = zone;
    name.textContent = city;
    const why = matched.text === city || matched.text === country ? undefined : matched.text;
    detail.textContent = [country, formatOffset(offsetMinutes), why]
      .filter((part) => part !== undefined && part !== '' && part !== city)
      .join(readClockWords().comma);
    const { choice } = currentClocks();
    mark(button, choice.clock === 'zone' && choice.zone === zone);
    return row;
  }

  #press({ target }: MouseEvent): void {
    // A click outside the dialog's content counts as one on the dialog itself: it closes the dialog.
    if (target === this.#dialog) return this.#pressedOutside ? this.#dialog.close() : undefined;
    if (!(target instanceof Element)) return;
    const button = target.closest('button');
    if (button === null) return;
    const { clock, zone, close, copy } = button.dataset;
    if (close !== undefined) this.#dialog.close();
    else if (copy !== undefined) void this.#copyLink();
    else if (zone !== undefined) this.#choose({ clock: 'zone', zone });
    else if (clock === 'event' || clock === 'mine') this.#choose({ clock });
  }

  #choose(choice: ClockChoice): void {
    // The dialog closes first, because screen readers ignore everything behind a modal dialog.
    this.#dialog.close();
    void chooseClock(choice);
  }

  /**
   * Arrow keys move between the search and its results; Enter in the search takes the first result. Escape closes the
   * dialog at once, although some browsers would only clear the search.
   */
  #walk(event: KeyboardEvent): void {
    // These keys belong to the input method until the word is composed.
    if (event.isComposing) return;
    const rows = [...this.#results.querySelectorAll('button')];
    const stops = [this.#search, ...rows];
    const index = stops.findIndex((stop) => stop === document.activeElement);
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (event.key === 'Escape') {
      this.#dialog.close();
    } else if (step !== undefined && index !== -1) {
      stops[index + step]?.focus();
    } else if (event.key === 'Enter' && index === 0 && this.#search.value.trim() !== '') {
      rows[0]?.click();
    } else {
      return;
    }
    event.preventDefault();
  }

  async #copyLink(): Promise<void> {
    const { zone } = currentClocks().main;
    this.#link.value = zoneLink(location.href, canonicalZone(zone) ?? zone);
    try {
      await navigator.clipboard.writeText(this.#link.value);
      this.#copied.textContent = readClockWords().linkCopied;
    } catch {
      // Without clipboard access, the link is shown so that it can be copied by hand.
      this.#link.hidden = false;
      this.#link.select();
      this.#link.focus();
    }
  }

  #part<Kind extends Element>(selector: string, kind: abstract new () => Kind): Kind {
    const part = this.querySelector(selector);
    if (!(part instanceof kind)) throw new Error(`<zone-chooser> has no ${selector}`);
    return part;
  }
}

function mark(button: HTMLButtonElement, isCurrent: boolean): void {
  if (isCurrent) button.setAttribute('aria-current', 'true');
  else button.removeAttribute('aria-current');
}

addStyle(style);
customElements.define('zone-chooser', ZoneChooser);
