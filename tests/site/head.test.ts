import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { beforeAll, describe, expect, test } from 'vitest';
import { buildSite, endWhatHangs } from '#tests/build-site.ts';
import { builtPages, isRedirect, standsForItself } from '#tests/built-pages.ts';
import type { BuiltPage } from '#tests/built-pages.ts';
import { readHead } from '#tests/page-head.ts';
import type { PageHead } from '#tests/page-head.ts';
import { sites } from '#tests/sites.ts';

const schema = '../shared/schemas/sitemap.xsd';
const canValidate =
  existsSync(schema) && spawnSync('xmllint', ['--version'], { stdio: 'ignore' }).status === 0;
if (!canValidate) console.info('Skipped: the sitemap’s schema needs xmllint and ../shared.');

const cases = [
  { name: 'first', year: '2021' },
  { name: 'second', year: '2026' },
] as const;

describe.each(cases)('the heads of the $name site', ({ name, year }) => {
  let folder: string;
  let pages: (BuiltPage & { readonly head: PageHead })[];
  const root = sites[name].SITE_URL;

  beforeAll(async () => {
    folder = await buildSite(name);
    pages = builtPages(folder)
      .filter((page) => !isRedirect(page))
      .map((page) => ({ ...page, head: readHead(page.html) }));
  });

  const where = (fits: (page: (typeof pages)[number]) => boolean): string[] =>
    pages.filter(fits).map(({ path }) => path);

  /** Pages that search engines index. */
  const kept = () =>
    pages.filter((page) => page.head.robots !== 'noindex' && standsForItself(page));

  test('have titles and descriptions of their own, with the year', () => {
    for (const field of ['title', 'description'] as const) {
      const groups = [...Map.groupBy(kept(), ({ head }) => head[field])];
      const shared = groups.filter(([, some]) => some.length > 1);
      expect(shared.map(([text, some]) => [text, some.map(({ path }) => path)])).toEqual([]);
      expect(where(({ head }) => head.robots === undefined && !head[field].includes(year))).toEqual(
        [],
      );
    }
  });

  test('name one address without a query, except on pages that search engines ignore', () => {
    const bad = where(({ head: { canonical, robots } }) =>
      robots === 'noindex'
        ? canonical !== undefined
        : canonical?.startsWith(`${root}/`) !== true || /[?#]/.test(canonical),
    );
    expect(bad).toEqual([]);
    const ownPages = ['404.html', 'my/', 'offline/', 'search/'];
    // A list for which an event has nothing says so, and no page links to it.
    const isEmptyList = (path: string, html: string): boolean =>
      /^(recordings|rooms|sessions|tracks)\/$/.test(path) && !html.includes(' data-listed');
    const hidden = where(
      ({ head, path, html }) => head.robots === 'noindex' && !isEmptyList(path, html),
    );
    expect(hidden.filter((path) => !ownPages.includes(path))).toEqual([]);
    expect(where(({ head, path }) => ownPages.includes(path) && !head.robots)).toEqual([]);
  });

  test('describe the page for previews where it is shared', async () => {
    const cards = new Set<string>();
    for (const { head, path, html } of pages) {
      const one = (property: string) => {
        const values = head.meta.get(property) ?? [];
        expect(values.length, `${path} ${property}`).toBeLessThanOrEqual(1);
        return values[0];
      };
      expect(one('og:title'), path).toBe(head.title);
      expect(one('og:type'), path).toBe('website');
      expect(one('og:url'), path).toBe(head.canonical);
      expect(one('og:description'), path).toBe(head.description);
      expect(one('og:locale'), path).toBe('en_US');
      expect(one('og:site_name'), path).not.toBe('');
      expect(one('og:image:alt'), path).not.toBe('');
      expect(one('twitter:card'), path).toBe('summary_large_image');
      const times = html.includes('<time datetime') && path.startsWith('talks/');
      if (times) {
        expect(one('twitter:label1'), path).toBe('When');
        expect(one('twitter:data1'), path).toMatch(/, \d{4}, .*\(.*UTC.*\)/);
        expect(one('twitter:label2'), path).toBe('Where');
        expect(one('twitter:data2'), path).toBeTruthy();
        expect(head.description, path).toMatch(/\d{4}, .*UTC/);
      }
      if (html.includes('EventCancelled') && !html.includes('EventScheduled') && times) {
        expect(head.description, path).toMatch(/^Canceled\. /);
      }
      const image = one('og:image') ?? '';
      expect(image, path).toMatch(new RegExp(`^${root}/cards/.*\\.png$`));
      cards.add(image.slice(root.length));
    }
    for (const card of cards) expect(existsSync(join(folder, card)), card).toBe(true);
    const { width, height } = await sharp(join(folder, 'cards/event.png')).metadata();
    expect([width, height]).toEqual([1200, 630]);
  });

  test('link the same in other formats, each of which is there', () => {
    for (const { head, path } of pages) {
      for (const { href } of head.alternates) {
        expect(href, path).toMatch(new RegExp(`^${root}/`));
        expect(existsSync(join(folder, href.slice(root.length))), `${path} → ${href}`).toBe(true);
      }
      const hrefOf = (wanted: string) => head.alternates.find(({ type }) => type === wanted)?.href;
      expect(hrefOf('application/atom+xml'), path).toBe(`${root}/changes.xml`);
      if (path === '' || path.startsWith('schedule/')) {
        const type = 'application/vnd.c3voc.schedule+xml';
        expect(hrefOf(type), path).toBe(`${root}/schedule.xml`);
      }
      if (/^talks\/./.test(path)) {
        expect(hrefOf('text/markdown'), path).toBeDefined();
        // A talk without a time has no calendar.
        const hasCalendar = existsSync(join(folder, path.replace(/\/$/, '.ics')));
        expect(hrefOf('text/calendar') !== undefined, path).toBe(hasCalendar);
      }
    }
  });

  test('cite papers, and nothing else', () => {
    const tagsOf = (head: PageHead): string[] =>
      [...head.meta.keys()].filter((tag) => tag.startsWith('citation_'));
    const citing = pages.filter(({ head }) => tagsOf(head).length > 0);
    expect(citing).not.toEqual([]);
    for (const { head, path, html } of citing) {
      const tags = tagsOf(head);
      expect(path).toMatch(/^talks\//);
      expect(tags.slice(0, 2)).toEqual(['citation_title', 'citation_author']);
      expect(tags).toContain('citation_conference_title');
      expect(head.meta.get('citation_publication_date')?.[0]).toMatch(/^\d{4}\/\d\d\/\d\d$/);
      expect(/doi\.org|\bPaper\b/.test(html), path).toBe(true);
      for (const file of head.meta.get('citation_pdf_url') ?? []) {
        expect(file.startsWith(root)).toBe(true);
      }
    }
  });

  test('give search engines the same instants as the page', () => {
    let compared = 0;
    for (const { head, path, html } of pages) {
      if (!/^(talks|sessions)\//.test(path)) continue;
      const shown = new Set([...html.matchAll(/<time datetime="([^"]+)"/g)].map(([, at]) => at));
      for (const thing of head.graph) {
        if (thing['@type'] !== 'EducationEvent') continue;
        for (const edge of ['startDate', 'endDate']) {
          const at = new Date(String(thing[edge])).toISOString().replace('.000', '');
          expect(shown, `${path} ${edge}`).toContain(at);
          compared += 1;
        }
        expect(thing['image']).toBe(head.meta.get('og:image')?.[0]);
      }
    }
    expect(compared).toBeGreaterThan(0);
  });

  test('describe the event, sessions, talks and people with breadcrumbs, but no breaks', () => {
    for (const { head, path, html } of pages) {
      const types = head.graph.map((thing) => thing['@type']);
      if (path === '') expect(types).toEqual(['EducationEvent']);
      else if (/^speakers\/./.test(path)) expect(types).toEqual(['Person', 'BreadcrumbList']);
      else if (/^sessions\/./.test(path)) expect(types.at(-1)).toBe('BreadcrumbList');
      else if (!/^talks\/./.test(path)) expect(types, path).toEqual([]);
      for (const crumbs of head.graph.filter((thing) => thing['@type'] === 'BreadcrumbList')) {
        const items = crumbs['itemListElement'] as { position: number; item: unknown }[];
        expect(items.map(({ position }) => position)).toEqual(items.map((_, index) => index + 1));
        expect(JSON.stringify(items.at(-1)?.item)).toContain(`${root}/${path}`);
      }
      expect(html).not.toMatch(/<script type="application\/ld\+json">[^<]*<(?!\/script>)/);
    }
  });

  test('are in the sitemap if search engines may list them, with the day of their last change', () => {
    const map = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8');
    const listed = [...map.matchAll(/<loc>(.*?)<\/loc>/g)].map(([, address]) => address);
    expect(listed.toSorted()).toEqual(
      kept()
        .map(({ head }) => head.canonical)
        .toSorted(),
    );
    for (const [, at = ''] of map.matchAll(/<lastmod>(.*?)<\/lastmod>/g)) {
      expect(at).toMatch(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/);
    }
    const index = readFileSync(join(folder, 'sitemap-index.xml'), 'utf8');
    expect(index).toContain(`<sitemap><loc>${root}/sitemap-0.xml</loc>`);
    const robots = readFileSync(join(folder, 'robots.txt'), 'utf8');
    expect(robots).toBe(`User-agent: *\nAllow: /\n\nSitemap: ${root}/sitemap-index.xml\n`);
  });

  test('include no page for organizers, and no link to one', () => {
    expect(existsSync(join(folder, 'status'))).toBe(false);
    expect(pages.filter(({ html }) => html.includes('/status/"')).length).toBe(0);
  });

  test.skipIf(!canValidate)('are in a sitemap that its schema accepts', () => {
    const file = join(folder, 'sitemap-0.xml');
    const { status, stderr } = spawnSync(
      'xmllint',
      ['--noout', '--nonet', '--schema', schema, file],
      { encoding: 'utf8', ...endWhatHangs },
    );
    expect(status, stderr).toBe(0);
  });
});
