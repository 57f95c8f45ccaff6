import { expect } from '@playwright/test';
import type { Page } from '@playwright/test';
import { siteAddress, skipWithoutSite } from './chosen-sites.ts';
import { expectClock, expectFirstTime } from './clock-of-page.ts';
import { myRows } from './picks-of-page.ts';
import { test } from './site-test.ts';

test.beforeEach(skipWithoutSite);

test.use({ timezoneId: 'Asia/Kolkata' });

/** Delays the site's scripts, as a slow network does. */
const slowScripts = (page: Page, millis: number) =>
  page.route('**/_astro/*.js', async (route) => {
    await new Promise((resolve) => setTimeout(resolve, millis));
    await route.continue();
  });

/** Adds up what moved that was not asked for, and notes what the first time showed in each frame. */
const observe = (page: Page) =>
  page.addInitScript(() => {
    const seen = { shift: 0, moved: [] as string[], shown: [] as string[] };
    Object.assign(window, { seen });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries() as (PerformanceEntry & {
        value: number;
        hadRecentInput: boolean;
        sources: { node?: Node }[];
      })[]) {
        if (entry.hadRecentInput) continue;
        seen.shift += entry.value;
        for (const { node } of entry.sources) {
          seen.moved.push(node instanceof Element ? node.outerHTML.slice(0, 80) : '(text)');
        }
      }
    }).observe({ type: 'layout-shift', buffered: true });
    const look = () => {
      const time = document.querySelector('[data-slot-time] time');
      if (time !== null) {
        const visible = getComputedStyle(time).visibility === 'visible';
        const text = visible ? time.textContent.replace(/\s/g, ' ') : 'held';
        if (seen.shown.at(-1) !== text) seen.shown.push(text);
      }
      requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });

interface Seen {
  readonly shift: number;
  readonly moved: readonly string[];
  readonly shown: readonly string[];
}
const seen = (page: Page) => page.evaluate(() => (window as unknown as { seen: Seen }).seen);

