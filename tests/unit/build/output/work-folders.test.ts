import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test, vi } from 'vitest';
import { workFolderProblem } from '#src/build/output/work-folders.ts';

const somewhere = (): string => {
  const folder = mkdtempSync(join(tmpdir(), 'work-'));
  vi.spyOn(process, 'cwd').mockReturnValue(folder);
  return folder;
};
afterEach(() => vi.restoreAllMocks());

test('an ordinary folder is accepted, even with spaces and letters of any script', () => {
  somewhere();
  expect(workFolderProblem(['/home/é und ü/site', '/content'])).toBeUndefined();
});

test.each(['/a#b', '/a%41b', '/what?'])(
  'one sentence says that nothing can be built in %s',
  (path) => {
    somewhere();
    expect(workFolderProblem(['/content', path])).toMatch(
      /^The path \/\S+ contains "[#%?]", which has a special meaning in addresses\. Move the folder/,
    );
  },
);

test.each(['.cache', '.astro'])('the sentence names %s if it is a file', (name) => {
  const folder = somewhere();
  writeFileSync(join(folder, name), '');
  expect(workFolderProblem([folder])).toBe(
    `"${name}" is a file, but the build needs a folder there. Delete it.`,
  );
});
