import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';
import { newerInScript, newerInStyles } from '#tests/newer-than-baseline.ts';

/** The site that has everything. */
const folder = await buildSite('second');

interface Source {
  readonly from: string;
  readonly text: string;
}

const files = (pattern: string): Source[] =>
  globSync(pattern, { cwd: folder }).map((from) => ({
    from,
    text: readFileSync(join(folder, from), 'utf8'),
  }));

/** The code within the pages themselves, without duplicates. */
const inPages = (element: RegExp): Source[] => [
  ...new Map(
    builtPages(folder).flatMap(({ path, html }) =>
      [...html.matchAll(element)].map(([, text = '']) => [text, { from: path, text }] as const),
    ),
  ).values(),
];

const newerIn = (sources: readonly Source[], check: (text: string) => string[]): string[] =>
  sources.flatMap(({ from, text }) => check(text).map((found) => `${from}: ${found}`));

describe('what is built for the oldest browsers that the site supports', () => {
  test('has no script that they cannot read', () => {
    const scripts = [
      ...files('**/*.js'),
      ...inPages(/<script(?![^>]*(?:src=|json))[^>]*>([^]*?)<\/script>/g),
    ];
    expect(scripts.length).toBeGreaterThan(20);
    expect(newerIn(scripts, newerInScript)).toEqual([]);
  });

  test('has no style that they would drop', () => {
    const styles = [...files('**/*.css'), ...inPages(/<style[^>]*>([^]*?)<\/style>/g)];
    expect(styles.length).toBeGreaterThan(2);
    expect(newerIn(styles, newerInStyles)).toEqual([]);
  });
});
