import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';

const links = (html: string): string[] =>
  [...html.matchAll(/<a[^>]* href="([^"]+)"/g)].map(([, href = '']) =>
    href.replaceAll('&amp;', '&').replaceAll('&#38;', '&'),
  );

describe('the page of calendars', () => {
  test('offers existing files to each kind of calendar', async () => {
    const folder = await buildSite('second');
    const all = links(readFileSync(join(folder, 'subscribe/index.html'), 'utf8'));
    const apple = all.filter((href) => href.startsWith('webcal://confluence.example/'));
    const google = all.flatMap((href) =>
      href.startsWith('https://calendar.google.com/')
        ? [new URL(href).searchParams.get('cid') ?? '']
        : [],
    );
    const outlook = all.filter((href) => href.startsWith('https://outlook.live.com/'));
    expect(apple).toContain('webcal://confluence.example/schedule.ics');
    expect(google).toEqual(apple);
    expect(outlook).toHaveLength(apple.length);
    for (const href of apple) {
      expect(existsSync(join(folder, new URL(href).pathname)), href).toBe(true);
    }
  });
});

test('the page of calendars opens the schedule in Giggity, by link and by code', async () => {
  const folder = await buildSite('second');
  const html = readFileSync(join(folder, 'subscribe/index.html'), 'utf8');
  const giggity = links(html).find((href) => href.startsWith('https://ggt.gaa.st/')) ?? '';
  const file = decodeURIComponent(new URL(giggity).hash.replace('#url=', ''));
  expect(file).toBe('https://confluence.example/schedule.xml');
  expect(links(html)).toContain('/schedule.xml');
  expect(html).toMatch(/role="img" aria-label="QR code[^"]*"[^>]*><svg/);
});

test('the icons of the site have an alpha channel, which apps ask for', async () => {
  const folder = await buildSite('second');
  for (const name of ['icon-192.png', 'icon-512.png', 'maskable-512.png', 'touch-180.png']) {
    const { channels, hasAlpha } = await sharp(join(folder, 'icons', name)).metadata();
    expect([name, channels, hasAlpha]).toEqual([name, 4, true]);
  }
});

test('every calendar that a page offers has an entry', async () => {
  const folder = await buildSite('second');
  const offered = new Set(
    builtPages(folder).flatMap(({ html }) =>
      [...html.matchAll(/ href="(?:https|webcal):\/\/confluence\.example\/([^"]+\.ics)"/g)].map(
        ([, path = '']) => path,
      ),
    ),
  );
  expect(offered.size).toBeGreaterThan(100);
  const empty = [...offered].filter(
    (path) => !readFileSync(join(folder, path), 'utf8').includes('BEGIN:VEVENT'),
  );
  expect(empty).toEqual([]);
});

describe('a talk’s page', () => {
  test('has calendar links with the talk’s own instants, each naming the talk', async () => {
    const pages = builtPages(await buildSite('second')).filter(({ path }) =>
      /^talks\/./.test(path),
    );
    let compared = 0;
    for (const { path, html } of pages) {
      const shown = [...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, at = '']) =>
        at.replaceAll(/[-:]/g, ''),
      );
      const google = links(html).filter((href) => href.includes('calendar/render?'));
      for (const href of google) {
        for (const at of new URL(href).searchParams.get('dates')?.split('/') ?? ['none']) {
          expect(shown, path).toContain(at);
          compared += 1;
        }
      }
      const ways = html.match(/<a href="https:\/\/calendar\.google\.com[^>]*>.*?<\/a>/gs) ?? [];
      expect(ways, path).toHaveLength(google.length);
      for (const way of ways) expect(way, path).toContain('visually-hidden');
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('offers only the file for a canceled talk, which says so', async () => {
    const folder = await buildSite('second');
    const cancelled = builtPages(folder).filter(
      ({ path, html }) =>
        /^talks\/./.test(path) &&
        html.includes('"eventStatus":"https://schema.org/EventCancelled"'),
    );
    expect(cancelled.length).toBeGreaterThan(0);
    const whole = cancelled.filter(({ html }) => !html.includes('schema.org/EventScheduled"'));
    for (const { path, html } of whole) {
      expect(links(html).filter((href) => href.includes('calendar/render?'))).toEqual([]);
      expect(html).toContain(`${path.replace(/\/$/, '')}.ics`);
    }
  });
});
