import type { PageRow } from './page-rows.ts';

const out = 'filtered-out';

/** Lists that were opened to show what was found in them, and are closed again afterwards. */
const opened = new WeakSet<HTMLDetailsElement>();

/**
 * Shows these rows and no others: then no heading of a time stands over nothing, nor a day of several,
 * and a list of posters of which only some are left is open.
 */
export function showRows(rows: readonly PageRow[], shown: readonly boolean[]): void {
  const filled = new Map<Element, boolean>();
  const lists = new Map<HTMLDetailsElement, { some: boolean; all: boolean }>();
  for (const [place, { element }] of rows.entries()) {
    const isShown = shown[place] === true;
    setOut(element, !isShown);
    const list = element.parentElement?.closest('details');
    if (list !== null && list !== undefined) {
      const { some, all } = lists.get(list) ?? { some: false, all: true };
      lists.set(list, { some: some || isShown, all: all && isShown });
      continue;
    }
    for (const whole of wholesOf(element)) {
      filled.set(whole, isShown || (filled.get(whole) ?? false));
    }
  }
  for (const [whole, isFilled] of filled) setOut(whole, !isFilled);
  for (const [list, { some, all }] of lists) openList(list, some && !all);
}

/** The group of what begins together, and the day; of the day that holds the filters only its programme. */
function* wholesOf(row: Element): Iterable<Element> {
  const group = row.closest('.group');
  const program = group?.parentElement;
  const day = program?.closest('.day');
  if (group === null || program === null || program === undefined) return;
  yield group;
  const holdsFilters = (day?.querySelector('schedule-filters') ?? null) !== null;
  yield holdsFilters ? program : (day ?? program);
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
