import axe from 'axe-core';
import { expect } from '@playwright/test';
import type { Locator, Page } from '@playwright/test';
import type { MySchedule } from '#src/core/feeds/formats/my-schedule.ts';

const title = (text: string): RegExp =>
  new RegExp(`^Add to my schedule: ${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** The star of a talk. */
export const starOf = (page: Page, talk: string): Locator =>
  page.getByRole('button', { name: title(talk) }).first();

/** The rows of a visitor's own schedule, by title. */
export const myRows = (page: Page): Locator => page.locator('my-schedule .slot');

/** What the device stores. */
export const keptPicks = (page: Page): Promise<Record<string, { readonly level: string }>> =>
  page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:picks:v1'));
    return JSON.parse((key && localStorage.getItem(key)) ?? '{}') as Record<
      string,
      { readonly level: string }
    >;
  });

/** The link that contains the picks. */
export async function pickLink(page: Page): Promise<string> {
  const field = page.getByRole('textbox', { name: 'Link', exact: true });
  await expect(field).toHaveValue(/#picks=/);
  return field.inputValue();
}

/** Changes the next publication of the schedule. */
export async function publish(
  page: Page,
  change: (schedule: MySchedule) => MySchedule,
): Promise<void> {
  await page.route('**/my/schedule.json', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, json: change((await response.json()) as MySchedule) });
  });
}

/** The findings of an accessibility checker in the page's current state. */
export async function findAccessibilityProblems(page: Page): Promise<string[]> {
  // Evaluated rather than inserted as a script, which the page's own policy would rightly block.
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
      resultTypes: ['violations'],
    });
    // The notices at the foot of the window partly cover what scrolls below them, so such a target is measured again in
    // the middle of the window.
    const isSmallInView = async (selector: string): Promise<boolean> => {
      document.querySelector(selector)?.scrollIntoView({ block: 'center', behavior: 'instant' });
      const again = await axe.run(selector, { runOnly: ['target-size'] });
      return again.violations.length > 0;
    };
    const [left, top] = [scrollX, scrollY];
    const problems: string[] = [];
    for (const { id, nodes } of violations) {
      for (const { html, target, any } of nodes) {
        const [selector] = target;
        const canScroll = id === 'target-size' && typeof selector === 'string';
        if (canScroll && !(await isSmallInView(selector))) continue;
        problems.push([id, html, ...any.map(({ message }) => message)].join(': '));
      }
    }
    scrollTo({ left, top, behavior: 'instant' });
    return problems;
  });
}
