import type { Page } from '@playwright/test';
import { kindOf } from '#tests/built-pages.ts';
import type { BuiltPage } from '#tests/built-pages.ts';

/** A page in a state that people meet. */
export interface PageState {
  /** As a sentence's part: "the zones open". */
  readonly name: string;
  /** Below the site's base, with what is asked of the page. */
  readonly path: string;
  /** What a visitor does before it looks so. It is done anew at each width. */
  readonly prepare?: (page: Page) => Promise<unknown>;
}

/** The widths of windows at which every state is looked at, each with its height. */
export const widths: readonly (readonly [width: number, height: number])[] = [
  [320, 640],
  [360, 780],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
];

/** Of each kind of page the one with the most on it, as it is opened. */
export function everyKind(pages: readonly BuiltPage[]): PageState[] {
  const largest = new Map<string, BuiltPage>();
  for (const page of pages) {
    const kind = kindOf(page);
    if (page.html.length > (largest.get(kind)?.html.length ?? 0)) largest.set(kind, page);
  }
  return [...largest].map(([name, { path }]) => ({ name, path }));
}

/** Every page as it is opened. */
export const everyPage = (pages: readonly BuiltPage[]): PageState[] =>
  pages.map(({ path }) => ({ name: path, path }));

const day = 'schedule/2026-10-24/';
const during = '2026-10-24T09:35:00Z';

/** The states of the second site, which has everything that an event can have. */
export const states: readonly PageState[] = [
  { name: 'the zones open', path: day, prepare: (page) => openZones(page, '') },
  {
    name: 'the zones searched',
    path: `${day}?tz=Asia/Kolkata`,
    prepare: (page) => openZones(page, 'IST'),
  },
  { name: 'no zone found', path: '', prepare: (page) => openZones(page, 'zzzz') },
  { name: 'the shortcuts open', path: day, prepare: (page) => page.keyboard.press('?') },
  { name: 'the filters open', path: day, prepare: openFilters },
  { name: 'the schedule narrowed', path: `${day}?q=river` },
  { name: 'nothing left by the filters', path: `${day}?q=zzzz` },
  { name: 'both clocks', path: `${day}?tz=Asia/Kolkata` },
  { name: 'both clocks on a talk', path: 'talks/drones-below-the-canopy/?tz=America/St_Johns' },
  { name: 'a zone that is none', path: '?tz=Nowhere/Else' },
  { name: 'during the event, at home', path: `?now=${during}` },
  { name: 'during the event', path: `${day}?now=${during}` },
  { name: 'during the event, as a list', path: `${day}?now=${during}`, prepare: chooseList },
  { name: 'during the event, a talk', path: `talks/drones-below-the-canopy/?now=${during}` },
  { name: 'before the event', path: `${day}?now=2026-10-24T04:40:00Z` },
  { name: 'after the event', path: `${day}?now=2026-11-24T04:40:00Z` },
  { name: 'the day as a list', path: day, prepare: chooseList },
  { name: 'the repeated hour', path: 'schedule/2026-10-25/?tz=Asia/Kolkata' },
  { name: 'no picks', path: 'my/' },
  { name: 'picks that clash', path: 'my/', prepare: pickMany },
  { name: 'picks during the event', path: `my/?now=${during}`, prepare: pickMany },
  { name: 'found', path: 'search/?q=river', prepare: waitForSearch },
  { name: 'nothing found', path: 'search/?q=zzzzqqqq', prepare: waitForSearch },
  { name: 'without a network', path: day, prepare: sayOffline },
];

/** The states of the large event that show its size. */
export const largeStates: readonly PageState[] = [
  { name: 'a day of 72 rooms', path: 'schedule/2026-12-03/' },
  { name: 'its next rooms', path: 'schedule/2026-12-03/', prepare: turnRooms },
  { name: 'it during the event', path: 'schedule/2026-12-03/?now=2026-12-03T09:10:00Z' },
  { name: 'it as a list', path: 'schedule/2026-12-03/', prepare: chooseList },
  { name: 'its filters open', path: 'schedule/2026-12-03/', prepare: openFilters },
];

async function turnRooms(page: Page): Promise<void> {
  const next = page.locator('.room-pages [data-step="1"]');
  if (await next.isVisible()) await next.click();
}

async function openZones(page: Page, query: string): Promise<void> {
  await page.locator('.zone-button').click();
  await page.locator('#zone-search').fill(query);
  await page.waitForFunction(() => document.querySelector('[data-results], [data-count]') !== null);
}

async function openFilters(page: Page): Promise<void> {
  await page.locator('.filters [data-open]').click();
  await page.locator('.filter-panel[open]').waitFor();
}

async function chooseList(page: Page): Promise<void> {
  const choice = page.locator('.view [value="list"]').first();
  if (await choice.isVisible()) await choice.check();
}

/** Stars the first twelve of the day's talks: of those some are at the same time. */
async function pickMany(page: Page): Promise<void> {
  const address = page.url();
  await page.goto(new URL(`../${day}`, address).href);
  await page.locator('pick-star button').first().waitFor();
  await page.evaluate(() => {
    const stars = document.querySelectorAll<HTMLElement>('pick-star[data-level="none"] button');
    for (const star of [...stars].slice(0, 12)) star.click();
  });
  await page.goto(address);
  await page.locator('my-schedule .slot').first().waitFor();
}

async function waitForSearch(page: Page): Promise<void> {
  await page.locator('site-search [data-list] > *').first().waitFor();
}

/** The notice as it stands without a network; the worker itself has its own tests. */
async function sayOffline(page: Page): Promise<void> {
  await page.evaluate(() => {
    const notice = document.querySelector<HTMLElement>('.offline-notice');
    if (notice === null) return;
    const { loaded = '', offline = '' } = notice.dataset;
    notice.textContent = `${loaded.replace('{0}', 'Saturday, October 24, 11:35')} ${offline}`;
    notice.hidden = false;
  });
}
