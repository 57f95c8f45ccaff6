import type { PageRow } from './page-rows.ts';

/** The number of rows that a slow phone can lay out without noticeably delaying its answer to a key press. */
const fewRows = 4;

/**
 * A frame that took at most this many milliseconds had little to lay out, so twice as many rows are still no long task.
 */
const quickFrame = 20;

/** The number of rows shown in a group, from which CSS estimates the group's height while it is off-screen. */
const countAttribute = 'data-rows';

/**
 * Shows only some rows of a program: hides time headings without rows and, among several days, days without rows, and
 * opens lists of posters if only some of their posters are shown.
 *
 * Rows are hidden immediately. They are shown again in page order, together with the headings above them: a few in each
 * frame, and twice as many after a quick frame. This way a slow phone answers each key press even on a day of a
 * thousand talks.
 */
export class ShownRows {
  readonly #rows: readonly PageRow[];
  /** Which rows are currently shown. */
  readonly #shown: boolean[];
  /** Lists that were opened to show matches in them, and will be closed again. */
  readonly #opened = new Set<HTMLDetailsElement>();
  #toCome: number[] = [];
  /** Headings and days that are hidden together with their last row, each with the indexes of its rows. */
  readonly #wholes: ReadonlyMap<HTMLElement, readonly number[]>;
  #wanted: readonly boolean[];
  #frame = 0;

  constructor(rows: readonly PageRow[]) {
    this.#rows = rows;
    this.#shown = rows.map(() => true);
    this.#wanted = [...this.#shown];
    this.#wholes = gatherWholes(rows);
    addEventListener('beforeprint', () => this.#reveal(Infinity));
  }

  /** Shows these rows and no others. */
  show(wanted: readonly boolean[]): void {
    cancelAnimationFrame(this.#frame);
    this.#wanted = wanted;
    this.#toCome = [];
    for (const [index, isShown] of this.#shown.entries()) {
      if (wanted[index] === isShown) continue;
      if (isShown) this.#set(index, false);
      else this.#toCome.push(index);
    }
    this.#countRows();
    this.#openLists(wanted);
    this.#reveal(fewRows);
    // The first frame answers the key press; the remaining rows follow in later frames.
    this.#atFrame((at) => this.#goOn(fewRows, at));
  }

  #reveal(count: number): void {
    for (const index of this.#toCome.splice(0, count)) this.#set(index, true);
  }

  #goOn(count: number, before: number): void {
    this.#atFrame((at) => {
      const next = at - before < quickFrame ? count * 2 : fewRows;
      this.#reveal(next);
      this.#goOn(next, at);
    });
  }

  #atFrame(work: FrameRequestCallback): void {
    if (this.#toCome.length > 0) this.#frame = requestAnimationFrame(work);
  }

  #set(index: number, isShown: boolean): void {
    this.#shown[index] = isShown;
    const row = this.#rows[index];
    if (row === undefined) return;
    setOut(row.element, !isShown);
    if (isShown) for (const whole of row.wholes) this.#showWhole(whole);
  }

  /** Hides headings and days without rows. Those that have rows again appear together with the first of them. */
  #countRows(): void {
    for (const [whole, rows] of this.#wholes) {
      if (!rows.some((row) => this.#wanted[row])) setOut(whole, true);
      else if (!isOut(whole)) this.#setCount(whole);
    }
  }

  #showWhole(whole: HTMLElement): void {
    if (!isOut(whole)) return;
    setOut(whole, false);
    this.#setCount(whole);
  }

  /** Only groups have this count; a day does not. */
  #setCount(whole: HTMLElement): void {
    const before = whole.getAttribute(countAttribute);
    if (before === null) return;
    const rows = this.#wholes.get(whole) ?? [];
    const text = String(rows.filter((row) => this.#wanted[row]).length);
    if (before !== text) whole.setAttribute(countAttribute, text);
  }

  #openLists(wanted: readonly boolean[]): void {
    const lists = new Map<HTMLDetailsElement, { some: boolean; all: boolean }>();
    for (const [index, { list }] of this.#rows.entries()) {
      if (list === undefined) continue;
      const isShown = wanted[index] === true;
      const { some, all } = lists.get(list) ?? { some: false, all: true };
      lists.set(list, { some: some || isShown, all: all && isShown });
    }
    for (const [list, { some, all }] of lists) this.#open(list, some && !all);
  }

  #open(list: HTMLDetailsElement, open: boolean): void {
    if (open && !list.open) {
      list.open = true;
      this.#opened.add(list);
    } else if (!open && this.#opened.delete(list)) {
      list.open = false;
    }
  }
}

/** The class of elements that the filters hide. */
const outClass = 'filtered-out';

function isOut(element: Element): boolean {
  return element.classList.contains(outClass);
}

function setOut(element: Element, out: boolean): void {
  if (isOut(element) !== out) element.classList.toggle(outClass, out);
}

function gatherWholes(rows: readonly PageRow[]): Map<HTMLElement, number[]> {
  const gathered = new Map<HTMLElement, number[]>();
  for (const [index, { wholes }] of rows.entries()) {
    for (const whole of wholes) {
      const own = gathered.get(whole) ?? [];
      own.push(index);
      gathered.set(whole, own);
    }
  }
  return gathered;
}
