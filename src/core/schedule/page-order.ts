import type { EventEntry, PageEntry } from '#src/core/model/entry.ts';
import { nameCollator, compareIds, compareOrder } from './order.ts';
import type { Schedule } from './schedule.ts';
import { comparableNumbers } from '#src/core/text/written-numbers.ts';

/** Pages by `order` (pages without one come last), then by title in the order of the event's language. */
export function orderPages(event: EventEntry, pages: readonly PageEntry[]): PageEntry[] {
  const { language } = event.data;
  const collator = nameCollator(language);
  return pages
    .map((page) => ({ page, title: comparableNumbers(page.data.title, language) }))
    .sort(
      (a, b) =>
        compareOrder(a.page.data.order, b.page.data.order) ||
        collator.compare(a.title, b.title) ||
        compareIds(a.page.id, b.page.id),
    )
    .map(({ page }) => page);
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
