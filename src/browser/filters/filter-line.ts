import { fillWords } from '#src/browser/dom/page-words.ts';
import { element } from '#src/browser/dom/element.ts';
import { isChoice } from './filter-choice.ts';
import type { AskedChoice, FilterChoice } from './filter-choice.ts';
import type { Facet, FacetName } from './filter-table.ts';
import type { PageTable } from './page-rows.ts';

/** How long the typing must pause before the number of results is announced. */
const restMillis = 600;

/** The line beside the field: the number of results, the chosen filters, and the filters without an effect. */
export class FilterLine {
  readonly #root: HTMLElement;
  readonly #table: PageTable;
  #saying: ReturnType<typeof setTimeout> | undefined;
  #drawn = '';

  constructor(root: HTMLElement, table: PageTable) {
    this.#root = root;
    this.#table = table;
  }

  /** Shows the chosen filters and the number of results. With `said`, screen readers announce them, too. */
  show(choice: FilterChoice, left: string, isEmpty: boolean, said: boolean): void {
    const { words } = this.#table;
    this.#part('state').hidden = !isChoice(choice);
    this.#part('left').textContent = left;
    this.#part('nothing').hidden = !isEmpty;
    this.#part('clear').hidden = isEmpty;
    this.#leadToSearch(choice);
    this.#drawChosen(choice);
    if (!said) return;
    clearTimeout(this.#saying);
    this.#saying = setTimeout(() => {
      this.#part('said').textContent = isEmpty ? words.nothing : left;
    }, restMillis);
  }

  /** Lists the filters in the address that match nothing on the page, until the visitor chooses something else. */
  showUnknown(unknown: AskedChoice['unknown']): void {
    const { facets, words } = this.#table;
    const names = unknown.map(
      ({ name, value }) =>
        `${facets.find((facet) => facet.name === name)?.label ?? name} ${fillWords(words.textNamed, value)}`,
    );
    const part = this.#part('unknown');
    part.hidden = names.length === 0;
    part.textContent = names.length === 0 ? '' : fillWords(words.unknown, names.join(words.comma));
  }

  #drawChosen({ text, chosen }: FilterChoice): void {
    const { facets, words } = this.#table;
    const entries: { name: FacetName | 'q'; value: string; label: string }[] = facets.flatMap(
      (facet) =>
        (chosen.get(facet.name) ?? []).map((value) => ({
          name: facet.name,
          value,
          label: labelOf(facet, value),
        })),
    );
    if (text !== '')
      entries.push({ name: 'q', value: text, label: fillWords(words.textNamed, text) });
    const drawn = JSON.stringify(entries);
    // Redrawing loses the focus, so the line is redrawn only if something changed.
    if (drawn === this.#drawn) return;
    this.#drawn = drawn;
    this.#part('chosen').replaceChildren(
      ...entries.map(({ name, value, label }) => {
        const named = element('span', { dir: 'auto' }, label);
        if (name === 'track') {
          named.className = 'track';
          named.dataset['track'] = value;
        }
        const button = element(
          'button',
          { type: 'button', className: 'filter-button', data: { remove: name, value } },
          named,
        );
        button.setAttribute('aria-label', fillWords(words.remove, label));
        return element('li', {}, button);
      }),
    );
  }

  /** A page that lacks some talks links to the search, which then looks for the typed text. */
  #leadToSearch({ text }: FilterChoice): void {
    const link = this.#root.querySelector<HTMLAnchorElement>('a[data-search]');
    if (link !== null) link.search = text === '' ? '' : `?q=${encodeURIComponent(text)}`;
  }

  #part(name: string): HTMLElement {
    const part = this.#root.querySelector<HTMLElement>(`[data-part="${name}"]`);
    if (part === null) throw new Error(`<schedule-filters> has no part ${name}`);
    return part;
  }
}

function labelOf(facet: Facet, value: string): string {
  return facet.values.find(([id]) => id === value)?.[1] ?? value;
}
