import { expect, test } from 'vitest';
import { runGit } from '#src/reading/history/git.ts';

test('git is not asked in a folder that is a file, or below one', async () => {
  for (const folder of ['package.json', 'package.json/content', 'nowhere']) {
    expect((await runGit(folder, ['status'])).ok, folder).toBe(false);
  }
});
