import type { Page } from '@playwright/test';
import { findFaults } from './find-faults.ts';
import { layoutRules } from './rules.ts';
import { paper, widths } from './states.ts';
import type { PageState } from './states.ts';

/** The action for each picture of a state: a check, or a screenshot. */
export type Look = (page: Page, width: number) => Promise<void>;

/** Opens a state of a site once and looks at it in windows of every width, the widest first. */
export async function lookAt(
  page: Page,
  site: string,
  { path, prepare, stays = prepare === undefined }: PageState,
  look: Look,
): Promise<void> {
  for (const [index, [width, height]] of widths.toReversed().entries()) {
    await page.setViewportSize({ width, height });
    // An opened element may look different in another window, so it is opened again.
    if (index === 0 || !stays) {
      await open(page, new URL(path, site).href);
      await prepare?.(page);
    }
    await settle(page);
    await look(page, width);
  }
}

/** Opens a page of a site and looks at it as on the paper of every format. */
export async function lookOnPaper(
  page: Page,
  site: string,
  path: string,
  look: (page: Page, format: string) => Promise<void>,
): Promise<void> {
  await page.emulateMedia({ media: 'screen' });
  await open(page, new URL(path, site).href);
  await settle(page);
  await page.emulateMedia({ media: 'print' });
  for (const [format, width] of paper) {
    await page.setViewportSize({ width, height: 1000 });
    await settle(page);
    await look(page, format);
  }
}

async function open(page: Page, address: string): Promise<void> {
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'load' });
}

/** Waits until times are written and fonts are loaded, and has everything laid out, including what is out of sight. */
export async function settle(page: Page): Promise<void> {
  await page.waitForFunction(() => {
    if (document.adoptedStyleSheets.length === 0) {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { content-visibility: visible !important; }');
      document.adoptedStyleSheets = [sheet];
    }
    return document.documentElement.dataset['times'] === undefined;
  });
  await page.evaluate(twoFrames);
}

/** Runs in the page, and waits until it has drawn two more frames. */
async function twoFrames(): Promise<void> {
  for (let frame = 0; frame < 2; frame += 1) {
    await new Promise((resolve) => {
      requestAnimationFrame(() => setTimeout(resolve));
    });
  }
}

/** The faults of the page in its current state. */
export const faultsOf = (page: Page): Promise<string[]> => page.evaluate(findFaults, layoutRules);
