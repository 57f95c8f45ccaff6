import { describe, expect, test } from 'vitest';
import { editAddress } from '#src/components/page/edit-address.ts';

const repository = {
  url: 'https://github.com/owner/name',
  branch: 'main',
  folder: 'content',
};

describe('the address of a file’s editor', () => {
  test('is GitHub’s by default', () => {
    expect(
      editAddress(repository, { collection: 'talks', file: 'content/talks/opening.mdx' }),
    ).toBe('https://github.com/owner/name/edit/main/content/talks/opening.mdx');
  });

  test('keeps the folders inside a collection', () => {
    expect(
      editAddress(repository, { collection: 'talks', file: 'events/x/talks/day 1/a.mdx' }),
    ).toBe('https://github.com/owner/name/edit/main/content/talks/day%201/a.mdx');
  });

  test('knows the event’s own file', () => {
    expect(
      editAddress(
        { ...repository, folder: '.', url: 'https://github.com/owner/name.git' },
        { collection: 'event', file: 'content/event.mdx' },
      ),
    ).toBe('https://github.com/owner/name/edit/main/event.mdx');
  });

  test.each([
    ['https://gitlab.com/owner/name/', 'https://gitlab.com/owner/name/-/edit/'],
    ['https://codeberg.org/owner/name', 'https://codeberg.org/owner/name/_edit/'],
  ])('speaks the way of %s', (url, start) => {
    const address = editAddress(
      { ...repository, url },
      { collection: 'speakers', file: 'content/speakers/a.mdx' },
    );
    expect(address).toBe(`${start}main/content/speakers/a.mdx`);
  });
});
