import { expect } from '@playwright/test';
import { Temporal } from 'temporal-polyfill';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { firstSiteInstants } from './first-site-instants.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

const eventZone = 'America/Los_Angeles';

/** The time on a zone's 12-hour clock, according to another library than the site's. */
function clock(instant: string, zone: string): string {
  const { hour, minute } = Temporal.Instant.from(instant).toZonedDateTimeISO(zone);
  const half = hour < 12 ? 'AM' : 'PM';
  return `${((hour + 11) % 12) + 1}:${String(minute).padStart(2, '0')} ${half}`;
}

const weekday = (instant: string, zone: string): string =>
  ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'][
    Temporal.Instant.from(instant).toZonedDateTimeISO(zone).dayOfWeek - 1
  ]!;

/** A slot as it should appear below the heading of Friday: `Sat 12:30 AM–1:30 AM`, `11:30 PM–12:30 AM +1 day`. */
function expected([start, end]: readonly [string, string], zone: string): string {
  const [from, to] = [weekday(start, zone), weekday(end, zone)];
  const mark = from === 'Fri' ? '' : `${from} `;
  return `${mark}${clock(start, zone)}–${clock(end, zone)}${from === to ? '' : ' +1 day'}`;
}

const plain = (texts: readonly string[]) => texts.map((text) => text.replace(/\s+/g, ' ').trim());

/** The zone's label during the event, written by hand. */
const labels: Record<string, string> = {
  'America/Los_Angeles': 'Los Angeles, UTC−7',
  UTC: 'UTC',
  'Asia/Kolkata': 'Kolkata, UTC+5:30',
  'Australia/Lord_Howe': 'Lord Howe, UTC+10:30',
  'Pacific/Kiritimati': 'Kiritimati, UTC+14',
  'America/St_Johns': 'St. John’s, UTC−2:30',
};

for (const [zone, label] of Object.entries(labels)) {
  test.describe(`a viewer in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('reads all 18 times right, with the day where it differs', async ({ page }) => {
      await page.goto('');
      const named = zone === eventZone ? `Event time: ${label}` : `My time: ${label}`;
      await expect(page.locator('[data-zones="2021-04-09"] .zone-main').first()).toHaveText(named);
      await expect(page.locator('.zone-button .zone-main')).toHaveText(named);
      await expect(page.locator('html')).not.toHaveAttribute('data-times');

      const shown = await page.evaluate(() =>
        [...document.querySelectorAll<HTMLElement>('[data-slot-time]')]
          .filter((slot) => slot.querySelectorAll('time').length === 2)
          .map((slot) => ({
            instants: [...slot.querySelectorAll('time')].map((time) => time.dateTime),
            clock: [...slot.children[0]!.children]
              .filter((child) => !child.classList.contains('visually-hidden'))
              .map((child) => child.textContent)
              .join(''),
            small: slot.children[1]!.firstElementChild?.textContent ?? '',
          })),
      );
      expect(shown.map(({ instants }) => instants)).toEqual(firstSiteInstants);
      expect(plain(shown.map(({ clock }) => clock))).toEqual(
        firstSiteInstants.map((slot) => expected(slot, zone)),
      );
      expect(plain(shown.map(({ small }) => small))).toEqual(
        firstSiteInstants.map((slot) => (zone === eventZone ? '' : expected(slot, eventZone))),
      );
    });
  });
}

test.describe('for screen readers', () => {
  test.use({ timezoneId: 'Asia/Kolkata' });

  test('the next day and the dash are words', async ({ page }) => {
    await page.goto('');
    const slot = page.locator('[data-slot-time]', {
      has: page.locator('time[datetime="2021-04-09T19:00:00Z"] ~ time'),
    });
    await expect(slot.locator('time').first()).toHaveText('12:30 AM');
    const said = await slot.evaluate((element) => {
      const copy = element.cloneNode(true) as HTMLElement;
      for (const silent of copy.querySelectorAll('[aria-hidden=true]')) silent.remove();
      // Screen readers ignore the dash itself; the word comes from the style sheet.
      for (const dash of copy.querySelectorAll<HTMLElement>('.time-dash')) {
        dash.textContent = dash.dataset['said'] ?? '';
      }
      return copy.textContent.replace(/\s+/g, ' ');
    });
    const dash = slot.locator('.time-dash').first();
    const heard = await dash.evaluate((element) => getComputedStyle(element, '::after').content);
    expect(heard).toBe('" to "');
    expect(said).toBe('next day, Saturday, 12:30 AM to 1:15 AM, event time 12:00 PM to 12:45 PM');
  });
});

test.describe('in the list of sessions', () => {
  test.use({ baseURL: siteAddress('second'), timezoneId: 'America/Los_Angeles' });

  test('the zone is named once, and times are short in both clocks', async ({ page }) => {
    await page.goto('sessions/');
    const row = page.locator('[data-listed]', { hasText: 'Flood forecasting' });
    await expect(row.locator('.when .slot-clock')).toHaveText(/^Sat, Oct 24\s+01:50–03:20$/);
    await expect(row.locator('.when .slot-other')).toContainText('10:50–12:20');
    await expect(row.locator('.when')).not.toContainText('UTC');
    await expect(page.locator('main .zone-main')).toHaveText('My time: Los Angeles, UTC−7');
  });
});
