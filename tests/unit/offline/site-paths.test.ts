import { describe, expect, test } from 'vitest';
import { answeringOf, pathBelow } from '#src/offline/site-paths.ts';

describe('the path under which an address is stored', () => {
  const root = 'https://a.example/odi/';
  test.each([
    ['https://a.example/odi/', ''],
    ['https://a.example/odi/talks/x/?tz=UTC#slot', 'talks/x/'],
    ['https://a.example/odi/talks/x/index.html', 'talks/x/'],
    ['https://a.example/odi/index.html', ''],
    ['https://a.example/odi/my/schedule.json', 'my/schedule.json'],
  ])('of %s is “%s”', (address, path) => {
    expect(pathBelow(address, root)).toBe(path);
  });

  test.each([
    'https://a.example/',
    'https://a.example/odile/',
    'https://b.example/odi/',
    'http://a.example/odi/',
    'https://a.example:8443/odi/',
  ])('does not exist for %s, which is outside of the site', (address) => {
    expect(pathBelow(address, root)).toBeUndefined();
  });
});

describe('a request is answered', () => {
  test.each([
    ['talks/x/', 'page'],
    ['talks/x', 'page'],
    ['', 'page'],
    ['my/changes.json', 'page'],
    ['my/slots/3f.json', 'page'],
    ['my/days/2026-12-01.json', 'page'],
    ['manifest.webmanifest', 'page'],
    ['_astro/start.abc.js', 'asset'],
    ['_astro/ada.abc.webp', 'photo'],
    ['pagefind/fragment/en_1.pf_fragment', 'search'],
    ['offline.json', 'list'],
    ['api/version.json', 'network'],
    ['changes.xml', 'network'],
    ['calendar.ics', 'network'],
    ['my/deep/schedule.json', 'network'],
  ])('for %s as a %s', (path, answering) => {
    expect(answeringOf(path, true)).toBe(answering);
  });

  test('from the network if a part of a page requests a folder', () => {
    expect(answeringOf('talks/x/', false)).toBe('network');
  });
});
