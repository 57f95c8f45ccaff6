import { readFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { expect, test } from 'vitest';
import { facetNames } from '#src/browser/filters/filter-table.ts';
import { compactScript } from '#src/components/time/inline-script.ts';

const script = compactScript(readFileSync('src/browser/filters/early-filters.mjs', 'utf8'));

/** What the script writes on the root element of a page with this query. */
function mark(search: string): unknown {
  const dataset: Record<string, string> = {};
  const document = { documentElement: { dataset } };
  runInNewContext(script, { document, location: { search }, URLSearchParams });
  return dataset['filters'];
}

test.for(['q', ...facetNames])(
  'the program waits for the filters with “%s” in the address',
  (name) => {
    expect(mark(`?${name}=yes`)).toBe('waiting');
  },
);

test('the program is shown at once without filters in the address', () => {
  expect(['', '?q=', '?tz=Asia/Tokyo', '?now=2026-10-24T08:00Z'].map(mark)).toEqual(
    Array.from({ length: 4 }),
  );
});
