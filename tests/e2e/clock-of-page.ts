import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';

/** Waits until the page's times are written, and returns their clock: `My time: Kolkata, UTC+5:30`. */
export async function expectClock(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.locator('.zone-button .zone-main')).toHaveText(name);
  await expect(page.locator('html')).not.toHaveAttribute('data-times');
}

/** The first time of the first site, as shown on the page: `7:00 AM` in event time. */
export async function expectFirstTime(page: Page, clock: string): Promise<void> {
  const times = page.locator('time[datetime="2021-04-09T14:00:00Z"]');
  await expect(times.first()).toHaveText(clock);
}

export const zoneButton = (page: Page) => page.getByRole('button', { name: /Change time zone/ });

/** Chooses a zone as a viewer does: opens the chooser, types, and takes the first result. */
export async function chooseZone(page: Page, query: string): Promise<void> {
  await zoneButton(page).click();
  await page.locator('#zone-search').fill(query);
  await page.locator('#zone-search').press('Enter');
}
