import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { answerVersion, line, morning, publishAfterVisit, row } from './live-of-page.ts';
import { findAccessibilityProblems, starOf } from './picks-of-page.ts';
import { refuseStorage } from './refuse-storage.ts';
import { shiftOf } from './layout-shift.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

const breakMoved = {
  text: 'moved from 8:15 AM to 8:20 AM (Los Angeles, UTC−7)',
  from: { start: '2021-04-09T15:15:00Z', end: '2021-04-09T15:30:00Z' },
  to: { start: '2021-04-09T15:20:00Z', end: '2021-04-09T15:30:00Z' },
};

const breakNews = {
  at: morning,
  count: 3,
  changes: [{ title: 'Break', lines: [breakMoved], page: '', identity: 'sessions/break' }],
};

/** When an open page asks again. */
const nextDate = '2021-04-09T14:27:00Z';

/** Opens a page, and waits until it knows the newest publication. */
const openAndAsk = async (page: Page, path = ''): Promise<void> => {
  const answered = page.waitForResponse('**/api/version.json');
  await page.goto(path);
  await (await answered).finished();
  await expect(line(page, 'now')).toBeVisible();
};

/** Lets minutes pass until an open page has asked again and read the answer. */
const untilNextAnswer = async (page: Page): Promise<void> => {
  const answered = page.waitForResponse('**/api/version.json');
  await page.clock.runFor(7 * 60_000);
  await (await answered).finished();
  await page.evaluate(() => new Promise(requestAnimationFrame));
};

