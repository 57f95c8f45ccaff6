import { fillWords } from '#src/browser/dom/page-words.ts';
import { everyMinute } from '#src/browser/clock/every-minute.ts';
import { roomPagesOf } from '#src/browser/grid/room-pages.ts';
import type { RoomPages } from '#src/browser/grid/room-pages.ts';
import { now } from '#src/browser/clock/now.ts';
import { currentPicks } from '#src/browser/picks/picks-store.ts';
import { readTyped } from '#src/core/search/spelling-variants.ts';
import {
  isChoice,
  noChoice,
  toggleValue,
  readChoice,
  carryToDays,
  keepInAddress,
} from './filter-choice.ts';
import type { FilterChoice } from './filter-choice.ts';
import { FilterLine } from './filter-line.ts';
import { FilterPanel } from './filter-panel.ts';
import { facetNames } from './filter-table.ts';
import type { FacetName, FilterRow } from './filter-table.ts';
import { withLiveValues, matchRows } from './match-rows.ts';
import type { Outcome } from './match-rows.ts';
import { gatherRows, readPageTable } from './page-rows.ts';
import type { PageRow, PageTable } from './page-rows.ts';
import { ShownRows } from './shown-rows.ts';

interface Drawing {
  /** Whether screen readers announce the result. */
  readonly said: boolean;
  /** Whether the rows change over several frames, as answers to a visitor's actions do; otherwise the page would shift. */
  readonly inTurns: boolean;
}

/** Filters the program of a page: stores the choice, also in the address, and shows the matching rows. */
export class Filtering {
  readonly #element: HTMLElement;
  readonly #table: PageTable;
  readonly #pageRows: readonly PageRow[];
  readonly #texts: readonly string[];
  /** The index of each row in `pageRows`. */
  readonly #indexes: ReadonlyMap<Element, number>;
  readonly #shownRows: ShownRows;
  readonly #line: FilterLine;
  readonly #panel: FilterPanel;
  readonly #grids: readonly RoomPages[];
  readonly #field: HTMLInputElement;
  readonly #button: HTMLElement;
  #rows: readonly FilterRow[];
  #choice: FilterChoice = noChoice;
  /** The animation frame in which the result of a key press is drawn. */
  #frame = 0;

  constructor(element: HTMLElement, table: PageTable, pageRows: readonly PageRow[]) {
    const field = element.querySelector<HTMLInputElement>('input[type=search]');
    const button = element.querySelector<HTMLElement>('[data-open]');
    const dialog = element.querySelector('dialog');
    if (field === null || button === null || dialog === null) {
      throw new Error('<schedule-filters> lacks a part');
    }
    this.#element = element;
    this.#table = table;
    this.#rows = table.rows;
    this.#pageRows = pageRows;
    this.#texts = pageRows.map(({ text }) => text);
    this.#indexes = new Map(pageRows.map(({ element }, index) => [element, index]));
    this.#shownRows = new ShownRows(pageRows);
    this.#field = field;
    this.#button = button;
    this.#line = new FilterLine(element, table);
    this.#panel = new FilterPanel(dialog, button, table);
    this.#grids = [...document.querySelectorAll<HTMLElement>('.program.rooms')]
      .map(roomPagesOf)
      .filter((pages) => pages !== undefined);
    // While this code was loading, the visitor may already have typed.
    this.#readAddress(field.value.trim());
    const refresh = (): void => this.#refresh();
    document.addEventListener('schedule:picks', refresh);
    everyMinute(refresh);
    addEventListener('popstate', () => this.#readAddress());
    matchMedia('(width >= 60rem)').addEventListener('change', refresh);
    // A row that stayed because it has the focus is hidden when the focus leaves it.
    document.addEventListener('focusout', ({ target }) => {
      if (target instanceof Element && target.closest('.program') !== null) setTimeout(refresh);
    });
  }

  /** Handles a visitor's action in the element: `input` in a field, or a `click`. */
  take(type: string, target: HTMLElement): void {
    if (type === 'input' && target instanceof HTMLInputElement) {
      const { facet = '' } = target.dataset;
      if (target === this.#field) this.#type(target.value.trim());
      else if (isFacet(facet)) this.#choose(toggleValue(this.#choice, facet, target.value));
      return;
    }
    if (type !== 'click') return;
    const { open, done, clear, remove = '', value = '' } = target.closest('button')?.dataset ?? {};
    if (open !== undefined) this.#openPanel();
    // A click outside the content of a modal dialog counts as one on the dialog itself.
    else if (done !== undefined || target.matches('dialog:modal')) this.#panel.close();
    else if (clear !== undefined) this.#clear();
    else if (remove === 'q') this.#clearText();
    else if (isFacet(remove)) this.#remove(remove, value);
  }

  #openPanel(): void {
    if (this.#panel.isOpen) return this.#panel.close();
    this.#panel.open();
    this.#refresh();
  }

  #remove(name: FacetName, value: string): void {
    const index = [...this.#element.querySelectorAll('[data-remove]')].indexOf(
      this.#element.querySelector(`[data-remove="${name}"][data-value="${CSS.escape(value)}"]`) ??
        this.#element,
    );
    this.#choose(toggleValue(this.#choice, name, value));
    this.#focusNear(index);
  }

  #clearText(): void {
    this.#field.value = '';
    this.#choose({ ...this.#choice, text: '' });
    this.#field.focus();
  }

