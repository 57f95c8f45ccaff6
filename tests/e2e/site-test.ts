import { test as base } from '@playwright/test';
import { keepMarks, openUntilStarted } from '#tests/code-started.ts';

/** Playwright's `test`, except that a page counts as opened only when its code has started. */
export const test = base.extend({
  context: async ({ context, javaScriptEnabled }, use) => {
    if (javaScriptEnabled) {
      await keepMarks(context);
      context.on('page', openUntilStarted);
    }
    await use(context);
  },
});
