import { cpSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runBuild } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';
import { readHead } from '#tests/page-head.ts';
import { Repository } from '#tests/repository.ts';

const repository = new Repository('2027-01-01T10:00:00Z');
const site = join(repository.folder, 'site');
afterAll(() => repository.remove());

const talk = (title: string, start: string, more = ''): string =>
  `---\ntitle: ${title}\nstart: ${start}\nminutes: 30\n${more}---\n`;

const dayMinutes = 24 * 60;

/** A preview of a workshop with a story of moves, cancellations, new names, withdrawals, and additions. */
beforeAll(async () => {
  cpSync('tests/fixtures/events/tiny', repository.content, { recursive: true });
  repository.commit(0, {
    'talks/gone.mdx': talk('To be withdrawn', '2027-04-09T16:00'),
    'talks/off.mdx': talk('To be <called> off', '2027-04-09T17:00', 'speakers: [lin]\n'),
    'speakers/lin.mdx': '---\nname: Lin Wei\n---\n',
  });
  repository.commit(31 * dayMinutes, {
    'talks/smaller-still.mdx': repository.edited(
      'talks/smaller-still.mdx',
      ['14:45', '14:50'],
      ['Smaller still', 'Smaller and smaller'],
    ),
    'talks/gone.mdx': repository.edited('talks/gone.mdx', ['16:00', '16:30']),
  });
  repository.commit(dayMinutes, {
    'talks/off.mdx': repository.edited('talks/off.mdx', ['speakers: [lin]', 'status: cancelled']),
    'talks/gone.mdx': undefined,
    'talks/fresh.mdx': talk('Fresh', '2027-04-09T18:00'),
  });
  const { status, output } = await runBuild(site, {
    CONTENT_DIR: repository.content,
    PREVIEW: 'true',
  });
  if (status !== 0) throw new Error(output);
});

describe('the page of changes', () => {
  const sections = () => {
    const html = readFileSync(join(site, 'changes/index.html'), 'utf8');
    return [...html.matchAll(/<section[^>]* id="(p-[0-9a-f]{12})"[^>]*>(.*?)<\/section>/gs)].map(
      ([, anchor, inner = '']) => ({ anchor, inner }),
    );
  };

  test('lists publications in words, the newest first', () => {
    const texts = sections().map(({ inner }) =>
      inner.replaceAll(/<[^>]+>/g, ' ').replaceAll(/\s+/g, ' '),
    );
    expect(texts).toHaveLength(2);
    expect(texts[0]).toMatch(/To be &lt;called&gt; off canceled/);
    expect(texts[0]).toMatch(/Fresh new/);
    expect(texts[0]).toMatch(/To be withdrawn removed/);
    expect(texts[1]).toMatch(/Smaller and smaller moved from 2:45\sPM to 2:50\sPM/);
    expect(texts[1]).toContain('title changed from “Smaller still”');
    expect(texts[1]).toMatch(/To be withdrawn moved from 4:00\sPM to 4:30\sPM/);
  });

  test('has `<time>` elements, which the browser writes in the viewer’s clock', () => {
    const inner = sections()[1]?.inner ?? '';
    for (const at of ['2027-04-09T12:45:00Z', '2027-04-09T12:50:00Z', '2027-02-01T10:00:00Z']) {
      expect(inner).toContain(`<time datetime="${at}">`);
    }
    expect(inner).toMatch(/data-slot-time/);
  });

  test('links only to pages that exist', () => {
    const all = sections()
      .map(({ inner }) => inner)
      .join('');
    expect(all).toContain('href="/talks/fresh/"');
    expect(all).not.toContain('/talks/gone/');
  });

  test('has the fragments that the feed links to', () => {
    const feed = readFileSync(join(site, 'changes.xml'), 'utf8');
    const anchors = sections().map(({ anchor }) => anchor);
    expect(anchors).not.toEqual([]);
    for (const anchor of anchors) expect(feed).toContain(`changes/#${anchor}"`);
  });
});

test('the page of somebody whose last talk is taken away no longer offers the calendar, which stays', () => {
  const html = readFileSync(join(site, 'speakers/lin/index.html'), 'utf8');
  expect(html).toContain('Lin Wei');
  expect(html).not.toContain('lin.ics');
  const calendar = readFileSync(join(site, 'speakers/lin.ics'), 'utf8');
  expect(calendar).toContain('BEGIN:VTIMEZONE');
  expect(calendar).not.toContain('BEGIN:VEVENT');
});

describe('a preview', () => {
  test('has the page for organizers, and links to it', () => {
    const html = readFileSync(join(site, 'status/index.html'), 'utf8');
    expect(html).toMatch(/<set-clock[^>]* data-zone=/);
    expect(html).toContain('?now=2027-04-09T12:50:00Z"');
    expect(readFileSync(join(site, 'index.html'), 'utf8')).toContain('href="/status/"');
  });

  test('asks search engines to stay away from every page', () => {
    const open = builtPages(site).filter(({ html }) => readHead(html).robots !== 'noindex');
    expect(open.map(({ path }) => path)).toEqual([]);
    expect(readFileSync(join(site, 'robots.txt'), 'utf8')).toBe('User-agent: *\nDisallow: /\n');
    expect(() => readFileSync(join(site, 'sitemap-index.xml'))).toThrow('ENOENT');
  });
});
