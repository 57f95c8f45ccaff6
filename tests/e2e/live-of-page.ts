import type { Locator, Page } from '@playwright/test';

/** The first row of the program with this title. */
export const row = (page: Page, title: string): Locator =>
  page.locator('main .slot', { hasText: title }).first();

/** A line at the foot of the window. */
export const line = (page: Page, name: string): Locator =>
  page.locator(`.live-notice [data-line="${name}"]`);

/** The morning of the first site's event: the second talk has just begun. */
export const morning = '2021-04-09T14:20:00Z';

/** Answers as the host does, with the given date of its clock. */
export const answerVersion = (
  page: Page,
  answer: {
    readonly version: string;
    readonly date?: string;
    readonly notice?: { readonly text: string; readonly until?: string };
    /** The latest publication; absent if the schedule has not changed since it was announced. */
    readonly latest?: object;
  },
): Promise<unknown> =>
  page.route('**/api/version.json', (route) =>
    route.fulfill({
      headers: { date: new Date(answer.date ?? morning).toUTCString() },
      json: {
        version: answer.version,
        notice: answer.notice,
        updated: morning,
        latest: answer.latest,
      },
    }),
  );

/** Has the page of the schedule know a publication of April 8, later than a visit in March. */
export const publishAfterVisit = (page: Page): Promise<unknown> =>
  page.route(/\/schedule\/$/, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(/ data-latest="[^"]*"/, '');
    await route.fulfill({
      body: body.replace('class="live-notice"', '$& data-latest="2021-04-08T12:00:00.000Z"'),
      contentType: 'text/html',
    });
  });

/** What happens when a device wakes up, or a visitor returns to a tab. */
export const showAgain = (page: Page): Promise<unknown> =>
  page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
