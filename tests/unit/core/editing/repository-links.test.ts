import { describe, expect, test } from 'vitest';
import { newEntryText } from '#src/core/editing/new-entry.ts';
import { editAddress, newEntryAddress, pathInContent } from '#src/core/editing/repository-links.ts';

const repository = {
  url: 'https://github.com/owner/name',
  branch: 'main',
  folder: 'content',
};

const hosts = [
  ['https://github.com/owner/name', 'edit/main', 'new/main?filename=', 'value'],
  ['https://gitlab.com/group/part/name/', '-/edit/main', '-/new/main?file_name=', 'content'],
  ['https://gitlab.example.edu/owner/name.git', '-/edit/main', '-/new/main?file_name=', 'content'],
  ['https://codeberg.org/owner/name.git/', '_edit/main', '_new/main?filename=', 'value'],
] as const;

describe.each(hosts)('at %s', (url, edit, create, text) => {
  const root = url.replace(/(\.git)?\/?$/, '');

  test('a file is edited', () => {
    expect(editAddress({ ...repository, url }, 'speakers/a.mdx')).toBe(
      `${root}/${edit}/content/speakers/a.mdx`,
    );
  });

  test('a new file has its path and every field explained', () => {
    const address = newEntryAddress({ ...repository, url }, 'speaker');
    expect(address.startsWith(`${root}/${create}content%2Fspeakers%2Ffirst-last.mdx&`)).toBe(true);
    expect(new URL(address).searchParams.get(text)).toBe(
      newEntryText('speakers', { name: 'First Last' }),
    );
  });
});

describe('the address of an editor', () => {
  test.each([
    ['a branch with a slash', 'edition/2027', 'edition/2027'],
    ['a branch with characters of addresses', 'fix#3?', 'fix%233%3F'],
  ])('takes %s', (_, branch, written) => {
    expect(editAddress({ ...repository, branch }, 'event.mdx')).toBe(
      `https://github.com/owner/name/edit/${written}/content/event.mdx`,
    );
    expect(newEntryAddress({ ...repository, branch }, 'talk')).toContain(
      `/new/${written}?filename=content%2Ftalks%2Ftitle-of-the-talk.mdx&`,
    );
  });

  test.each([
    ['the root', '.', 'talks/day%201/a.mdx', 'talks%2F'],
    [
      'a folder in a folder',
      '/2027/content/',
      '2027/content/talks/day%201/a.mdx',
      '2027%2Fcontent%2F',
    ],
  ])('takes content in %s of the repository', (_, folder, path, start) => {
    expect(editAddress({ ...repository, folder }, 'talks/day 1/a.mdx')).toBe(
      `https://github.com/owner/name/edit/main/${path}`,
    );
    expect(newEntryAddress({ ...repository, folder }, 'talk')).toContain(`?filename=${start}`);
  });

  test('is short enough for servers, which take 8,000 characters', () => {
    const longest = { ...repository, branch: 'b'.repeat(100), folder: 'f'.repeat(200) };
    for (const thing of ['talk', 'session', 'speaker', 'page'] as const) {
      expect(newEntryAddress(longest, thing).length).toBeLessThan(6000);
    }
  });
});

test.each([
  ['content/talks/a.mdx', 'content/event.mdx', 'talks/a.mdx'],
  ['../talks/content/talks/x/talks/a.mdx', '../talks/content/event.mdx', 'talks/x/talks/a.mdx'],
  ['talks/a.mdx', 'event.mdx', 'talks/a.mdx'],
  ['content/event.mdx', 'content/event.mdx', 'event.mdx'],
])('%s lies beside %s as %s', (file, event, below) => {
  expect(pathInContent(file, event)).toBe(below);
});
