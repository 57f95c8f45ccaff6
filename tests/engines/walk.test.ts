import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { codeStarted } from '#tests/code-started.ts';
import { missingFor, until } from './engine.ts';
import type { Engine } from './engine.ts';
import { firefox } from './firefox.ts';
import { watchedSite, wrongOf } from './watched-site.ts';
import type { WatchedSite } from './watched-site.ts';
import { olderWebkit, webkit } from './webkit.ts';

const folder = await buildSite('second');
/** The event is in Berlin, and online, too: my time is the clock of a first visit. */
const deviceZone = 'America/St_Johns';
const day = 'schedule/2026-10-24/';
const kinds = [
  '',
  day,
  'schedule/',
  'talks/drones-below-the-canopy/',
  'speakers/',
  'my/',
  'search/?q=river',
  'changes/',
  'subscribe/',
];

for (const kind of [firefox, webkit, olderWebkit]) {
  const missing = missingFor(kind);
  if (missing.length > 0) {
    console.info(`Skipped: ${kind.name} is not installed (${missing.join(', ')}).`);
  }
  // An engine older than the baseline is tested only for what works below the baseline.
  const isOld = kind === olderWebkit;

  describe.skipIf(missing.length > 0)(kind.name, { timeout: 90_000 }, () => {
    let site: WatchedSite;
    let engine: Engine;
    beforeAll(async () => {
      site = await watchedSite(folder);
      engine = await kind.start(deviceZone);
    }, 60_000);
    afterAll(async () => {
      await engine.close();
      await site.remove();
    });
    beforeEach(async () => {
      await engine.resize(1280, 800);
      await open('offline/');
      await engine.run(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
    });

    const open = async (path: string): Promise<void> => {
      await engine.open(site.address + path);
      await engine.run(codeStarted);
    };
    const text = (selector: string): Promise<string> =>
      engine.run(
        (one) => document.querySelector<HTMLElement>(one)?.textContent.trim() ?? '',
        selector,
      );

    /** The times on a day's page: as shown there, and as this process's engine writes them. */
    const times = async (zone: string): Promise<{ shown: string[]; right: string[] }> => {
      const found = await engine.run(() =>
        [...document.querySelectorAll<HTMLTimeElement>('.slot .slot-clock time')].map(
          ({ dateTime, textContent }) => [dateTime, textContent] as const,
        ),
      );
      const format = new Intl.DateTimeFormat('en-GB', { timeZone: zone, timeStyle: 'short' });
      return {
        shown: found.map(([, shown]) => /\d\d:\d\d/.exec(shown)?.[0] ?? shown),
        right: found.map(([instant]) => format.format(new Date(instant))),
      };
    };

    test.each([
      ['?tz=Asia/Kolkata', 'Asia/Kolkata'],
      ['?tz=Australia/Lord_Howe', 'Australia/Lord_Howe'],
      ['', deviceZone],
    ])('writes every time of a day with “%s” in the address as in %s', async (query, zone) => {
      for (const date of ['2026-10-24', '2026-10-25']) {
        await open(`schedule/${date}/${query}`);
        await until(
          () => times(zone),
          ({ shown, right }) => shown.length > 10 && shown.join() === right.join(),
        );
      }
    });

    test('opens every kind of page without an error, readable and as wide as the window', async () => {
      await engine.resize(360, 740);
      for (const path of kinds) {
        await open(path);
        const seen = await engine.run(() => {
          const { color, backgroundColor } = getComputedStyle(document.body);
          const { scrollWidth, clientWidth } = document.documentElement;
          return { color, backgroundColor, overflow: scrollWidth - clientWidth };
        });
        expect(seen.color, path).not.toBe(seen.backgroundColor);
        expect(seen.overflow, path).toBeLessThanOrEqual(0);
        expect(await wrongOf(engine), path).toEqual([]);
      }
    });

    test('marks the page in the menu, and strikes through the titles of canceled talks', async () => {
      await open(day);
      const lines = await engine.run(() =>
        ['.site-header a[aria-current]', '.slot[data-status=cancelled] h4'].map((selector) => {
          const found = document.querySelector(selector);
          return found && getComputedStyle(found).textDecorationLine;
        }),
      );
      expect(lines).toEqual(['underline', 'line-through']);
    });

    test.skipIf(isOld)('finds a zone in the chooser, applies it, and stores it', async () => {
      await open(day);
      await engine.press('.zone-button');
      await until(
        () => engine.run(() => document.querySelector<HTMLDialogElement>('.zone-dialog')?.open),
        (isOpen) => isOpen === true,
      );
      await engine.press('#zone-search');
      await engine.type('kolkata');
      await until(
        () => text('[data-results]'),
        (found) => found.includes('Kolkata'),
      );
      await engine.press('[data-results] button');
      await until(
        () => text('.zone-button .zone-main'),
        (name) => name.includes('Kolkata'),
      );
      await open(day);
      await until(
        () => times('Asia/Kolkata'),
        ({ shown, right }) => shown.join() === right.join(),
      );
      expect(await wrongOf(engine)).toEqual([]);
    });

    test('stores a star, draws My schedule, and shares it with a link', async () => {
      await open(day);
      // Before the grid shows a part of its rooms, the star can be beside the window.
      await until(
        () =>
          engine.run(() => {
            const star = document.querySelector('.slot pick-star button');
            if (star === null || getComputedStyle(star).visibility !== 'visible') return false;
            const { width, right } = star.getBoundingClientRect();
            return width > 0 && right <= innerWidth;
          }),
        (isInView) => isInView,
      );
      await engine.press('.slot pick-star button');
      await open('my/');
      const rows = (): Promise<number> =>
        engine.run(() => document.querySelectorAll('my-schedule .slot pick-star button').length);
      await until(rows, (count) => count === 1);
      const link = await engine.run(
        () => document.querySelector<HTMLInputElement>('[data-address]')?.value ?? '',
      );
      expect(link).toContain('#picks=');
      await engine.run(() => localStorage.clear());
      await open('search/');
      await engine.open(link);
      await until(
        () => engine.run(() => document.querySelector<HTMLDialogElement>('dialog.sheet')?.open),
        (isOpen) => isOpen === true,
      );
      await engine.press('dialog.sheet [value=yes]');
      await until(rows, (count) => count === 1);
      expect(await wrongOf(engine)).toEqual([]);
    });

    test('fills the sheet of the filters on a phone, and narrows the day', async () => {
      await engine.resize(360, 740);
      await open(day);
      const seenRows = (): Promise<number> =>
        engine.run(
          () =>
            [...document.querySelectorAll('.slot')].filter((row) => row.getClientRects().length)
              .length,
        );
      const all = await seenRows();
      await engine.press('.filters [data-open]');
      const height = (): Promise<number> =>
        engine.run(() => document.querySelector('.facets')?.getBoundingClientRect().height ?? 0);
      await until(height, (pixels) => pixels > 200);
      await engine.run(() => document.querySelector<HTMLElement>('.facets input')?.click());
      await until(seenRows, (count) => count > 0 && count < all);
      // Firefox loses the next page that it is told to open while the choice is being written into the address.
      await until(
        () => engine.run(() => location.search),
        (query) => query !== '',
      );
      expect(await wrongOf(engine)).toEqual([]);
    });

    test('searches in several scripts', async () => {
      for (const [typed, found] of [
        ['hakala', 'Häkälä'],
        ['تستيقظ', 'تستيقظ'],
        ['浩然', '浩然'],
      ] as const) {
        await open(`search/?q=${typed}`);
        await until(
          () => text('site-search [data-list]'),
          (list) => list.includes(found),
        );
        expect(await wrongOf(engine)).toEqual([]);
      }
    });

    test.skipIf(isOld)('jumps to the current talk', async () => {
      await engine.resize(360, 740);
      await open(`${day}?now=2026-10-24T09:00:00Z#now`);
      const place = (): Promise<readonly number[]> =>
        engine.run(() => {
          const row = document.activeElement?.closest('.slot');
          const { top = -1, bottom = -1 } = row?.getBoundingClientRect() ?? {};
          return [top, bottom, innerHeight];
        });
      await until(place, ([top = -1, , height = 0]) => top >= 0 && top < height - 60);
    });

    test.skipIf(isOld)('opens the list of shortcuts by key, and closes it', async () => {
      await open(day);
      await engine.run(() => document.querySelector<HTMLElement>('main h1, main h2')?.focus());
      const isOpen = (): Promise<boolean> =>
        engine.run(() => document.querySelector('.keyboard-map[open]') !== null);
      await until(
        async () => {
          if (!(await isOpen())) await engine.type('?');
          return isOpen();
        },
        (open) => open,
      );
      await engine.type('\uE00C');
      await until(isOpen, (open) => !open);
    });

    test('opens visited and picked pages without a network', async () => {
      await open(day);
      await until(
        () => engine.run(() => navigator.serviceWorker.controller?.state),
        (state) => state === 'activated',
      );
      await open(day);
      await until(
        () =>
          engine.run(async () => {
            const held = await caches.match(location.href.split(/[?#]/)[0] ?? '');
            return held !== undefined;
          }),
        (isKept) => isKept,
      );
      await site.stop();
      try {
        await open(day);
        await until(
          () => engine.run(() => 'kept' in document.documentElement.dataset),
          (isKept) => isKept,
        );
        expect(await text('h1')).not.toBe('');
        await open('talks/nothing-that-was-seen/');
        expect(await engine.run(() => document.querySelector('.offline-notice') !== null)).toBe(
          true,
        );
      } finally {
        await site.start();
      }
    });
  });
}