for (const zone of ['America/Los_Angeles', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
  test.describe(`to a visitor in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('the schedule says what is over, on and next', async ({ page }) => {
      await page.goto(`?now=${morning}`);
      await expect(row(page, 'Opening Remarks')).toHaveAttribute('data-live', 'ended');
      await expect(row(page, 'Putting AI on Diet').locator('.live-mark')).toHaveText('Now');
      await expect(row(page, 'Break').locator('.live-mark')).toHaveText('in 55 min');
      await expect(row(page, 'Closing')).not.toHaveAttribute('data-live');
      await expect(line(page, 'now')).toContainText(
        /^On now until \d+:[14]5.[AP]M: \u2068Putting AI on Diet/,
      );
    });
  });
}

test('follows the minutes, and moves nothing', async ({ page }) => {
  await page.clock.install({ time: '2021-04-09T14:14:30Z' });
  await answerVersion(page, { version: 'one', date: '2021-04-09T14:14:30Z' });
  await page.goto('');
  const talk = row(page, 'Putting AI on Diet');
  await expect(talk.locator('.live-mark')).toHaveText('in 1 min');
  const before = await page.locator('main').boundingBox();
  await page.clock.runFor(60_000);
  await expect(talk.locator('.live-mark')).toHaveText('Now');
  expect(await page.locator('main').boundingBox()).toEqual(before);
});

test('offers to jump to now, also by key, and never jumps by itself', async ({ page }) => {
  await page.goto('?now=2021-04-09T18:20:00Z');
  await expect(line(page, 'now')).toBeVisible();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await page.keyboard.press('n');
  const inside = () =>
    page.evaluate(() => document.activeElement?.closest('[data-live="now"]') !== null);
  await expect.poll(inside).toBe(true);
  await line(page, 'now').getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(page, 'now')).toBeHidden();
  await page.goto('schedule/?now=2021-04-09T18:20:00Z');
  await expect(page.locator('[data-live="now"]').first()).toBeVisible();
  await expect(line(page, 'now'), 'closed for this visit').toHaveCount(0);
});

test('rows that are drawn later say at once what is on', async ({ page }) => {
  await page.goto(`?now=${morning}`);
  await starOf(page, 'Putting AI on Diet').click();
  let answer = (): void => undefined;
  const asked = new Promise<void>((resolve) => (answer = resolve));
  await page.route('**/my/schedule.json', async (route) => {
    await asked;
    await route.continue();
  });
  await page.goto(`my/?now=${morning}`);
  await expect(page.locator('.live-notice')).toBeAttached();
  await page.waitForLoadState('load');
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
  answer();
  await expect(row(page, 'Putting AI on Diet').locator('.live-mark')).toHaveText('Now');

  await page.goto(`search/?now=${morning}&q=diet`);
  await expect(row(page, 'Putting AI on Diet').locator('.live-mark')).toHaveText('Now');
});

test('nothing of it loads on other days', async ({ page }) => {
  const loaded: string[] = [];
  page.on('request', (request) => loaded.push(request.url()));
  await page.goto('', { waitUntil: 'networkidle' });
  expect(loaded.filter((url) => /show-live|watch-version|version\.json/.test(url))).toEqual([]);
});

test.describe('of several days', () => {
  test.use({ baseURL: siteAddress('second'), timezoneId: 'Asia/Tokyo' });

  test('another day’s page links to today’s', async ({ page }) => {
    await page.goto('schedule/2026-10-24/?now=2026-10-25T11:40:00%2B01:00');
    await line(page, 'now').getByRole('link', { name: 'Jump to now' }).click();
    await expect(page).toHaveURL(/schedule\/2026-10-25\/#now$/);
  });

  test('notices that come one after another move neither each other nor the footer', async ({
    page,
  }) => {
    for (const path of ['', 'changes/', '404.html']) {
      await page.goto(`${path}?now=2026-10-24T09:35:00Z`);
      await expect(page.locator('clock-notice')).toContainText('Preview: ');
      await expect(line(page, 'now'), path).toHaveCount(path === '' ? 1 : 0);
      expect(await shiftOf(page), path).toBe(0);
    }
  });

  test('each room shows what is on and what comes next, and nothing moves', async ({ page }) => {
    const rooms = page.locator('.rooms-now');
    const drones = rooms.locator('li', { hasText: 'Donausaal' });
    const date = '2026-10-24T09:35:00Z';
    await page.clock.install({ time: date });
    await answerVersion(page, { version: 'one', date });
    await page.goto('');
    await expect(drones).toContainText(/^Donausaal\s*Now until \S+\s+Drones below the canopy/);
    await expect(drones.locator('.next')).toContainText(/^\s*Next \d+:50\s+The colour of water/);
    await expect(rooms.locator('li', { hasText: 'Ilzsaal' })).toContainText('No talk right now');
    expect(await shiftOf(page)).toBe(0);

    await page.goto('schedule/2026-10-24/');
    await expect(drones).toBeHidden();
    await rooms.locator('summary').click();
    await drones.getByRole('link', { name: 'Drones below the canopy' }).click();
    await expect(page).toHaveURL(/talks\/drones-below-the-canopy\/$/);

    await page.goto('schedule/2026-10-25/');
    await expect(rooms).toBeHidden();
  });

  test('the home page leaves out rooms without further talks, and nothing moves', async ({
    page,
  }) => {
    await page.goto('?now=2026-10-26T10:30:00Z');
    const rows = page.locator('.rooms-now li:visible');
    await expect(rows.first()).toContainText(/(Now until|No talk right now)/);
    expect(await rows.filter({ hasText: 'No more talks' }).allTextContents()).not.toContainEqual(
      expect.stringContaining('No talk right now'),
    );
    await expect(page.locator('.rooms-now li')).not.toHaveCount(await rows.count());
    expect(await shiftOf(page)).toBe(0);
  });

  test('the chat says that it is open, and shows its room beside the talk', async ({ page }) => {
    await page.goto('?now=2026-10-25T11:40:00%2B01:00');
    const chat = page.locator('[data-visible="chat"]');
    await expect(chat).toHaveAttribute('data-open', 'yes');
    await expect(chat).toContainText('Available now');
    await expect(line(page, 'now')).toContainText(/^On now until \S+: \u2068.+\u2069 · \u2068\S/);
  });

  test('a link with hours shows when they have begun', async ({ page }) => {
    const streamed = page.locator('[data-visible="during"]').first();
    await page.goto('schedule/');
    const found = await page.evaluate(async () => {
      const { slots } = (await (await fetch('/my/schedule.json')).json()) as {
        slots: { page?: string; startMinute: number; status?: string }[];
      };
      for (const { page: path, startMinute, status } of slots) {
        if (path === undefined || status !== undefined) continue;
        const html = await (await fetch(`/${path}`)).text();
        if (html.includes('data-visible="during"')) return { path, start: startMinute * 60_000 };
      }
      return undefined;
    });
    expect(found).toBeDefined();
    const { path = '', start = 0 } = found ?? {};
    const at = (minutes: number) => new Date(start + minutes * 60_000).toISOString();
    await page.goto(`${path}?now=${at(-10)}`);
    await expect(streamed).toHaveAttribute('data-open', 'no');
    await page.goto(`${path}?now=${at(1)}`);
    await expect(streamed).toHaveAttribute('data-open', 'yes');
    await expect(streamed).toContainText('Available now');
    await expect(line(page, 'now').getByRole('link')).toBeVisible();
  });
});

for (const [zone, news] of [
  ['America/Los_Angeles', 'moved from 8:15 AM to 8:20 AM (Los Angeles, UTC−7)'],
  ['Asia/Kolkata', 'moved from 8:45 PM to 8:50 PM (Kolkata, UTC+5:30)'],
] as const) {
  test.describe(`a change is announced to a visitor in ${zone}`, () => {
    test.use({ timezoneId: zone });

    test('in the times of their own clock, with its zone', async ({ page }) => {
      await page.clock.install({ time: morning });
      await answerVersion(page, { version: 'one' });
      await openAndAsk(page);
      await answerVersion(page, { version: 'two', date: nextDate, latest: breakNews });
      await untilNextAnswer(page);
      await expect(line(page, 'news')).toContainText(`Break\u2069: ${news}.`);
    });
  });
}

test('a cached page offers what has been published since', async ({ page }) => {
  await page.route(/\/schedule\/$/, async (route) => {
    const html = await (await route.fetch()).text();
    const latest = 'data-latest="2021-04-01T12:00:00.000Z"';
    const body = html.replace(/ data-latest="[^"]*"/, '');
    await route.fulfill({
      body: body.replace('class="live-notice"', `$& ${latest}`),
      contentType: 'text/html',
    });
  });
  await page.clock.install({ time: morning });
  await answerVersion(page, { version: 'one', latest: breakNews });
  await page.goto('schedule/');
  await expect(line(page, 'news')).toContainText(
    'The schedule has changed. \u2068Break\u2069: moved',
  );
});

test('the page of a talk says that it is on, and until when', async ({ page }) => {
  await page.goto('');
  const address = await row(page, 'Putting AI on Diet')
    .getByRole('link')
    .first()
    .getAttribute('href');
  await page.goto(`${address ?? ''}?now=${morning}`);
  await expect(line(page, 'now')).toContainText(
    /^On now until \d+:[14]5.[AP]M: \u2068Putting AI on Diet/,
  );
  await page.goto(`${address ?? ''}?now=2021-04-09T16:00:00Z`);
  await expect(page.locator('.live-notice')).toBeHidden();
});

test('a page left open offers the change, with a line that says what changed', async ({ page }) => {
  await page.clock.install({ time: morning });
  await answerVersion(page, { version: 'one' });
  await openAndAsk(page);
  await expect(line(page, 'news')).toHaveCount(0);
  await answerVersion(page, { version: 'two', date: nextDate, latest: breakNews });
  await untilNextAnswer(page);
  await expect(line(page, 'news')).toContainText(
    /^The schedule has changed\. \u2068Break\u2069: moved from .* to .*\. \(2 more\)/,
  );
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await line(page, 'news').getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(page, 'news')).toBeHidden();
});

test('a page left open does not announce again what it shows, after a commit that only corrects a text', async ({
  page,
}) => {
  await page.clock.install({ time: morning });
  await answerVersion(page, { version: 'one', latest: breakNews });
  await openAndAsk(page);
  const joined = { ...breakNews, at: '2021-04-09T14:25:00Z' };
  for (const [version, latest] of Object.entries({ two: breakNews, three: joined })) {
    await answerVersion(page, { version, date: nextDate, latest });
    await untilNextAnswer(page);
    await expect(line(page, 'news')).toHaveCount(0);
  }
  await answerVersion(page, { version: 'four', date: nextDate });
  await untilNextAnswer(page);
  await expect(line(page, 'news'), 'nothing was ever published').toHaveCount(0);
});

test('a page left open announces a new notice once, but none that it already showed or that is over', async ({
  page,
}) => {
  const notice = { text: 'The bridge is closed.', until: '2021-04-10T00:00:00Z' };
  await page.clock.install({ time: morning });
  await answerVersion(page, { version: 'one', notice });
  await openAndAsk(page);
  await untilNextAnswer(page);
  await expect(line(page, 'news')).toHaveCount(0);
  const flood = { text: 'The hall is flooded.', until: '2021-04-09T14:30:00Z' };
  await answerVersion(page, { version: 'one', notice: flood, date: '2021-04-09T14:34:00Z' });
  await untilNextAnswer(page);
  await expect(line(page, 'news'), 'it is over by then').toHaveCount(0);
  const lunch = { text: 'Lunch is in the garden.' };
  await answerVersion(page, { version: 'one', notice: lunch, date: '2021-04-09T14:41:00Z' });
  await untilNextAnswer(page);
  await expect(line(page, 'news')).toContainText(/^Lunch is in the garden\./);
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await line(page, 'news').getByRole('button', { name: 'Dismiss' }).click();
  await untilNextAnswer(page);
  await expect(line(page, 'news')).toHaveCount(0);
});

test('a browser that stores nothing still shows what is on', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await refuseStorage(page);
  await page.goto(`?now=${morning}`);
  await expect(line(page, 'now')).toContainText('Putting AI on Diet');
  await line(page, 'now').getByRole('button', { name: 'Dismiss' }).click();
  await expect(line(page, 'now')).toHaveCount(0);
  await page.goto(`schedule/?now=${morning}`);
  await expect(line(page, 'now'), 'closed for that page alone').toBeVisible();
  expect(errors).toEqual([]);
});

test.describe('in a narrow window', () => {
  test.use({ viewport: { width: 320, height: 568 } });

  test('news comes before the line about now, and both leave the page readable', async ({
    page,
  }) => {
    const size = () =>
      page.evaluate(() => [
        document.documentElement.scrollWidth,
        [...document.querySelectorAll<HTMLElement>('.notices > section')]
          .map(({ offsetHeight }) => offsetHeight)
          .reduce((sum, height) => sum + height),
      ]);
    await page.clock.install({ time: '2021-04-09T15:20:00Z' });
    await answerVersion(page, { version: 'one' });
    await page.goto('');
    await expect(line(page, 'clock')).toBeVisible();
    await expect(line(page, 'now')).toBeHidden();
    const [wide, high = 568] = await size();
    expect(wide).toBe(320);
    expect(high).toBeLessThan(568 / 2);
    expect(await findAccessibilityProblems(page)).toEqual([]);

    await line(page, 'clock').getByRole('button', { name: 'Dismiss' }).click();
    await expect(line(page, 'now')).toBeVisible();
    const [wideNow, highNow = 568] = await size();
    expect(wideNow).toBe(320);
    expect(highNow).toBeLessThan(568 / 5);
    expect(await findAccessibilityProblems(page)).toEqual([]);
  });
});

test('a device with a wrong clock is warned, and shows what is on', async ({ page }) => {
  await page.clock.install({ time: '2021-04-09T15:20:00Z' });
  await answerVersion(page, { version: 'one' });
  await page.goto('');
  await expect(line(page, 'clock')).toContainText('This device’s clock is 1 hour fast.');
  await expect(row(page, 'Putting AI on Diet')).toHaveAttribute('data-live', 'now');
});

test('what changed since the last visit is listed, picks first, until it was seen', async ({
  page,
}) => {
  const newest = '2021-04-08T12:00:00.000Z';
  // The next publication: its pages name it, and its list contains its changes.
  await page.route(/\/(schedule\/)?$/, async (route) => {
    const html = await (await route.fetch()).text();
    const body = html.replace(/ data-latest="[^"]*"/, '');
    await route.fulfill({
      body: body.replace('class="live-notice"', `$& data-latest="${newest}"`),
      contentType: 'text/html',
    });
  });
  const pick = 'talks/putting-ai-on-diet/1';
  await page.goto('');
  const star = page.locator('pick-star', {
    has: page.getByRole('button', { name: /^Add to my schedule: Putting AI on Diet/ }),
  });
  const picked = (await star.getAttribute('pick')) ?? pick;
  await page.route('**/my/changes.json', (route) =>
    route.fulfill({
      json: {
        publications: [
          {
            at: newest,
            changes: [
              { identity: 'other', title: 'Break', lines: [breakMoved] },
              {
                identity: picked,
                title: 'Putting AI on Diet',
                lines: [{ text: 'cancelled' }],
                page: 'schedule/',
              },
            ],
          },
        ],
      },
    }),
  );
  await expect(line(page, 'changes'), 'a first visit announces nothing').toHaveCount(0);
  await starOf(page, 'Putting AI on Diet').click();
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:seen:v1')) ?? '';
    localStorage.setItem(key, '2021-03-01T00:00:00Z');
  });
  await page.goto('schedule/');
  await expect(line(page, 'changes')).toContainText(/^Changes since .*: 2\. In your picks: 1\./);
  await line(page, 'changes').getByRole('button', { name: 'See changes' }).click();
  const dialog = page.getByRole('dialog', { name: 'Changes since your last visit' });
  await expect(dialog.locator('li').first()).toContainText('Putting AI on Diet');
  expect(await findAccessibilityProblems(page)).toEqual([]);
  await dialog.getByRole('button', { name: 'Close' }).click();
  await page.reload();
  await expect(line(page, 'changes')).toHaveCount(0);
});

test('without a network, a page that can’t ask what changed reports no error', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.goto('');
  await page.evaluate(() => {
    const key = Object.keys(localStorage).find((name) => name.startsWith('schedule:seen:v1')) ?? '';
    localStorage.setItem(key, '2021-03-01T00:00:00Z');
  });
  await page.route('**/my/changes.json', (route) => route.abort());
  await publishAfterVisit(page);
  const asked = page.waitForEvent('requestfailed', (request) =>
    request.url().endsWith('my/changes.json'),
  );
  await page.goto('schedule/');
  await asked;
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(errors).toEqual([]);
});

test('a page whose network fails while it loads its code for the day reports no error', async ({
  page,
}) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  const lost: Promise<unknown>[] = [];
  for (const name of ['show-live', 'watch-version', 'clock-notice', 'viewer-clock']) {
    await page.route(`**/_astro/${name}.*.js`, (route) => route.abort());
    lost.push(page.waitForEvent('requestfailed', (request) => request.url().includes(name)));
  }
  await page.goto(`schedule/?now=${morning}&tz=Asia/Tokyo`);
  await Promise.all(lost);
  await page.evaluate(() => new Promise(requestAnimationFrame));
  expect(errors).toEqual([]);
  await expect(row(page, 'Break').locator('time').first()).toBeVisible();
});

test('a page opened days before the event goes live when the event begins', async ({ page }) => {
  await page.clock.install({ time: '2021-03-01T12:00:00Z' });
  await answerVersion(page, { version: 'one', date: '2021-04-09T14:05:00Z' });
  await page.goto('');
  await page.clock.runFor(1000);
  await expect(row(page, 'Opening Remarks')).not.toHaveAttribute('data-live');
  await page.clock.fastForward(Date.parse('2021-04-09T14:05Z') - Date.parse('2021-03-01T12:00Z'));
  await expect(row(page, 'Opening Remarks')).toHaveAttribute('data-live', 'now');
});

test('a page that stays open after the event stops asking the host', async ({ page }) => {
  let asked = 0;
  await page.clock.install({ time: '2021-04-10T09:00:00Z' });
  await page.route('**/api/version.json', (route) => {
    asked += 1;
    return route.fulfill({ json: { version: 'one', updated: morning } });
  });
  await page.goto('');
  await expect.poll(() => asked).toBe(1);
  await page.clock.fastForward('03:00:00');
  const before = asked;
  await page.clock.fastForward('48:00:00');
  expect(asked).toBe(before);
});
