import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { stringify } from 'devalue';
import { expect, test } from 'vitest';
import { contentList } from '#src/build/content/content-lists.ts';

const folder = mkdtempSync(join(tmpdir(), 'lists-'));

const storeOf = (entries: Readonly<Record<string, object>>): string => {
  const file = join(mkdtempSync(join(folder, 'store-')), 'data-store.json');
  const meta = new Map([['content-config-digest', 'abc']]);
  const collections = new Map<string, Map<string, unknown>>([
    ['meta::meta', meta],
    ['talks', new Map(Object.entries(entries))],
  ]);
  writeFileSync(file, stringify(collections));
  return file;
};

test('pictures are listed under the keys with which Astro looks for them, in order and without duplicates', async () => {
  const store = storeOf({
    b: { filePath: 'c/talks/b.mdx', assetImports: ['./b.png', './b.png', './a.JPG'] },
    a: { filePath: 'c/talks/a.mdx', assetImports: ['https://x.example/a.png', './a.png'] },
    none: { filePath: 'c/talks/none.mdx' },
  });
  const list = await contentList('astro:asset-imports', store);
  expect([...list.matchAll(/^import picture\d from (".*");$/gm)].map(([, id]) => id)).toEqual([
    '"./a.JPG?astroContentImageFlag=&importer=c%2Ftalks%2Fb.mdx"',
    '"./a.png?astroContentImageFlag=&importer=c%2Ftalks%2Fa.mdx"',
    '"./b.png?astroContentImageFlag=&importer=c%2Ftalks%2Fb.mdx"',
  ]);
  expect(list).toContain('["./a.png?astroContentImageFlag=&importer=c%2Ftalks%2Fa.mdx", picture1]');
});

test('compiled texts are listed by the paths of their files', async () => {
  const store = storeOf({
    b: { filePath: 'c/talks/b.mdx' },
    a: { filePath: 'c/talks/a.mdx', deferredRender: true },
  });
  expect(await contentList('astro:content-module-imports', store)).toBe(
    'export default new Map([["c/talks/a.mdx", () => import("astro:content-layer-deferred-module?' +
      'astro%3Acontent-layer-deferred-module=&fileName=c%2Ftalks%2Fa.mdx&astroContentModuleFlag=true")]]);\n',
  );
});

test('a list is empty if there is no store, or the store has no entries for it', async () => {
  const stores = [join(folder, 'none.json'), storeOf({ a: { filePath: 'c/talks/a.mdx' } })];
  for (const store of stores) {
    expect(await contentList('astro:content-module-imports', store)).toBe(
      'export default new Map([]);\n',
    );
    expect((await contentList('astro:asset-imports', store)).trim()).toBe(
      'export default new Map([]);',
    );
  }
});
