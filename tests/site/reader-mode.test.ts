import { expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';

/*
 * Tested with the code of Firefox's reader mode (mozilla/readability): of 48 talks on a day it kept 10, and of a
 * canceled talk neither the word nor the speaker. It removes `aria-hidden`, elements whose classes are on its list
 * (`popup` is, which keeps closed dialogs out), and any `div` that is short and consists mostly of links.
 */
const unlikely = /remark|comment|extra|related|sidebar|social|sponsor|footer|legends|popup/i;

test('reader modes and text browsers get all of a day’s talks and times', async () => {
  const days = builtPages(await buildSite('second')).filter(({ path }) =>
    /^schedule\/\d/.test(path),
  );
  expect(days.length).toBeGreaterThan(3);
  for (const { path, html } of days) {
    const rows = html.match(
      /<li id="[^"]*" class="slot\b.*?(?=<li id="[^"]*" class="slot\b|<\/main>)/gs,
    );
    expect(rows?.length, path).toBeGreaterThan(10);
    for (const row of rows ?? []) {
      expect(row).toMatch(/<section class="what"/);
      for (const [, name = ''] of row.matchAll(/ class="([^"]*)"/g)) {
        expect(name).not.toMatch(unlikely);
      }
    }
  }
});

test('a range of times is complete text, with its dash and without a hidden word', async () => {
  const pages = builtPages(await buildSite('second'));
  const dashes = pages.flatMap(
    ({ html }) => html.match(/<span class="time-dash"[^<]*<\/span>/g) ?? [],
  );
  expect(dashes.length).toBeGreaterThan(100);
  for (const dash of new Set(dashes)) {
    expect(dash.replace(/\s+/g, ' ')).toBe('<span class="time-dash" data-said=" to ">–</span>');
  }
});

test('reader modes do not mistake a closed dialog for the page', async () => {
  const dialogs = builtPages(await buildSite('second')).flatMap(({ path, html }) =>
    Array.from(html.matchAll(/<dialog[^>]*>/g), ([tag]) => ({ path, tag })),
  );
  expect(dialogs).not.toEqual([]);
  const unmarked = dialogs.filter(
    ({ tag }) => !/filter-panel|merge-title/.test(tag) && !/class="[^"]*\bpopup\b/.test(tag),
  );
  expect(unmarked).toEqual([]);
});

test('reader modes keep a talk’s status, its reason, and its speakers', async () => {
  const pages = builtPages(await buildSite('second'));
  const cancelled = pages.filter(
    ({ path, html }) =>
      path.startsWith('talks/') && /<header class="masthead[^"]*struck/.test(html),
  );
  expect(cancelled.length).toBeGreaterThan(0);
  for (const { html } of cancelled) {
    const lead = /<section class="lead".*?<\/section>/s.exec(html)?.[0] ?? '';
    expect(lead).toContain('Canceled');
    expect(lead).toContain('class="names"');
  }
});

test('links beside each other are separate words without styles', async () => {
  for (const { path, html } of builtPages(await buildSite('second'))) {
    expect(html.match(/<\/a><a\b.{0,99}/g) ?? [], path).toEqual([]);
  }
});
