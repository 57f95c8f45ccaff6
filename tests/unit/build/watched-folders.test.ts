import { expect, test } from 'vitest';
import { unwatchedIn } from '#src/build/watched-folders.ts';

const isUnwatched = unwatchedIn('/house/.cache', '/house/content');

test.each(['/house/.cache', '/house/.cache/sites/first/index.html'])(
  '%s is not watched',
  (path) => {
    expect(isUnwatched(path)).toBe(true);
  },
);

test.each(['/house', '/house/src/pages', '/house/content/talks/a.mdx', '/house/.cachet', '/else'])(
  '%s is watched',
  (path) => {
    expect(isUnwatched(path)).toBe(false);
  },
);

test('content within the cache folder is watched, with the folders that lead to it', () => {
  const isLeftOut = unwatchedIn('/house/.cache', '/house/.cache/trial/content');
  const paths = ['', '/trial', '/trial/content/talks/a.mdx', '/trial/dist', '/sites'];
  expect(paths.map((path) => isLeftOut(`/house/.cache${path}`))).toEqual([
    false,
    false,
    false,
    true,
    true,
  ]);
});
