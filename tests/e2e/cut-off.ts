import type { Page } from '@playwright/test';

/** Of each kind of page, the one with the most content. */
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

/** Elements that are wider than the window, and texts that are cut off without an ellipsis. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    const found = scrollWidth > clientWidth ? [`the page: ${scrollWidth} in ${clientWidth}`] : [];
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const style = getComputedStyle(element);
      if (style.overflowX !== 'hidden' && style.overflowY !== 'hidden') continue;
      // Text with an ellipsis shows that it is cut; text that is one pixel high is for screen readers.
      if (style.textOverflow === 'ellipsis' || style.webkitLineClamp !== 'none') continue;
      const isCut =
        element.scrollWidth > element.clientWidth + 1 ||
        element.scrollHeight > element.clientHeight + 1;
      if (isCut && element.clientHeight > 1) found.push(element.outerHTML.slice(0, 120));
    }
    return found;
  });
