import { gunzipSync, gzipSync } from 'node:zlib';
import { decode, encode } from 'cborg';
import { describe, expect, test } from 'vitest';
import { stableSearchIndex } from '#src/build/search/stable-search-index.ts';

const filters = [
  ['talk', 'en_76b25ed'],
  ['speaker', 'en_83521f8'],
  ['page', 'en_449558d'],
];

/** An index as Pagefind produces it, with its filters in some order. */
const indexWith = (order: readonly (readonly string[])[], digest: string) => {
  const meta = encode(['1.5.2', [['en_1', 70]], [['a', 'b', 'en_2']], order, [], ['title']]);
  return [
    {
      path: `pagefind.en_${digest}.pf_meta`,
      content: gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), meta])),
    },
    {
      path: 'pagefind-entry.json',
      content: Buffer.from(JSON.stringify({ languages: { en: { hash: `en_${digest}` } } })),
    },
    { path: 'fragment/en_1.pf_fragment', content: Buffer.from('as it is') },
  ];
};

describe('the filters of a search index', () => {
  test('give the same bytes and names, whatever their order', () => {
    const once = stableSearchIndex(indexWith(filters, 'e8dc85ee94'));
    expect(stableSearchIndex(indexWith(filters.toReversed(), '6fbd547ec1'))).toEqual(once);
  });

  test('are complete, and the index is found under its new name', () => {
    const [meta, entry, other] = stableSearchIndex(indexWith(filters, 'e8dc85ee94'));
    const read = decode(gunzipSync(meta?.content ?? Buffer.of()).subarray(12)) as unknown[];
    expect(read[3]).toEqual(filters.toSorted());
    expect(read[1]).toEqual([['en_1', 70]]);
    const { languages } = JSON.parse(Buffer.from(entry?.content ?? []).toString()) as {
      languages: { en: { hash: string } };
    };
    expect(meta?.path).toBe(`pagefind.${languages.en.hash}.pf_meta`);
    expect(other?.content.toString()).toBe('as it is');
  });

  test('an index in an unknown form stops the build with a message', () => {
    const content = gzipSync(Buffer.concat([Buffer.from('pagefind_dcd'), encode({ filters })]));
    expect(() => stableSearchIndex([{ path: 'pagefind.en_1.pf_meta', content }])).toThrow(
      'is not an index of Pagefind 1.5',
    );
  });
});
