import { gridWindow } from './grid-size.ts';
import { columnsOf, longestFree, meet, narrowColumns } from './narrow-columns.ts';
import type { Columns } from './narrow-columns.ts';
import { closeEmptyRows, rowsOf } from './row-heights.ts';

/** A column of the grid: its room's name above it, and where it is drawn in the whole grid. */
export interface DrawnColumn extends Columns {
  readonly name: HTMLElement;
}

/**
 * The columns of a day's grid that are drawn: without rooms that have no rows left, and only those of one page if there
 * are more rooms than fit. It has no effect on a day that is drawn as a list.
 */
export class DrawnColumns {
  readonly columns: readonly DrawnColumn[];
  readonly #program: HTMLElement;
  readonly #rows: readonly HTMLElement[];
  /** Bands of sessions and other elements behind the rows. */
  readonly #behind: readonly HTMLElement[];
  /** The styles currently set, by element. */
  readonly #written = new Map<HTMLElement, string>();
  #widths: readonly string[] = [];
  #heights: readonly string[] = [];

  constructor(program: HTMLElement) {
    this.#program = program;
    this.#rows = [...program.querySelectorAll<HTMLElement>('.slot')];
    this.#behind = [...program.querySelectorAll<HTMLElement>('.session-bands > [data-place]')];
    this.columns = Array.from(program.querySelectorAll<HTMLElement>('.room-names > p'), (name) => ({
      name,
      ...columnsOf(name.dataset['place'] ?? ''),
    }));
  }

  /** The columns of these rows; breaks span all columns, and headings span others, so neither counts. */
  columnsWith(isShown: (row: HTMLElement) => boolean): readonly DrawnColumn[] {
    const held = this.#rows
      .filter((row) => !row.matches('.heading, [data-columns]') && isShown(row))
      .map((row) => columnsOf(row.dataset['place'] ?? ''));
    return this.columns.filter(({ start, end }) =>
      held.some((row) => start <= row.start && row.start < end),
    );
  }

  /** Draws these columns and no others; all of them, where none is left out. */
  draw(kept: readonly DrawnColumn[]): void {
    const isNarrowed =
      gridWindow.matches &&
      kept.length > 0 &&
      kept.length < this.columns.length &&
      this.#readWidths();
    if (!isNarrowed) return this.#reset();
    this.#program.classList.add('narrowed');
    const { widths, lineAt } = narrowColumns(this.#widths, this.columns, (column) =>
      kept.some((one) => one === this.columns[column]),
    );
    const last = kept.at(-1);
    for (const column of this.columns) {
      column.name.classList.toggle('other-room', !kept.includes(column));
      column.name.classList.toggle('last', column === last);
    }
    this.#program.style.setProperty('--rooms', widths);
    const names = this.columns.map(({ name }) => name);
    for (const element of [...names, ...this.#rows, ...this.#behind]) {
      const { start, end } = columnsOf(element.dataset['place'] ?? '');
      const [from, to] = [lineAt(start), lineAt(end)];
      element.classList.toggle('other-room', to > 0 && from >= to);
      if (to < 0 || from < to) this.#write(element, `${from} / ${to}`);
    }
    this.#hideEmptyTimes();
    this.#placeWords(kept, lineAt);
    this.#closeEmptyRows();
  }

  /** Rows in which only rooms that are not drawn have something take no room. */
  #closeEmptyRows(): void {
    const drawn = this.#rows.filter((row) => !row.matches('.other-room, .covered'));
    const spans = drawn.map((row) => rowsOf(row.dataset['place'] ?? ''));
    this.#program.style.setProperty('--row-heights', closeEmptyRows(this.#heights, spans));
  }

  /** A break spans all rooms, and its text is where the drawn rooms leave it free. */
  #placeWords(kept: readonly DrawnColumn[], lineAt: (line: number) => number): void {
    const columns = kept.map(({ start, end }) => ({ start: lineAt(start), end: lineAt(end) }));
    const [breaks, others] = [true, false].map((isBreak) =>
      this.#rows
        .filter((row) => row.matches('[data-columns]') === isBreak)
        .filter((row) => !row.matches('.other-room, .filtered-out')),
    );
    for (const row of breaks ?? []) {
      const rows = rowsOf(row.dataset['place'] ?? '');
      const beside = (others ?? [])
        .map((row) => row.dataset['place'] ?? '')
        .filter((place) => meet(rows, rowsOf(place)))
        .map((place) => columnsOf(place))
        .map(({ start, end }) => ({ start: lineAt(start), end: lineAt(end) }));
      const free = longestFree(columns, beside);
      // Its columns are counted without the rail of times.
      const words = free === undefined ? '1 / -1' : `${free.start - 1} / ${free.end - 1}`;
      row.style.setProperty('--words', words);
      row.classList.toggle('covered', free === undefined);
    }
  }

  /** A time in the rail at which nothing begins in the rooms that are drawn says nothing. */
  #hideEmptyTimes(): void {
    const startOf = (element: Element): string => element.querySelector('time')?.dateTime ?? '';
    const drawn = this.#rows.filter((row) => !row.classList.contains('other-room'));
    const starts = new Set(drawn.map(startOf));
    for (const label of this.#program.querySelectorAll('.time-rail > p')) {
      label.classList.toggle('other-room', !starts.has(startOf(label)));
    }
  }

  /** Reads the column widths from the page's own style, once it is available. */
  #readWidths(): boolean {
    if (this.#widths.length === 0) {
      const widths = getComputedStyle(this.#program).getPropertyValue('--rooms').trim();
      this.#widths = widths === '' ? [] : widths.split(' ');
      this.#heights = getComputedStyle(this.#program)
        .getPropertyValue('--row-heights')
        .trim()
        .split(' ');
    }
    return this.#widths.length === this.columns.length;
  }

  #write(element: HTMLElement, column: string): void {
    if (this.#written.get(element) === column) return;
    this.#written.set(element, column);
    element.style.gridColumn = column;
  }

  #reset(): void {
    if (!this.#program.classList.contains('narrowed')) return;
    this.#program.classList.remove('narrowed');
    for (const { name } of this.columns) name.classList.remove('last');
    for (const one of this.#program.querySelectorAll('.other-room')) {
      one.classList.remove('other-room');
    }
    this.#program.style.removeProperty('--rooms');
    this.#program.style.removeProperty('--row-heights');
    for (const element of this.#written.keys()) element.style.gridColumn = '';
    this.#written.clear();
  }
}
