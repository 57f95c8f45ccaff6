import { describe, expect, test } from 'vitest';
import { buildSite } from '#tests/build-site.ts';
import { builtPages } from '#tests/built-pages.ts';

describe('a site in Arabic', () => {
  test('says its language and direction on every page', async () => {
    for (const { path, html } of builtPages(await buildSite('right-to-left'))) {
      expect(html, path).toMatch(/<html lang="ar" dir="rtl"/);
    }
  });

  test('has English only where the content is English', async () => {
    const pages = builtPages(await buildSite('right-to-left'));
    const page = pages.find(({ path }) => path === 'speakers/');
    const main = /<main[\s\S]*<\/main>/.exec(page?.html ?? '')?.[0] ?? '';
    expect(main).toContain('المتحدثون');
    const words = main.replaceAll(/<[^>]*>/g, ' ').match(/\p{Script=Latin}{2,}/gu) ?? [];
    const content =
      'Grace Okafor University of Lagos Subword units for and Arabic Hanna Weiß Universität Leipzig Yuki Tanaka';
    expect(words.filter((word) => !content.split(' ').includes(word))).toEqual([]);
  });

  test('marks what is in another language, with its direction', async () => {
    const pages = builtPages(await buildSite('right-to-left'));
    const talk = pages.find(({ path }) => path === 'talks/subword/');
    expect(talk?.html).toMatch(/<h1[^>]* lang="en" dir="ltr"/);
    expect(talk?.html).toMatch(/<div class="prose" lang="en" dir="ltr"/);
  });
});