  #clear(): void {
    this.#field.value = '';
    this.#choose(noChoice);
    // The pressed button is gone. Not to the field, because a phone's keyboard would cover the results.
    if (!this.#panel.focusDone()) this.#button.focus();
  }

  /** Moves the focus from a button that is gone to the button that took its position. */
  #focusNear(index: number): void {
    const buttons = this.#element.querySelectorAll<HTMLElement>('[data-remove]');
    (buttons[Math.min(index, buttons.length - 1)] ?? this.#button).focus();
  }

  #choose(choice: FilterChoice): void {
    this.#choice = choice;
    this.#line.showUnknown([]);
    this.#apply({ said: true, inTurns: true });
    keepInAddress(choice);
  }

  /**
   * The result of a key press is drawn in the next frame rather than in the key's own task: together they would be a
   * long task on a slow phone.
   */
  #type(text: string): void {
    const choice = { ...this.#choice, text };
    this.#choice = choice;
    this.#line.showUnknown([]);
    keepInAddress(choice);
    const outcome = this.#match();
    cancelAnimationFrame(this.#frame);
    this.#frame = requestAnimationFrame(() => this.#draw(outcome, { said: true, inTurns: true }));
  }

  #readAddress(typed = ''): void {
    const { unknown, ...asked } = readChoice(location.search, this.#table.facets);
    const choice = typed === '' ? asked : { ...asked, text: typed };
    this.#choice = choice;
    if (typed === '') this.#field.value = choice.text;
    this.#line.showUnknown(unknown);
    this.#refresh(isChoice(choice));
    carryToDays(choice);
  }

  /** Updates the values that change without a visitor's action in the filters: picks and the time. */
  #refresh(said = false): void {
    const { rows, facets } = this.#table;
    this.#rows = withLiveValues(rows, facets, this.#pageRows, currentPicks(), now());
    this.#apply({ said, inTurns: false });
  }

  #apply(how: Drawing): void {
    cancelAnimationFrame(this.#frame);
    this.#draw(this.#match(), how);
  }

  #match(): Outcome {
    const { text, chosen } = this.#choice;
    const { facets } = this.#table;
    return matchRows(
      { names: facets.map(({ name }) => name), rows: this.#rows, texts: this.#texts },
      {
        words: readTyped(text),
        chosen: facets.map(({ name, values }) => {
          const ids = chosen.get(name) ?? [];
          return new Set(ids.map((id) => values.findIndex(([value]) => value === id)));
        }),
      },
    );
  }

  #draw({ shown, counts, left, total }: Outcome, { said, inTurns }: Drawing): void {
    const isChosen = isChoice(this.#choice);
    const seen = isChosen ? this.#withFocused(shown) : shown.map(() => true);
    this.#shownRows.show(seen, inTurns);
    for (const grid of this.#grids) grid.show((row) => seen[this.#indexes.get(row) ?? -1] === true);
    const words = fillWords(this.#table.shown, String(isChosen ? left : total));
    this.#line.show(this.#choice, words, isChosen && !shown.includes(true), said);
    if (this.#panel.isOpen) this.#panel.update(counts, this.#choice, words);
  }

  /** A row that contains the focus stays, together with the rows that contain it. */
  #withFocused(shown: readonly boolean[]): readonly boolean[] {
    const row = document.activeElement?.closest('.posters li, .slot') ?? undefined;
    const index = row === undefined ? undefined : this.#indexes.get(row);
    if (index === undefined) return shown;
    const seen = [...shown];
    for (let at: number | undefined = index; at !== undefined; at = this.#rows[at]?.parent) {
      seen[at] = true;
    }
    return seen;
  }
}

/** Starts the filters of a page, and immediately applies those in the address. */
export async function startFiltering(element: HTMLElement): Promise<Filtering> {
  const table = readPageTable(element);
  try {
    return new Filtering(element, table, await gatherRows(table));
  } finally {
    delete document.documentElement.dataset['filters'];
  }
}

function isFacet(name: string): name is FacetName {
  return facetNames.some((one) => one === name);
}
