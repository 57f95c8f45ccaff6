import type { PageRow } from './page-rows.ts';

const out = 'filtered-out';

/** Lists that were opened to show what was found in them, and are closed again afterwards. */
const opened = new WeakSet<HTMLDetailsElement>();

/**
 * Shows these rows and no others: then no heading of a time stands over nothing, nor a day of several,
 * and a list of posters of which only some are left is open.
 */
export function showRows(rows: readonly PageRow[], shown: readonly boolean[]): void {
  const filled = new Map<HTMLElement, number>();
  const lists = new Map<HTMLDetailsElement, { some: boolean; all: boolean }>();
  for (const [place, { element, list, wholes }] of rows.entries()) {
    const isShown = shown[place] === true;
    setOut(element, !isShown);
    if (list !== undefined) {
      const { some, all } = lists.get(list) ?? { some: false, all: true };
      lists.set(list, { some: some || isShown, all: all && isShown });
      continue;
    }
    for (const whole of wholes) {
      filled.set(whole, (filled.get(whole) ?? 0) + Number(isShown));
    }
  }
  for (const [whole, count] of filled) setOut(whole, count === 0);
  for (const [list, { some, all }] of lists) openList(list, some && !all);
}

function setOut(element: Element, isOut: boolean): void {
  if (element.classList.contains(out) !== isOut) element.classList.toggle(out, isOut);
}

function openList(list: HTMLDetailsElement, open: boolean): void {
  if (open && !list.open) {
    list.open = true;
    opened.add(list);
  } else if (!open && opened.delete(list)) {
    list.open = false;
  }
}
