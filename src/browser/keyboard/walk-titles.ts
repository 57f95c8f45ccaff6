import { bringIntoView, isShown } from '#src/browser/dom/element.ts';

const titles = 'main .slot :is(h3, h4) a';

/**
 * Moves the focus to the next (1) or previous (-1) title of a list, starting from the row that has the focus or, if
 * none has it, from the first visible row.
 */
export function walkTitles(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(titles)].filter(isShown);
  const row = document.activeElement?.closest('main .slot');
  const here = row ? links.findIndex((link) => link.closest('.slot') === row) : -1;
  const next = here === -1 ? firstInSight(links, step) : links[here + step];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  // Scrolls to the whole row, not only to its title.
  bringIntoView(next.closest('.slot') ?? next, 'nearest');
}

function firstInSight(links: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  if (step === 1) return links.find((link) => link.getBoundingClientRect().top >= 0);
  return links.findLast((link) => link.getBoundingClientRect().top < 0);
}
