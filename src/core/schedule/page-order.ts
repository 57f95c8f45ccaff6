import type { EventEntry, PageEntry } from '#src/core/model/entry.ts';
import { nameCollator, compareIds, compareOrder } from './order.ts';
import type { Schedule } from './schedule.ts';

/** Pages by `order` (pages without one come last), then by title in the order of the event's language. */
export function orderPages(event: EventEntry, pages: readonly PageEntry[]): PageEntry[] {
  const collator = nameCollator(event.data.language);
  return [...pages].sort(
    (a, b) =>
      compareOrder(a.data.order, b.data.order) ||
      collator.compare(a.data.title, b.data.title) ||
      compareIds(a.id, b.id),
  );
}

/** The pages in the site's menu. */
export function menuPages({ pages }: Pick<Schedule, 'pages'>): PageEntry[] {
  const ids = new Set(pages.map(({ id }) => id));
  return pages.filter(
    ({ data }) => data.menu !== false && (data.within === undefined || !ids.has(data.within)),
  );
}

/** The page above a page, and the pages below it. */
export function pagesAround(
  { id, data }: PageEntry,
  { pages }: Pick<Schedule, 'pages'>,
): { readonly above: PageEntry | undefined; readonly below: readonly PageEntry[] } {
  return {
    above: pages.find((page) => page.id === data.within),
    below: pages.filter((page) => page.data.within === id),
  };
}
