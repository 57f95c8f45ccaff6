import type { PageRow } from './page-rows.ts';

/** The number of rows that a slow phone can lay out without a key press taking noticeably longer. */
const fewRows = 4;

/** A frame within this many milliseconds had little to lay out: twice as much is not a long task yet. */
const quickFrame = 20;

/** The number of rows shown in a group: CSS estimates the group's height from it while it is off-screen. */
const countAttribute = 'data-rows';

/**
 * Shows some rows of a program: hides time headings, and days among several, without rows, and opens lists of posters
 * that are shown only in part.
 *
 * Rows are hidden at once. They are shown again in the order of the page, a few in each frame, and twice as many after
 * a quick one: this way a slow phone answers each key press even on a day of a thousand talks.
 */
export class ShownRows {
  readonly #rows: readonly PageRow[];
  /** Which rows are currently shown. */
  readonly #shown: boolean[];
  /** Lists that were opened to show matches in them, and are closed again afterwards. */
  readonly #opened = new Set<HTMLDetailsElement>();
  #toCome: number[] = [];
  #frame = 0;

  constructor(rows: readonly PageRow[]) {
    this.#rows = rows;
    this.#shown = rows.map(() => true);
    addEventListener('beforeprint', () => this.#reveal(Infinity));
  }

  /** Shows these rows and no others. */
  show(wanted: readonly boolean[]): void {
    cancelAnimationFrame(this.#frame);
    this.#toCome = [];
    for (const [index, isShown] of this.#shown.entries()) {
      if (wanted[index] === isShown) continue;
      if (isShown) this.#set(index, false);
      else this.#toCome.push(index);
    }
    this.#fillWholes(wanted);
    this.#openLists(wanted);
    this.#reveal(fewRows);
    // The first frame answers the key press; further rows come in later frames.
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
    if (row !== undefined) setOut(row.element, !isShown);
  }

  #fillWholes(wanted: readonly boolean[]): void {
    const filled = new Map<HTMLElement, number>();
    for (const [index, { wholes }] of this.#rows.entries()) {
      const one = wanted[index] === true ? 1 : 0;
      for (const whole of wholes) filled.set(whole, (filled.get(whole) ?? 0) + one);
    }
    for (const [whole, count] of filled) {
      setOut(whole, count === 0);
      if (count > 0) setCount(whole, count);
    }
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

function setOut(element: Element, isOut: boolean): void {
  if (element.classList.contains('filtered-out') !== isOut) {
    element.classList.toggle('filtered-out', isOut);
  }
}

/** Only where the page counts them: a day is no group. */
function setCount(whole: Element, count: number): void {
  const text = String(count);
  const before = whole.getAttribute(countAttribute);
  if (before !== null && before !== text) whole.setAttribute(countAttribute, text);
}
