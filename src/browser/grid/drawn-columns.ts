import { gridWindow } from './grid-size.ts';
import { columnsOf, longestFree, meet, narrowColumns } from './narrow-columns.ts';
import type { Columns } from './narrow-columns.ts';
import { closeEmptyRows, rowsOf } from './row-heights.ts';
import type { RowSpan } from './row-heights.ts';

/** A column of the grid: the room's name above it, and its position in the complete grid. */
export interface DrawnColumn extends Columns {
  readonly name: HTMLElement;
}

/** A drawn block, with its position in the complete grid. */
interface Placed {
  readonly element: HTMLElement;
  readonly columns: Columns;
  readonly rows: RowSpan;
}

interface Row extends Placed {
  /** A break spans all rooms. */
  readonly isBreak: boolean;
  readonly isHeading: boolean;
  /** When the row begins, in the same form as in the rail of times. */
  readonly start: string;
}

/**
 * Draws only some columns of a day's grid: it leaves out rooms without rows and, if there are more rooms than fit,
 * draws the rooms of one page. It has no effect on a day that is drawn as a list.
 */
export class DrawnColumns {
  readonly columns: readonly DrawnColumn[];
  readonly #program: HTMLElement;
  readonly #rows: readonly Row[];
  /** Bands of sessions and other elements behind the rows. */
  readonly #behind: readonly Placed[];
  /** The labels of the rail of times. */
  readonly #times: readonly { readonly label: HTMLElement; readonly start: string }[];
  /** The elements that are not drawn. */
  readonly #out = new Set<Element>();
  /** The styles that are currently set, by element. */
  readonly #written = new Map<HTMLElement, string>();
  /** The rows in the drawn columns, and what is behind them. */
  #drawn: readonly Row[] = [];
  #drawnBehind: readonly Placed[] = [];
  #kept: readonly DrawnColumn[] = [];
  #widths: readonly string[] = [];
  #heights: readonly string[] = [];

