import lighthouse from 'lighthouse';
import { builtPages, isRedirect, standsForItself } from '#tests/built-pages.ts';
import type { Budget } from '#tests/bench/budget.ts';

/** The pages that search engines may index: every page of the first site that does not ask them to stay away. */
export const searchEngines: Budget = {
  name: 'search-engines',
  measure: async ({ address, debuggingPort, folder }) => {
    const pages = builtPages(folder).filter(
      (page) =>
        !isRedirect(page) &&
        standsForItself(page) &&
        !page.html.includes('<meta name="robots" content="noindex'),
    );
    const worse: string[] = [];
    for (const { path } of pages) {
      const result = await lighthouse(`${address}${path}`, {
        port: debuggingPort,
        onlyCategories: ['seo'],
        // None of this depends on speed.
        throttlingMethod: 'provided',
        logLevel: 'error',
        output: 'json',
      });
      const score = result?.lhr.categories['seo']?.score ?? 0;
      if (score < 1) worse.push(`/${path}: ${Math.round(score * 100)}`);
    }
    return [
      {
        what: `Lighthouse, SEO: all ${pages.length} pages that search engines may index`,
        budget: '100 on each',
        measured: worse.length === 0 ? '100 on each' : `less on ${worse.length}`,
        kept: pages.length > 0 && worse.length === 0,
        detail: worse.join(', '),
      },
    ];
  },
};
