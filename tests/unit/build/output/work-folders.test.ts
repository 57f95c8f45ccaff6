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

test('nothing is wrong with an ordinary folder, also with spaces and letters of any kind', () => {
  somewhere();
  expect(workFolderProblem(['/home/é und ü/site', '/content'])).toBeUndefined();
});

test.each(['/a#b', '/a%41b', '/what?'])(
  '%s cannot be built in, and one sentence says so',
  (path) => {
    somewhere();
    expect(workFolderProblem(['/content', path])).toMatch(
      /^The path \/\S+ contains "[#%?]", which has a special meaning in addresses\. Move the folder/,
    );
  },
);

test.each(['.cache', '.astro'])('%s that is a file is named', (name) => {
  const folder = somewhere();
  writeFileSync(join(folder, name), '');
  expect(workFolderProblem([folder])).toBe(
    `"${name}" is a file, but the build needs a folder there. Delete it.`,
  );
});