for (const [width, speed, millis] of [
  [1280, 'at once', 0],
  [1280, 'after the half second', 400],
  [768, 'after the half second', 400],
  [360, 'at once', 0],
  [360, 'after the half second', 400],
] as const) {
  test(`nothing moves at ${width} px when times are written ${speed}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await slowScripts(page, millis);
    await observe(page);
    await page.goto('');
    await expectClock(page, 'My time: Kolkata, UTC+5:30');
    // The content below is checked, too.
    await page.mouse.wheel(0, 2000);
    await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 200)));
    const { shift, moved } = await seen(page);
    expect(moved).toEqual([]);
    expect(shift).toBe(0);
  });
}

const languageWorkers = (page: Page): string[] => {
  const started: string[] = [];
  page.on('worker', (worker) => started.push(worker.url()));
  return started;
};

test('a worker gathers the languages of dates, so that the page is not blocked', async ({
  page,
}) => {
  const started = languageWorkers(page);
  await page.goto('');
  await expectClock(page, 'My time: Kolkata, UTC+5:30');
  expect(started).toEqual([expect.stringMatching(/\/_astro\/languages-worker\.[\w-]+\.js$/)]);
});

/** Notes whether the page wrote a date before its worker had answered. */
const noteFirstDate = (page: Page) =>
  page.addInitScript(() => {
    const noted = { answered: false, early: false };
    Object.assign(window, { noted });
    Intl.DateTimeFormat = new Proxy(Intl.DateTimeFormat, {
      construct: (target, values, newTarget) => {
        noted.early ||= !noted.answered;
        return Reflect.construct(target, values, newTarget) as object;
      },
    });
    window.Worker = class extends Worker {
      constructor(address: string | URL) {
        super(address);
        this.addEventListener('message', () => (noted.answered = true));
      }
    };
  });

for (const [whose, timezoneId] of [
  ['another zone', 'Asia/Kolkata'],
  ['the event’s own zone', 'America/Los_Angeles'],
] as const) {
  test.describe(`in ${whose}`, () => {
    test.use({ timezoneId });

    test('My schedule writes its dates after a worker has gathered the languages', async ({
      page,
    }) => {
      await page.goto('schedule/2021-04-09/');
      await page.locator('pick-star button').first().click();
      await noteFirstDate(page);
      await page.goto('my/');
      await expect(myRows(page)).toHaveCount(1);
      const noted = await page.evaluate(() => (window as { noted?: unknown }).noted);
      expect(noted).toEqual({ answered: true, early: false });
    });
  });
}

test.describe('in the event’s own zone', () => {
  test.use({ timezoneId: 'America/Los_Angeles' });

  test('no worker gathers languages', async ({ page }) => {
    const started = languageWorkers(page);
    for (const path of ['', 'my/']) {
      await page.goto(path, { waitUntil: 'networkidle' });
      await expectClock(page, 'Event time: Los Angeles, UTC−7');
    }
    expect(started).toEqual([]);
  });
});

test('times are written where the browser refuses workers', async ({ page }) => {
  await page.addInitScript(() => Object.defineProperty(window, 'Worker', { value: undefined }));
  await page.goto('');
  await expectClock(page, 'My time: Kolkata, UTC+5:30');
});

test('times are written if the worker’s file is missing or never answers', async ({ page }) => {
  await page.route('**/languages-worker.*.js', (route) => route.abort());
  await page.goto('');
  await expectClock(page, 'My time: Kolkata, UTC+5:30');
  await page.unrouteAll();
  await page.route('**/languages-worker.*.js', () => undefined);
  await page.goto('schedule/');
  await expectClock(page, 'My time: Kolkata, UTC+5:30');
});

test.describe('on the pages of a talk, a person, a session, and all sessions', () => {
  test.use({ baseURL: siteAddress('second'), timezoneId: 'America/Argentina/Buenos_Aires' });

  const pages = [
    'talks/drones-below-the-canopy/',
    'speakers/oliver-finch/',
    // Across the clock change, the zone has a long label.
    'sessions/conference-dinner/',
    'sessions/',
  ];
  for (const width of [1280, 800, 360]) {
    test(`nothing moves at ${width} px when times are written`, async ({ page }) => {
      await page.setViewportSize({ width, height: 900 });
      await observe(page);
      for (const path of pages) {
        await page.goto(path);
        await expect(page.locator('main .slot-other').first()).not.toBeEmpty();
        await page.evaluate(
          () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
        );
        expect(await seen(page), path).toMatchObject({ moved: [], shift: 0 });
      }
    });
  }
});

test.describe('on a day whose times pass midnight in the viewer’s zone', () => {
  test.use({ baseURL: siteAddress('second'), timezoneId: 'Pacific/Auckland' });

  test('nothing moves at 360 px when times are written', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 780 });
    await observe(page);
    for (const path of ['schedule/2026-10-24/', 'schedule/2026-10-25/']) {
      await page.goto(path);
      await expect(page.locator('.when .time-mark', { hasText: '+1 day' }).first()).toBeVisible();
      expect(await seen(page), path).toMatchObject({ moved: [], shift: 0 });
    }
  });
});

test('times stay invisible until they are right, and never flash in another clock', async ({
  page,
}) => {
  // However slow the machine is; after 500 ms, the times would rightly be shown in event time.
  await page.addInitScript(() => {
    const wait = setTimeout;
    Object.assign(window, {
      setTimeout: (work: () => void, millis = 0) => wait(work, millis === 500 ? 60_000 : millis),
    });
  });
  await observe(page);
  await page.goto('');
  await expectClock(page, 'My time: Kolkata, UTC+5:30');
  await expectFirstTime(page, '7:30 PM');
  const { shown } = await seen(page);
  expect(shown.filter((text) => text !== 'held')).toEqual(['7:30 PM']);
});

test('times are shown in event time if the script does not load', async ({ page }) => {
  await page.route('**/_astro/*.js', (route) => route.abort());
  await observe(page);
  await page.goto('');
  await expectFirstTime(page, '7:00 AM');
  await expect.poll(async () => (await seen(page)).shown).toEqual(['held', '7:00 AM']);
});

test('times are visible at once if event time is shown', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('schedule:zone:v1', 'event'));
  await slowScripts(page, 300);
  await observe(page);
  await page.goto('');
  await expectClock(page, 'Event time: Los Angeles, UTC−7');
  await expect(page.locator('.slot-other').first()).not.toBeEmpty();
  expect((await seen(page)).shown).toEqual(['7:00 AM']);
});

test('the script of the clocks is loaded after the first paint', async ({ page }) => {
  await page.goto('');
  await expectClock(page, /My time/);
  const { painted, loaded } = await page.evaluate(() => ({
    painted: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? Infinity,
    loaded: performance
      .getEntriesByType('resource')
      .find(({ name }) => name.includes('/viewer-clock.'))?.startTime,
  }));
  expect(loaded).toBeGreaterThanOrEqual(painted - 50);
});

test('paper shows event time first, and a viewer’s clock beside it, both named', async ({
  page,
}) => {
  await page.goto('');
  await expectClock(page, /My time/);
  await page.emulateMedia({ media: 'print' });
  const text = (await page.locator('main').innerText()).replace(/\u00a0/g, ' ');
  expect(text).toContain('Event time: Los Angeles, UTC−7');
  expect(text).toContain('7:00 AM–7:15 AM');
  expect(text).toContain('7:30 PM');
  expect(text).toContain('My time: Kolkata, UTC+5:30');
});

test('paper has its times, even if it is printed while the screen holds them', async ({ page }) => {
  await page.goto('');
  await expectClock(page, /My time/);
  const visibility = () =>
    page.evaluate(() => {
      document.documentElement.dataset['times'] = 'held';
      const time = document.querySelector('main [data-slot-time] time');
      return time && getComputedStyle(time).visibility;
    });
  expect(await visibility()).toBe('hidden');
  await page.emulateMedia({ media: 'print' });
  expect(await visibility()).toBe('visible');
});

test('a page from the back/forward cache has the zone chosen since', async ({ page }) => {
  await page.goto('');
  await expectClock(page, /My time/);
  await page.goto('speakers/');
  await page.evaluate(() => localStorage.setItem('schedule:zone:v1', 'Asia/Tokyo'));
  await page.goBack();
  await expectClock(page, 'Times in Tokyo, UTC+9');
});
