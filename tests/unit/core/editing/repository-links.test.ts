import { describe, expect, test } from 'vitest';
import { newEntryText } from '#src/core/editing/new-entry-text.ts';
import { editAddress, editLink, newEntryAddress } from '#src/core/editing/repository-links.ts';
import { makeContent } from '#tests/unit/core/schedule/make-content.ts';

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

  test('links lead to editing a file', () => {
    expect(editAddress({ ...repository, url }, 'speakers/a.mdx')).toBe(
      `${root}/${edit}/content/speakers/a.mdx`,
    );
  });

  test('links create a file with its path and every field explained', () => {
    const address = newEntryAddress({ ...repository, url }, 'speaker');
    expect(address.startsWith(`${root}/${create}content%2Fspeakers%2Ffirst-last.mdx&`)).toBe(true);
    expect(new URL(address).searchParams.get(text)).toBe(
      newEntryText('speakers', { name: 'First Last' }),
    );
  });
});

describe('on a host whose name does not reveal its software', () => {
  const url = 'https://git.example.edu/owner/name';

  test.each([
    [undefined, 'edit/main', 'new/main?filename=', 'value'],
    ['github', 'edit/main', 'new/main?filename=', 'value'],
    ['gitlab', '-/edit/main', '-/new/main?file_name=', 'content'],
    ['forgejo', '_edit/main', '_new/main?filename=', 'value'],
    ['gitea', '_edit/main', '_new/main?filename=', 'value'],
  ] as const)('links follow the software %s', (software, edit, create, text) => {
    const own = { ...repository, url, software };
    expect(editAddress(own, 'event.mdx')).toBe(`${url}/${edit}/content/event.mdx`);
    const address = newEntryAddress(own, 'page');
    expect(address.startsWith(`${url}/${create}content%2Fpages%2F`)).toBe(true);
    expect(new URL(address).searchParams.has(text)).toBe(true);
  });

  test('links follow the software, whatever the name of the host', () => {
    const own = { ...repository, url: 'https://gitlab.example.edu/owner/name' };
    expect(editAddress({ ...own, software: 'gitea' }, 'event.mdx')).toContain('/_edit/main/');
  });
});

describe('the address of an editor', () => {
  test.each([
    ['a branch with a slash', 'edition/2027', 'edition/2027'],
    ['a branch with characters of addresses', 'fix#3?', 'fix%233%3F'],
  ])('contains %s', (_, branch, written) => {
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
  ])('contains the path of content in %s of the repository', (_, folder, path, start) => {
    expect(editAddress({ ...repository, folder }, 'talks/day 1/a.mdx')).toBe(
      `https://github.com/owner/name/edit/main/${path}`,
    );
    expect(newEntryAddress({ ...repository, folder }, 'talk')).toContain(`?filename=${start}`);
  });

  test('is short enough for servers, which accept 8,000 characters', () => {
    const longest = { ...repository, branch: 'b'.repeat(100), folder: 'f'.repeat(200) };
    for (const thing of ['talk', 'session', 'speaker', 'page'] as const) {
      expect(newEntryAddress(longest, thing).length).toBeLessThan(6000);
    }
  });
});

describe('the link to a file that a finding names', () => {
  const { event } = makeContent({ event: { repository: { url: repository.url } } });
  const root = 'https://github.com/owner/name/edit/main/content';

  test.each([
    ['content/talks/a.mdx', 'content/event.mdx', `${root}/talks/a.mdx`],
    ['../talks/talks/x/talks/a.mdx', '../talks/event.mdx', `${root}/talks/x/talks/a.mdx`],
    ['talks/a.mdx', 'event.mdx', `${root}/talks/a.mdx`],
    ['content/event.mdx', 'content/event.mdx', `${root}/event.mdx`],
    ['public/plan.pdf', 'content/event.mdx', undefined],
  ])('%s, beside %s', (file, own, link) => {
    expect(editLink({ ...event, file: own }, file)).toBe(link);
  });

  test('is empty without a repository', () => {
    expect(editLink(makeContent({}).event, 'content/event.mdx')).toBeUndefined();
  });
});
