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

  test('says until when an item of several days lasts, and on later days since when', async () => {
    const site = await buildSite('right-to-left');
    const textOf = (page: string, pattern: RegExp): string => {
      const html = builtPages(site).find(({ path }) => path === page)?.html ?? '';
      return (pattern.exec(html)?.[0] ?? '')
        .replaceAll(/<span class="visually-hidden">.*?<\/span>|<[^>]*>/g, '')
        .replaceAll(/\s+/g, ' ');
    };
    const first = textOf('schedule/2027-04-09/', /<li id="talks_manuscripts_1"[\s\S]*?<\/section>/);
    const second = textOf('schedule/2027-04-10/', /<section class="ongoing"[\s\S]*?<\/section>/);
    expect(first).toMatch(/معرض المخطوطاتحتى السبت\s6:00 م$/);
    expect(second).toMatch(/معرض المخطوطاتمنذ الجمعة\s10:00 ص، حتى 6:00 م/);
  });
});
