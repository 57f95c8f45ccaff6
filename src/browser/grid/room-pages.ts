import { fillWords } from '#src/browser/dom/page-words.ts';
import { DrawnColumns } from './drawn-columns.ts';
import type { DrawnColumn } from './drawn-columns.ts';
import { gridWindow, onGridResize } from './grid-size.ts';
import { pageColumns } from './page-columns.ts';
import type { PagedColumn } from './page-columns.ts';

interface Column extends PagedColumn {
  readonly drawn: DrawnColumn;
}

/** The value of the choice "my rooms"; pages are chosen by their numbers. */
const mine = 'mine';

/** A sheet of paper shows all rooms, in type small enough for them to fit. */
const paper = matchMedia('print');

/**
 * Splits a day's grid with more rooms than fit the window into pages, with buttons, a list of the pages, swipe
 * gestures, and a page of the rooms in which the visitor has picked something.
 */
export class RoomPages {
  readonly #program: HTMLElement;
  readonly #bar: HTMLElement;
  readonly #choice: HTMLSelectElement;
  readonly #columns: DrawnColumns;
  /** Whether the filters show a row. */
  #isShown: (row: HTMLElement) => boolean = () => true;
  /** The button that shows the day as a list. */
  readonly #list: HTMLInputElement | null;
  #pages: Column[][] = [];
  /** The options currently in the list of pages. */
  #listed = '';
  #current = 0;
  #isMine = false;
  /**
   * Undefined if they must be measured again. They are cached because measuring after rows were hidden costs a layout.
   */
  #sizes: Sizes | undefined;

