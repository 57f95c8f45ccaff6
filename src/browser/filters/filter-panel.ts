import { addStyle } from '#src/browser/dom/add-style.ts';
import { element } from '#src/browser/dom/element.ts';
import { isChoice } from './filter-choice.ts';
import type { FilterChoice } from './filter-choice.ts';
import style from './filter-panel.css?inline';
import type { Facet, FacetName } from './filter-table.ts';
import type { PageTable } from './page-rows.ts';

addStyle(style);

/** From this width on, the panel opens within the page; below it, the panel is a sheet at the foot of the window. */
const wide = matchMedia('(width >= 48rem)');

interface DrawnValue {
  readonly box: HTMLInputElement;
  readonly count: HTMLElement;
  readonly row: HTMLElement;
}

/** The panel of all facets: a check box for each value, with the number of results it would give. */
export class FilterPanel {
  readonly #dialog: HTMLDialogElement;
  readonly #button: HTMLElement;
  readonly #table: PageTable;
  readonly #values = new Map<FacetName, Map<string, DrawnValue>>();
  readonly #left = element('p', { className: 'quiet' });
  readonly #clear: HTMLButtonElement;
  readonly #done: HTMLButtonElement;

  constructor(dialog: HTMLDialogElement, button: HTMLElement, table: PageTable) {
    this.#dialog = dialog;
    this.#button = button;
    this.#table = table;
    this.#clear = filterButton('clear', table.words.clear);
    this.#done = filterButton('done', table.words.done);
    dialog.addEventListener('close', () => {
      button.setAttribute('aria-expanded', 'false');
      button.focus();
    });
    // Browsers handle Escape only in modal dialogs.
    dialog.addEventListener('keydown', (event) => {
      if (event.key === 'Escape' && !event.defaultPrevented) dialog.close();
    });
  }

  get isOpen(): boolean {
    return this.#dialog.open;
  }

  close(): void {
    this.#dialog.close();
  }

  /** Opens the panel, in the page or as a sheet; `update` makes it show the current choice. */
  open(): void {
    if (this.#values.size === 0) this.#draw();
    for (const facet of this.#dialog.querySelectorAll('details')) {
      facet.open = wide.matches || facet.querySelector(':checked') !== null;
    }
    this.#button.setAttribute('aria-expanded', 'true');
    if (wide.matches) this.#dialog.show();
    else this.#dialog.showModal();
  }

  /** Moves the focus to the sheet's button that closes it; false if the panel is not a sheet. */
  focusDone(): boolean {
    if (!this.#dialog.matches(':modal')) return false;
    this.#done.focus();
    return true;
  }

  /** Writes the counts and checks the chosen values. */
  update(counts: readonly (readonly number[])[], choice: FilterChoice, left: string): void {
    const { chosen } = choice;
    this.#left.textContent = left;
    this.#clear.hidden = !isChoice(choice);
    for (const [index, { name, values }] of this.#table.facets.entries()) {
      for (const [value, [id]] of values.entries()) {
        const drawn = this.#values.get(name)?.get(id);
        if (drawn === undefined) continue;
        const count = counts[index]?.[value] ?? 0;
        const isChosen = chosen.get(name)?.includes(id) === true;
        if (drawn.count.textContent !== String(count)) drawn.count.textContent = String(count);
        if (drawn.box.checked !== isChosen) drawn.box.checked = isChosen;
        drawn.row.classList.toggle('none', count === 0 && !isChosen);
      }
    }
  }

  #draw(): void {
    const { words, facets } = this.#table;
    const parts = facets.map((facet, index) => this.#drawFacet(facet, index));
    this.#dialog.replaceChildren(
      element('header', {}, element('h3', { id: 'filter-title' }, words.filters)),
      element('div', { className: 'facets' }, ...parts),
      // In the thumb's reach. Most sheets are as high as a phone, and their head is far from it.
      element('footer', {}, this.#left, this.#clear, this.#done),
    );
  }

  #drawFacet({ name, label, values }: Facet, index: number): HTMLElement | undefined {
    const isLive = name === 'picks' || name === 'past';
    // A facet with only one value is a single check box beside the groups.
    const isSwitch = name === 'past' || name === 'recording';
    const used = new Set(
      this.#table.rows.flatMap(({ role, values }) =>
        role === 'item' ? (values[index] ?? []) : [],
      ),
    );
    const drawn = values.filter((_, value) => isLive || used.has(value));
    if (!isLive && drawn.length < (isSwitch ? 1 : 2)) return undefined;
    const list = element(
      'ul',
      { className: 'plain' },
      ...drawn.map(([id, text]) => this.#drawValue(name, id, text)),
    );
    if (isSwitch) {
      list.classList.add('facet');
      return list;
    }
    list.setAttribute('aria-label', label);
    const facet = element('details', { className: 'facet' });
    facet.append(element('summary', {}, label), list);
    return facet;
  }

  #drawValue(name: FacetName, id: string, text: string): HTMLElement {
    const box = element('input', { type: 'checkbox', value: id, data: { facet: name } });
    const count = element('small');
    const label = element('span', { dir: 'auto' }, text);
    if (name === 'track') {
      label.className = 'track';
      label.dataset['track'] = id;
    }
    const row = element(
      'li',
      {},
      element('label', { className: 'facet-value' }, box, label, ' ', count),
    );
    const drawn = this.#values.get(name) ?? new Map<string, DrawnValue>();
    this.#values.set(name, drawn.set(id, { box, count, row }));
    return row;
  }
}

function filterButton(act: 'done' | 'clear', text: string): HTMLButtonElement {
  return element(
    'button',
    { type: 'button', className: 'filter-button', data: { [act]: '' } },
    text,
  );
}
