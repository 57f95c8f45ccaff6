import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';
import { vocabularyFaults, vocabularyMissing } from '#tests/unit/core/feeds/vocabulary.ts';

const script = /<script type="application\/ld\+json">(.*?)<\/script>/gs;

if (vocabularyMissing !== undefined) console.info(vocabularyMissing);

describe.each(['first', 'second'] as const)('the pages of the %s site', async (name) => {
  const data = builtPages(await buildSite(name)).flatMap(({ path, html }) =>
    [...html.matchAll(script)].map(([, text = '']) => ({
      path,
      value: JSON.parse(text) as unknown,
    })),
  );

  test('contain one piece of structured data each', () => {
    expect(data.length).toBeGreaterThan(10);
    expect(new Set(data.map(({ path }) => path)).size).toBe(data.length);
  });

  test.skipIf(vocabularyMissing !== undefined)('use schema.org’s vocabulary', () => {
    const faults = data.flatMap(({ path, value }) =>
      vocabularyFaults(value).map((fault) => `${path}: ${fault}`),
    );
    expect(faults).toEqual([]);
  });
});
