import { columnsOf, narrowColumns, type Columns } from './narrow-columns.ts';
import type { PageRow } from './page-rows.ts';

/** The width from which days with several rooms are drawn as grids; the same number stands in `grid-style.ts`. */
const wide = matchMedia('(width >= 60rem)');

/**
 * The rooms of a day's grid: those in which nothing is left are not drawn, so that the others can be
 * read with ease. What it writes means nothing to a day that is drawn as a list.
 */
export class DrawnColumns {
  readonly #program: HTMLElement;
  readonly #names: readonly HTMLElement[];
  readonly #columns: readonly Columns[];
  /** What is written at present, by element. */
  readonly #written = new Map<HTMLElement, string>();
  #widths: readonly string[] = [];

  constructor(program: HTMLElement) {
    this.#program = program;
    this.#names = [...program.querySelectorAll<HTMLElement>('.room-names > p')];
    this.#columns = this.#names.map((name) => columnsOf(name.dataset['place'] ?? ''));
  }

  /** Draws the columns of what is shown; all of them, where all is shown. */
  draw(rows: readonly PageRow[], shown: readonly boolean[]): void {
    // On a narrow window every day is a list.
    if (!wide.matches) return this.#reset();
    const left = rows.filter(
      ({ element }, place) => shown[place] === true && this.#program.contains(element),
    );
    const held = left
      .filter(({ element }) => !element.matches('.heading, [data-columns]'))
      .map(({ element }) => columnsOf(element.dataset['place'] ?? ''));
    const isKept = (column: number): boolean => {
      const place = this.#columns[column];
      return (
        place !== undefined && held.some(({ start }) => place.start <= start && start < place.end)
      );
    };
    const { length } = this.#columns.filter((_, column) => isKept(column));
    const isNarrowed = length > 0 && length < this.#columns.length && this.#readWidths();
    if (!isNarrowed) return this.#reset();
    this.#program.classList.add('narrowed');
    const last = this.#columns.findLastIndex((_, column) => isKept(column));
    for (const [column, name] of this.#names.entries()) {
      name.classList.toggle('filtered-out', !isKept(column));
      name.classList.toggle('last', column === last);
    }
    const { widths, lineAt } = narrowColumns(this.#widths, this.#columns, isKept);
    this.#program.style.setProperty('--rooms', widths);
    for (const element of [...this.#names, ...left.map((row) => row.element)]) {
      const { start, end } = columnsOf(element.dataset['place'] ?? '');
      this.#write(element, `${lineAt(start)} / ${lineAt(end)}`);
    }
  }

  /** Reads, once there is something to read, what the page's own style says of the columns. */
  #readWidths(): boolean {
    if (this.#widths.length === 0) {
      const widths = getComputedStyle(this.#program).getPropertyValue('--rooms').trim();
      this.#widths = widths === '' ? [] : widths.split(' ');
    }
    return this.#widths.length === this.#columns.length;
  }

  #write(element: HTMLElement, column: string): void {
    if (this.#written.get(element) === column) return;
    this.#written.set(element, column);
    element.style.gridColumn = column;
  }

  #reset(): void {
    if (!this.#program.classList.contains('narrowed')) return;
    this.#program.classList.remove('narrowed');
    for (const name of this.#names) name.classList.remove('filtered-out', 'last');
    this.#program.style.removeProperty('--rooms');
    for (const element of this.#written.keys()) element.style.gridColumn = '';
    this.#written.clear();
  }
}
