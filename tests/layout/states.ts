import type { Page } from '@playwright/test';
import { kindOf } from '#tests/built-pages.ts';
import type { BuiltPage } from '#tests/built-pages.ts';

/** A page in a state that people meet. */
export interface PageState {
  /** As part of a sentence: "the zones open". */
  readonly name: string;
  /** The path below the site's base, with its query. */
  readonly path: string;
  /** What a visitor does to get to this state. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  /** Whether the state survives a change of the window's size; if not, it is repeated at each width. */
  readonly stays?: boolean;
}

/** The widths of windows in which every state is checked, each with its height. */
export const widths: readonly (readonly [width: number, height: number])[] = [
  [320, 640],
  [360, 780],
  [768, 1024],
  [1280, 800],
  [1920, 1080],
];

/** The formats of paper in portrait, each with its width in pixels within the margins. */
export const paper: readonly (readonly [format: string, width: number])[] = [
  ['A4', 680],
  ['Letter', 703],
];

/** Of each kind of page, the one with the most on it, as it opens. */
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
const merged = ['talks/drones-below-the-canopy/1', 'talks/newspapers-as-gauges/1'];

/** The states of the second site, which has everything that an event can have. */
export const states: readonly PageState[] = [
  { name: 'the zones open', path: day, prepare: (page) => openZones(page, ''), stays: true },
  {
    name: 'the zones searched',
    path: `${day}?tz=Asia/Kolkata`,
    prepare: (page) => openZones(page, 'IST'),
    stays: true,
  },
  { name: 'no zone found', path: '', prepare: (page) => openZones(page, 'zzzz'), stays: true },
  { name: 'the shortcuts open', path: day, prepare: openShortcuts, stays: true },
  { name: 'the other pages of the menu open', path: day, prepare: openMore, stays: true },
  { name: 'the filters open', path: day, prepare: openFilters },
  { name: 'the schedule narrowed', path: `${day}?q=river` },
  { name: 'nothing left by the filters', path: `${day}?q=zzzz` },
  { name: 'both clocks', path: `${day}?tz=Asia/Kolkata` },
  { name: 'both clocks on a talk', path: 'talks/drones-below-the-canopy/?tz=America/St_Johns' },
  { name: 'a zone that is none', path: '?tz=Nowhere/Else' },
  { name: 'during the event, at home', path: `?now=${during}` },
  {
    name: 'during the event, with every room',
    path: `${day}?now=${during}`,
    prepare: openRoomsNow,
    stays: true,
  },
  { name: 'during the event, as a list', path: `${day}?now=${during}`, prepare: chooseList },
  { name: 'during the event, a talk', path: `talks/drones-below-the-canopy/?now=${during}` },
  { name: 'news of the schedule', path: `${day}?now=${during}`, prepare: publishNews, stays: true },
  { name: 'before the event', path: `${day}?now=2026-10-24T04:40:00Z` },
  { name: 'after the event', path: `${day}?now=2026-11-24T04:40:00Z` },
  { name: 'the day as a list', path: day, prepare: chooseList },
  { name: 'the repeated hour', path: `${day}?tz=America/St_Johns`, prepare: turnRooms },
  { name: 'no picks', path: 'my/' },
  { name: 'picks that clash', path: 'my/', prepare: (page) => pickMany(page, day), stays: true },
  {
    name: 'picks during the event',
    path: `my/?now=${during}`,
    prepare: (page) => pickMany(page, day),
    stays: true,
  },
  {
    name: 'picks to be merged',
    path: `my/#picks=&${merged.map((pick) => `named=must:${pick}`).join('&')}`,
    prepare: (page) => page.locator('dialog[open]').waitFor(),
    stays: true,
  },
  { name: 'found', path: 'search/?q=river', prepare: waitForSearch, stays: true },
  { name: 'nothing found', path: 'search/?q=zzzzqqqq', prepare: waitForSearch, stays: true },
  { name: 'without a network', path: day, prepare: loseNetwork, stays: true },
];

/** What the usual states of a site need to know about it. */
interface Setting {
  /** The page of a day, and an instant at which a talk is on. */
  readonly day: string;
  readonly during: string;
  /** A zone in which the times differ, and a word that the site's search finds. */
  readonly away: string;
  readonly word: string;
}

/** The states that every site can have, for sites that differ in direction, script, and hours. */
function usualStates({ day: path, during: at, away, word }: Setting): PageState[] {
  return [
    {
      name: 'the zones open',
      path: `${path}?tz=${away}`,
      prepare: (page) => openZones(page, 'IST'),
      stays: true,
    },
    { name: 'the filters open', path, prepare: openFilters },
    { name: 'the schedule narrowed, in both clocks', path: `${path}?tz=${away}&q=${word}` },
    {
      name: 'during the event',
      path: `${path}?now=${at}`,
      prepare: openRoomsNow,
      stays: true,
    },
    {
      name: 'picks during the event',
      path: `my/?now=${at}`,
      prepare: (page) => pickMany(page, path),
      stays: true,
    },
    { name: 'found', path: `search/?q=${word}`, prepare: waitForSearch, stays: true },
  ];
}

