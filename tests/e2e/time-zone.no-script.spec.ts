import { expect } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { skipWithoutSite } from './chosen-sites.ts';
import { firstSiteInstants } from './first-site-instants.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

test.use({ timezoneId: 'Asia/Kolkata' });

test('without JavaScript all 18 times are right in event time, and its zone is named', async ({
  page,
}) => {
  await page.goto('');
  const slots = page.locator('[data-slot-time]', { has: page.locator('time ~ time') });
  await expect(slots).toHaveCount(18);
  for (const [index, instants] of firstSiteInstants.entries()) {
    const times = slots.nth(index).locator('time');
    for (const [end, instant] of instants.entries()) {
      const { hour, minute } =
        Temporal.Instant.from(instant).toZonedDateTimeISO('America/Los_Angeles');
      const clock = `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')}`;
      await expect(times.nth(end)).toHaveText(`${clock} ${hour < 12 ? 'AM' : 'PM'}`);
      await expect(times.nth(end)).toHaveAttribute('datetime', instant);
    }
  }
  await expect(page.locator('[data-zones="2021-04-09"]').first()).toBeVisible();
  await expect(page.locator('[data-zones="2021-04-09"]').first()).toHaveText(
    'Event time: Los Angeles, UTC−7',
  );
});

test('without JavaScript there is no button that does nothing', async ({ page }) => {
  await page.goto('');
  await expect(page.locator('.zone-button')).toBeHidden();
  await expect(page.locator('.zone-static')).toHaveText('Event time: Los Angeles, UTC−7');
});
