import { bringIntoView, isShown } from '#src/browser/dom/element.ts';

const titles = 'main .slot :is(h3, h4) a';

/**
 * Moves the focus to the next (1) or previous (-1) title of a list: from the row that has the focus, or else from the
 * first visible one.
 */
export function walkTitles(step: 1 | -1): void {
  const links = [...document.querySelectorAll<HTMLElement>(titles)].filter(isShown);
  const row = document.activeElement?.closest('main .slot');
  const here = row ? links.findIndex((link) => link.closest('.slot') === row) : -1;
  const next = here === -1 ? firstInSight(links, step) : links[here + step];
  if (next === undefined) return;
  next.focus({ preventScroll: true });
  // The whole row, not its title's line alone.
  bringIntoView(next.closest('.slot') ?? next, 'nearest');
}

function firstInSight(links: readonly HTMLElement[], step: 1 | -1): HTMLElement | undefined {
  if (step === 1) return links.find((link) => link.getBoundingClientRect().top >= 0);
  return links.findLast((link) => link.getBoundingClientRect().top < 0);
}