/** The states of the right-to-left site and the site with 12-hour times. */
export const statesElsewhere = {
  first: usualStates({
    day: 'schedule/2021-04-09/',
    during: '2021-04-09T18:20:00Z',
    away: 'Asia/Kolkata',
    word: 'data',
  }),
  'right-to-left': usualStates({
    day: 'schedule/2027-04-09/',
    during: '2027-04-09T06:45:00Z',
    away: 'Asia/Kolkata',
    word: 'Arabic',
  }),
} as const;

/** The states of the large event that show its size. */
export const largeStates: readonly PageState[] = [
  {
    name: 'a day of 108 rooms',
    path: 'schedule/2026-12-03/',
    prepare: waitForGrid,
    stays: true,
  },
  { name: 'its next rooms', path: 'schedule/2026-12-03/', prepare: turnRooms },
  {
    name: 'it during the event, with the rooms of a building',
    path: 'schedule/2026-12-03/?now=2026-12-03T09:10:00Z',
    prepare: openBuilding,
    stays: true,
  },
  { name: 'it as a list', path: 'schedule/2026-12-03/', prepare: chooseList },
  { name: 'its filters open', path: 'schedule/2026-12-03/', prepare: openFilters },
];

/** The script divides the rooms into pages, but only in windows that are wide enough for a grid. */
async function waitForGrid(page: Page): Promise<void> {
  if (await page.evaluate(() => matchMedia('(width >= 60rem)').matches))
    await page.locator('.rooms.paged').waitFor();
}

async function turnRooms(page: Page): Promise<void> {
  await waitForGrid(page);
  const next = page.locator('.room-pages [data-step="1"]');
  if (await next.isVisible()) await next.click();
}

async function openZones(page: Page, query: string): Promise<void> {
  await page.locator('.zone-button').click();
  await page.locator('#zone-search').fill(query);
  await page.waitForFunction(() => document.querySelector('[data-results], [data-count]') !== null);
}

async function openShortcuts(page: Page): Promise<void> {
  await page.keyboard.press('?');
  await page.locator('.keyboard-map[open]').waitFor();
}

async function openMore(page: Page): Promise<void> {
  await page.locator('.site-header summary').click();
}

/** If there is only one room, there is no list of rooms. */
async function openRoomsNow(page: Page): Promise<void> {
  const list = page.locator('.rooms-now');
  if (!(await list.isVisible())) return;
  await list.locator('> summary').click();
  await page.locator('.rooms-now .title:not(:empty)').first().waitFor({ state: 'attached' });
}

async function openBuilding(page: Page): Promise<void> {
  await openRoomsNow(page);
  await page.locator('.rooms-now details > summary').nth(2).click();
}

/** The host answers as after the next publication. */
async function publishNews(page: Page): Promise<void> {
  const title = 'Who reads a warning at 3 a.m.? A trial with 11,400 households and two sirens';
  const change = {
    title,
    lines: [{ text: 'now in Donausaal' }],
    page: '',
    identity: 'talks/none/1',
  };
  const latest = { at: '2099-01-01T00:00:00Z', count: 3, changes: [change] };
  await page.route('**/api/version.json', (route) =>
    route.fulfill({ json: { version: 'next', latest } }),
  );
  await page.evaluate(() => dispatchEvent(new Event('online')));
  await page.locator('[data-line="news"]').waitFor();
}

/** A day of few talks has no filters. */
async function openFilters(page: Page): Promise<void> {
  const button = page.locator('.filters [data-open]');
  if (!(await button.isVisible())) return;
  await button.click();
  await page.locator('.filter-panel[open]').waitFor();
}

async function chooseList(page: Page): Promise<void> {
  const choice = page.locator('.view [value="list"]').first();
  if (await choice.isVisible()) await choice.check();
}

/** Stars the first twelve of the day's talks, some of which are at the same time. */
async function pickMany(page: Page, path: string): Promise<void> {
  const address = page.url();
  await page.goto(new URL(`../${path}`, address).href);
  await page.locator('pick-star button').first().waitFor();
  await page.evaluate(() => {
    const stars = document.querySelectorAll<HTMLElement>('pick-star[data-level="none"] button');
    for (const star of [...stars].slice(0, 12)) star.click();
  });
  await page.goto(address);
  await page.locator('my-schedule .slot').first().waitFor();
}

async function waitForSearch(page: Page): Promise<void> {
  // It is said when the results, or that there are none, are on the page.
  await page.locator('site-search [data-announcement]:not(:empty)').waitFor({ state: 'attached' });
}

/** What the page says in this state; the copies that a worker stores have tests of their own. */
async function loseNetwork(page: Page): Promise<void> {
  const say = () => page.evaluate(() => dispatchEvent(new Event('offline')));
  // The script that says so is loaded while there is a network.
  await say();
  await page.locator('.offline-notice:not([hidden])').waitFor();
  await page.context().setOffline(true);
  await say();
  await page.getByText('You’re offline.').waitFor();
}
