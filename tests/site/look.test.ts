import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';

const [first, second, longWords] = await Promise.all([
  buildSite('first'),
  buildSite('second'),
  buildSite('long-words'),
]);

const read = (folder: string, file: string): string => readFileSync(join(folder, file), 'utf8');

describe('the look of an event', () => {
  const home = read(second, 'index.html');

  test('is in the page that has one, and adds nothing to the others', () => {
    expect(home).toContain('@layer look{:root{--color-accent:#006b87;');
    expect(read(first, 'index.html')).not.toContain('@layer look{');
  });

  test('reaches the browser’s bars and the installed site', () => {
    expect(home).toContain('media="(prefers-color-scheme: light)" content="#0e7490"');
    expect(home).toMatch(/media="\(prefers-color-scheme: dark\)" content="#00[0-9a-f]{4}"/);
    expect(JSON.parse(read(second, 'manifest.webmanifest'))).toMatchObject({
      theme_color: '#0e7490',
      background_color: '#ffffff',
    });
    expect(home).toContain('<link rel="icon" type="image/png" href="/icons/tab.png">');
    expect(home).toContain(
      '<link rel="icon" type="image/svg+xml" media="(prefers-color-scheme: dark)" href="/icons/tab.svg">',
    );
    expect(read(second, 'icons/tab.svg')).toBe(
      read('tests/fixtures/events/confluence-2026', 'pictures/logo.svg'),
    );
  });

  test('leaves the tab’s built-in icon, whose drawing only dark pages load', () => {
    const icons = read(first, 'index.html').match(/<link rel="icon"[^>]*>/g);
    expect(icons).toEqual([
      '<link rel="icon" type="image/png" href="/icons/tab.png">',
      '<link rel="icon" type="image/svg+xml" media="(prefers-color-scheme: dark)" href="/favicon.svg">',
    ]);
  });

  test('reaches calendars and the schedule for apps', () => {
    expect(read(second, 'schedule.ics')).toMatch(/^COLOR:teal\r$/m);
    expect(read(second, 'schedule.xml')).toContain('#0e7490');
  });

  test('publishes a drawing byte for byte, as a picture', () => {
    const [, src = ''] = /<span class="logo[^>]*>\s*<img[^>]* src="([^"]+\.svg)"/.exec(home) ?? [];
    expect(read(second, src)).toBe(read(second, 'icons/tab.svg'));
  });

  test('loads the event’s own font within the budget', () => {
    const page = read(longWords, 'index.html');
    const fonts = [...new Set(page.match(/\/_astro\/fonts\/[^"')]+\.woff2/g))];
    const sizes = fonts.map((font) => statSync(join(longWords, font)).size);
    expect(sizes.length).toBeGreaterThan(0);
    expect(sizes.reduce((sum, size) => sum + size)).toBeLessThanOrEqual(26_000);
    expect(globSync('fonts/**', { cwd: longWords })).toEqual([]);
  });
});

describe('sponsors', () => {
  test('have a page that the sitemap, the home page, and structured data know', () => {
    const page = read(second, 'sponsors/index.html');
    const names = ['Sluice Instruments', 'Passau Tourism', 'Friends of the Ilz'];
    for (const name of names) expect(page).toContain(name);
    expect(page).toMatch(/<a[^>]* href="https:\/\/sluice\.example\.org\/" rel="sponsored"/);
    expect(page).toMatch(/<img [^>]*alt="Sluice Instruments"[^>]*loading="lazy"/);
    const sitemap = globSync('sitemap-*.xml', { cwd: second }).map((file) => read(second, file));
    expect(sitemap.join('')).toContain('/sponsors/');
    expect(read(second, 'index.html')).toContain('href="/sponsors/"');
    expect(read(second, 'index.html')).toContain('"sponsor":[{"@type":"Organization"');
    expect(JSON.parse(read(second, 'api/event.json'))).toMatchObject({
      sponsors: [{ tier: 'Gold' }, { tier: 'Silver' }, { name: 'Friends of the Ilz' }],
    });
  });

  test('leave no trace if there are none', () => {
    expect(existsSync(join(first, 'sponsors'))).toBe(false);
    expect(read(first, 'index.html')).not.toContain('/sponsors/');
  });
});
