import type { PageRow } from './page-rows.ts';

/** The number of rows that a slow phone can lay out without noticeably delaying its answer to a key press. */
const fewRows = 4;

/**
 * A frame that took at most this many milliseconds had little to lay out, so twice as many rows are still no long task.
 */
const quickFrame = 20;

/** More rows than a phone lays out at a time: changes below them cost little. */
const rowsInSight = 40;

/** The number of rows shown in a group, from which CSS estimates the group's height while it is off-screen. */
const countAttribute = 'data-rows';

/**
 * Shows only some rows of a program: hides time headings without rows and, among several days, days without rows, and
 * opens lists of posters if only some of their posters are shown.
 *
 * Rows are hidden immediately. Everything else changes in the order of the page: rows that are shown again, and groups whose
 * height or visibility changes, which moves the rows below them into view. A slow phone can lay out only a few rows
 * without a long task, so each frame handles a few, and twice as many after a quick one. The field is above the program:
 * once the rows in sight have changed, the rest follows in a few frames.
 */
export class ShownRows {
  readonly #rows: readonly PageRow[];
  /** Which rows are currently shown. */
  readonly #shown: boolean[];
  /** Lists that were opened to show matches in them, and will be closed again. */
  readonly #opened = new Set<HTMLDetailsElement>();
  /** Headings and days that are hidden together with their last row, each with the indexes of its rows. */
  readonly #wholes: ReadonlyMap<HTMLElement, readonly number[]>;
  #wanted: readonly boolean[];
  /** The changes that are still to be made. */
  #changes: Iterator<number, undefined> = [].values();
  /** The number of rows that have changed so far. */
  #changed = 0;
  #frame = 0;

  constructor(rows: readonly PageRow[]) {
    this.#rows = rows;
    this.#shown = rows.map(() => true);
    this.#wanted = [...this.#shown];
    this.#wholes = gatherWholes(rows);
    addEventListener('beforeprint', () => this.#change(Infinity));
  }

  /** Shows these rows and no others: at once or, to answer a visitor's action, `inTurns` over several frames. */
  show(wanted: readonly boolean[], inTurns: boolean): void {
    cancelAnimationFrame(this.#frame);
    this.#wanted = wanted;
    for (const [index, isShown] of this.#shown.entries()) {
      if (isShown && wanted[index] !== true) this.#set(index, false);
    }
    this.#openLists(wanted);
    this.#changes = this.#changesInOrder();
    this.#changed = 0;
    if (!this.#change(inTurns ? fewRows : Infinity)) return;
    // The first frame answers the key press; the remaining changes follow in later frames.
    this.#frame = requestAnimationFrame((at) => this.#goOn(fewRows, at));
  }

  #goOn(count: number, before: number): void {
    this.#frame = requestAnimationFrame((at) => {
      const isCheap = at - before < quickFrame || this.#changed > rowsInSight;
      const next = isCheap ? count * 2 : fewRows;
      if (this.#change(next)) this.#goOn(next, at);
    });
  }

  /** Changes so many rows; returns whether there is more to change. */
  #change(count: number): boolean {
    const most = this.#changed + count;
    while (this.#changed < most) {
      const change = this.#changes.next();
      if (change.done === true) return false;
      this.#changed += change.value;
    }
    return true;
  }

  /** Makes one change after another, and yields the number of rows that each of them shows or moves. */
  *#changesInOrder(): Generator<number, undefined> {
    const seen = new Set<HTMLElement>();
    for (const [index, { wholes }] of this.#rows.entries()) {
      for (const whole of wholes) {
        if (seen.has(whole)) continue;
        seen.add(whole);
        yield this.#changeWhole(whole);
      }
      if (this.#wanted[index] !== true || this.#shown[index] === true) continue;
      this.#set(index, true);
      yield 1;
    }
    return undefined;
  }

  #set(index: number, isShown: boolean): void {
    this.#shown[index] = isShown;
    this.#rows[index]?.element.classList.toggle(outClass, !isShown);
  }

  /**
   * Hides a heading or a day without rows, shows one with rows, and updates a group's count. Returns the number of rows
   * that this moves.
   */
  #changeWhole(whole: HTMLElement): number {
    const rows = (this.#wholes.get(whole) ?? []).filter((row) => this.#wanted[row]);
    setOut(whole, rows.length === 0);
    const before = whole.getAttribute(countAttribute);
    const count = String(rows.length);
    if (before === null || before === count || rows.length === 0) return 0;
    whole.setAttribute(countAttribute, count);
    return rows.filter((row) => this.#shown[row]).length;
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

/** The class of what the filters hide. */
const outClass = 'filtered-out';

/** Writing a class has the element styled again, even if the class does not change. */
function setOut(element: Element, out: boolean): void {
  if (element.classList.contains(outClass) !== out) element.classList.toggle(outClass, out);
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