  constructor(program: HTMLElement) {
    this.#program = program;
    this.#rows = Array.from(program.querySelectorAll<HTMLElement>('.slot'), (element) => ({
      ...placed(element),
      isBreak: element.dataset['columns'] !== undefined,
      isHeading: element.classList.contains('heading'),
      start: startOf(element),
    }));
    this.#behind = Array.from(
      program.querySelectorAll<HTMLElement>('.session-bands > [data-place]'),
      placed,
    );
    this.#times = Array.from(program.querySelectorAll<HTMLElement>('.time-rail > p'), (label) => ({
      label,
      start: startOf(label),
    }));
    this.columns = Array.from(program.querySelectorAll<HTMLElement>('.room-names > p'), (name) => ({
      name,
      ...columnsOf(name.dataset['place'] ?? ''),
    }));
  }

  /** The columns that contain such rows. Breaks span all columns, and headings several, so neither counts. */
  columnsWith(isShown: (row: HTMLElement) => boolean): readonly DrawnColumn[] {
    const held = new Set(
      this.#rows
        .filter(({ isHeading, isBreak, element }) => !isHeading && !isBreak && isShown(element))
        .map(({ columns }) => columns.start),
    );
    const lines = [...held];
    return this.columns.filter(({ start, end }) =>
      lines.some((line) => start <= line && line < end),
    );
  }

  /**
   * Draws only these columns, or all of them if none is left out. Rows outside of them are hidden, and so is the height
   * of hours in which no row is shown.
   */
  draw(kept: readonly DrawnColumn[], isShown: (row: HTMLElement) => boolean): void {
    const isNarrowed =
      gridWindow.matches &&
      kept.length > 0 &&
      (kept.length < this.columns.length || !this.#rows.every(({ element }) => isShown(element))) &&
      this.#readWidths();
    if (!isNarrowed) return this.#reset();
    const { widths, lineAt } = narrowColumns(this.#widths, this.columns, (column) =>
      kept.some((one) => one === this.columns[column]),
    );
    if (!isSame(kept, this.#kept)) this.#narrow(kept, widths, lineAt);
    const shown = this.#drawn.filter(({ element }) => isShown(element));
    this.#placeWords(kept, lineAt, shown);
    this.#closeEmptyRows(shown);
    this.#hideEmptyTimes(shown);
    this.#hideEmptyBands(shown);
  }

  #narrow(kept: readonly DrawnColumn[], widths: string, lineAt: (line: number) => number): void {
    this.#kept = kept;
    this.#program.classList.add('narrowed');
    const last = kept.at(-1);
    for (const column of this.columns) {
      this.#leaveOut(column.name, !kept.includes(column));
      column.name.classList.toggle('last', column === last);
    }
    this.#program.style.setProperty('--rooms', widths);
    const isDrawn = ({ element, columns }: Placed): boolean => {
      const [from, to] = [lineAt(columns.start), lineAt(columns.end)];
      const isOut = to > 0 && from >= to;
      this.#leaveOut(element, isOut);
      if (!isOut) this.#write(element, `${from} / ${to}`);
      return !isOut;
    };
    for (const { name, start, end } of kept) {
      this.#write(name, `${lineAt(start)} / ${lineAt(end)}`);
    }
    this.#drawnBehind = this.#behind.filter(isDrawn);
    this.#drawn = this.#rows.filter(isDrawn);
  }

  /** Collapses rows of the grid in which nothing is shown, or only rooms that are not drawn have something. */
  #closeEmptyRows(shown: readonly Row[]): void {
    const spans = shown
      .filter(({ element }) => !element.classList.contains('covered'))
      .map(({ rows }) => rows);
    this.#program.style.setProperty('--row-heights', closeEmptyRows(this.#heights, spans));
  }

  /** Hides the band of a session of which the filters show nothing. */
  #hideEmptyBands(shown: readonly Row[]): void {
    for (const { element, columns, rows } of this.#drawnBehind) {
      const isEmpty = !shown.some(
        (row) => !row.isBreak && meet(row.columns, columns) && meet(row.rows, rows),
      );
      this.#leaveOut(element, isEmpty);
    }
  }

  /** Moves the text of a break, which spans all rooms, to where the drawn rooms leave space for it. */
  #placeWords(
    kept: readonly DrawnColumn[],
    lineAt: (line: number) => number,
    shown: readonly Row[],
  ): void {
    const narrowed = ({ start, end }: Columns): Columns => ({
      start: lineAt(start),
      end: lineAt(end),
    });
    const columns = kept.map(narrowed);
    const others = shown.filter(({ isBreak }) => !isBreak);
    for (const row of shown.filter(({ isBreak }) => isBreak)) {
      const beside = others
        .filter(({ rows }) => meet(row.rows, rows))
        .map((other) => narrowed(other.columns));
      const free = longestFree(columns, beside);
      // Its columns are counted without the rail of times.
      const words = free === undefined ? '1 / -1' : `${free.start - 1} / ${free.end - 1}`;
      row.element.style.setProperty('--words', words);
      row.element.classList.toggle('covered', free === undefined);
    }
  }

  /** Hides times in the rail at which nothing begins that the filters show in the drawn rooms. */
  #hideEmptyTimes(shown: readonly Row[]): void {
    const starts = new Set(shown.map(({ start }) => start));
    for (const { label, start } of this.#times) this.#leaveOut(label, !starts.has(start));
  }

  /** Reads the column widths from the page's own style, once that is available. */
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

  #leaveOut(element: Element, isOut: boolean): void {
    if (this.#out.has(element) === isOut) return;
    element.classList.toggle('other-room', isOut);
    if (isOut) this.#out.add(element);
    else this.#out.delete(element);
  }

  #write(element: HTMLElement, column: string): void {
    if (this.#written.get(element) === column) return;
    this.#written.set(element, column);
    element.style.gridColumn = column;
  }

  /** Draws all columns. */
  #reset(): void {
    if (!this.#program.classList.contains('narrowed')) return;
    this.#kept = [];
    this.#program.classList.remove('narrowed');
    for (const { name } of this.columns) name.classList.remove('last');
    for (const one of this.#out) one.classList.remove('other-room');
    this.#out.clear();
    this.#program.style.removeProperty('--rooms');
    this.#program.style.removeProperty('--row-heights');
    for (const element of this.#written.keys()) element.style.gridColumn = '';
    this.#written.clear();
  }
}

function placed(element: HTMLElement): Placed {
  const place = element.dataset['place'] ?? '';
  return { element, columns: columnsOf(place), rows: rowsOf(place) };
}

function startOf(element: Element): string {
  return element.querySelector('time')?.dateTime ?? '';
}

function isSame<Thing>(one: readonly Thing[], other: readonly Thing[]): boolean {
  return one.length === other.length && one.every((thing, index) => thing === other[index]);
}