  constructor(program: HTMLElement, bar: HTMLElement, choice: HTMLSelectElement) {
    this.#program = program;
    this.#bar = bar;
    this.#choice = choice;
    this.#columns = new DrawnColumns(program);
    const view = program.parentElement?.querySelector('.view') ?? null;
    this.#list = view?.querySelector<HTMLInputElement>('[value="list"]') ?? null;
    view?.addEventListener('change', () => this.#draw());
    bar.addEventListener('click', ({ target }) => {
      const step = target instanceof Element && target.closest<HTMLElement>('[data-step]');
      if (step) this.#turn(Number(step.dataset['step']));
    });
    choice.addEventListener('change', () => {
      this.#isMine = choice.value === mine;
      if (!this.#isMine) this.#current = Number(choice.value);
      this.#draw();
    });
    this.#followWidth();
    document.addEventListener('schedule:picks', () => this.#draw());
    paper.addEventListener('change', () => this.#draw());
    program.addEventListener('schedule:lead', ({ target }) => this.#turnTo(target));
    this.#followSwipes();
    this.#turnTo(document.getElementById(location.hash.slice(1)));
    this.#draw();
  }

  /** Draws only the rooms with rows that the filters show. */
  show(isShown: (row: HTMLElement) => boolean): void {
    this.#isShown = isShown;
    this.#draw();
  }

  #draw(): void {
    // A list has no columns, and measuring it would cost a layout.
    if (!paper.matches && (!gridWindow.matches || this.#list?.checked === true)) {
      this.#sizes = undefined;
      return;
    }
    const shown = this.#columns.columnsWith(this.#isShown);
    if (paper.matches) return this.#columns.draw(shown, this.#isShown);
    const picked = this.#pickedColumns();
    const left = this.#isMine && picked.length > 0 ? picked : shown;
    const sizes = (this.#sizes ??= this.#measure());
    this.#pages = pageColumns(
      left.map((drawn) => columnOf(drawn, sizes)),
      sizes.all - sizes.rail,
    );
    this.#current = Math.max(0, Math.min(this.#current, this.#pages.length - 1));
    const page = (this.#pages[this.#current] ?? []).map(({ drawn }) => drawn);
    this.#columns.draw(page, this.#isShown);
    this.#program.classList.add('paged');
    this.#write(picked.length > 0);
  }

  #pickedColumns(): readonly DrawnColumn[] {
    const stars = this.#program.querySelectorAll('.slot > pick-star:not([data-level="none"])');
    const picked = new Set(Array.from(stars, (star) => star.parentElement));
    return picked.size === 0 ? [] : this.#columns.columnsWith((row) => picked.has(row));
  }

  /** The sizes that the style sheet sets, in pixels. */
  #measure(): Sizes {
    const style = getComputedStyle(this.#program);
    const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
    const size = (name: string): number =>
      Number.parseFloat(style.getPropertyValue(name)) * rem || 0;
    return {
      all: this.#program.clientWidth,
      rail: size('--rail'),
      lane: size('--lane'),
      lanes: size('--lanes'),
      gap: size('--grid-gap'),
    };
  }

  #write(hasPicks: boolean): void {
    const { mine: mineText = '', colon = '' } = this.#bar.dataset;
    this.#bar.hidden = this.#pages.length < 2 && !this.#isMine;
    const choices = this.#pages.map((page, index) => [nameOf(page, colon), String(index)]);
    if (hasPicks) choices.push([mineText, mine]);
    const listed = choices.join('\n');
    if (listed !== this.#listed) {
      this.#listed = listed;
      this.#choice.replaceChildren(...choices.map(([text, value]) => new Option(text, value)));
    }
    this.#choice.value = this.#isMine && hasPicks ? mine : String(this.#current);
    for (const button of this.#bar.querySelectorAll<HTMLButtonElement>('[data-step]')) {
      const next = this.#current + Number(button.dataset['step']);
      button.disabled = this.#pages[next] === undefined;
    }
    const count = this.#bar.querySelector('[data-shown]');
    const { count: words = '' } = this.#bar.dataset;
    const before = this.#pages.slice(0, this.#current).flat().length;
    const here = this.#pages[this.#current]?.length ?? 0;
    const all = this.#pages.flat().length;
    const text = fillWords(words, String(before + 1), String(before + here), String(all));
    if (count !== null && count.textContent !== text) count.textContent = text;
  }

  #turn(step: number): void {
    if (this.#pages[this.#current + step] === undefined) return;
    this.#current += step;
    this.#draw();
  }

  /** Turns to the page that shows a row. */
  #turnTo(target: EventTarget | null): void {
    if (!(target instanceof HTMLElement) || !this.#program.contains(target)) return;
    const row = target.closest<HTMLElement>('.slot');
    const [column] = this.#columns.columnsWith((one) => one === row);
    if (column === undefined) return;
    this.#isMine = false;
    this.#draw();
    const page = this.#pages.findIndex((one) => one.some(({ drawn }) => drawn === column));
    if (page !== -1) this.#current = page;
    this.#draw();
  }

  /**
   * Only the width matters to the drawing, which then determines the height. It is redrawn outside of the observer's
   * callback, where a change of the height would be an error.
   */
  #followWidth(): void {
    onGridResize(this.#program, () => {
      if (this.#program.clientWidth === this.#sizes?.all) return;
      this.#sizes = undefined;
      requestAnimationFrame(() => this.#draw());
    });
  }

  /** A sideways swipe turns the page; a vertical one scrolls. */
  #followSwipes(): void {
    let from: Touch | undefined;
    this.#program.addEventListener(
      'touchstart',
      ({ touches }) => {
        from = touches.length === 1 ? touches[0] : undefined;
      },
      { passive: true },
    );
    this.#program.addEventListener('touchend', ({ changedTouches: [to] }) => {
      if (from === undefined || to === undefined) return;
      const [x, y] = [to.clientX - from.clientX, to.clientY - from.clientY];
      if (Math.abs(x) < 60 || Math.abs(x) < Math.abs(y) * 2) return;
      const isBack = x > 0 === (getComputedStyle(this.#program).direction === 'ltr');
      this.#turn(isBack ? -1 : 1);
    });
  }
}

/** Widths in the drawn grid, in pixels. */
interface Sizes {
  readonly all: number;
  readonly rail: number;
  readonly lane: number;
  readonly lanes: number;
  readonly gap: number;
}

function columnOf(drawn: DrawnColumn, { lane, lanes, gap }: Sizes): Column {
  const count = drawn.end - drawn.start;
  const least = count === 1 ? lane + gap : count * (lanes + gap);
  return { drawn, least, group: drawn.name.dataset['group'] };
}

/** The rooms of a page, from the first to the last, with their building or track if they share one. */
function nameOf(page: readonly Column[], colon: string): string {
  const names = page.map(({ drawn }) => drawn.name.textContent.trim());
  const rooms = names.length > 1 ? `${names[0] ?? ''} – ${names.at(-1) ?? ''}` : (names[0] ?? '');
  const groups = new Set(page.map(({ group }) => group));
  const [group] = groups;
  return groups.size === 1 && group !== undefined ? group + colon + rooms : rooms;
}

const started = new WeakMap<Element, RoomPages>();

/** The pages of a day's grid, created on first use. */
export function roomPagesOf(program: HTMLElement): RoomPages | undefined {
  const bar = program.previousElementSibling;
  const choice = bar?.querySelector('select') ?? null;
  if (!(bar instanceof HTMLElement) || choice === null) return undefined;
  const pages = started.get(program) ?? new RoomPages(program, bar, choice);
  started.set(program, pages);
  return pages;
}
