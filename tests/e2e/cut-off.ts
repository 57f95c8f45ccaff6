import type { Page } from '@playwright/test';

/** Of each kind of page that people use one, with most on it. */
export const fullPages = [
  '',
  'schedule/2026-10-24/',
  'talks/drones-below-the-canopy/',
  'speakers/',
  'my/',
  'search/',
  'subscribe/',
  'changes/',
];

/** What is wider than the window, and texts that are cut off without a sign. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      if (style.overflowX !== 'hidden' && style.overflowY !== 'hidden') continue;
      // With an ellipsis it has its sign, and what is one pixel high is for who listens.
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') continue;
      const isCut =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      if (isCut && element.clientHeight > 1) found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
