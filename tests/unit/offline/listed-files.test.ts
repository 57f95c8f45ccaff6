import { brotliCompressSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { keepsTalks, namedPaths } from '#src/browser/offline/which-to-keep.ts';
import { divideList } from '#src/build/offline/divide-list.ts';
import { revisionOf } from '#src/build/output/finished-pages.ts';
import type { ListPart, WholeList } from '#src/offline/kept-list.ts';
import { ListedFiles } from '#src/offline/listed-files.ts';
import { revisionOfFile } from '#src/offline/revision.ts';

const files = (paths: readonly string[]): Record<string, string> =>
  Object.fromEntries(paths.map((path) => [path, revisionOf(path)]));

const numbered = (count: number, path: (index: number) => string): string[] =>
  Array.from({ length: count }, (_, index) => path(index));

/** The list of an event with so many talks and people. */
function listOf(talks: number, people: number): WholeList {
  const shell = ['', 'schedule/', 'my/', 'offline/', 'my/changes.json', 'my/slots/00.json'];
  return {
    updated: '2026-10-01T12:00:00Z',
    bytes: 1_000_000,
    shell,
    assets: files(['_astro/start.js', '_astro/site.css']),
    photos: files(numbered(50, (index) => `_astro/photo-${index}.webp`)),
    pages: files([
      ...shell,
      ...['schedule/2026-12-01/', 'schedule/2026-12-01/2/', 'my/days/2026-12-01.json'],
      ...numbered(talks, (index) => `talks/talk-${index}/`),
      ...numbered(talks, (index) => `sessions/session-${index}/`),
      ...numbered(people, (index) => `speakers/person-${index}/`),
      'speakers/zoë-b/',
    ]),
  };
}

/** A worker's view of a divided list: with the parts that it loaded, in order. */
function open(list: WholeList) {
  const { list: divided, parts } = divideList(list);
  const loaded: string[] = [];
  const listed = new ListedFiles(divided, (name, revision) => {
    loaded.push(name);
    const text = parts.get(`offline/${name}.json`) ?? '';
    return revisionOf(text) === revision
      ? Promise.resolve(JSON.parse(text) as ListPart)
      : Promise.reject(new Error('of another version'));
  });
  return { divided, parts, listed, loaded };
}

describe('the list of a very large site', () => {
  const whole = listOf(1500, 4000);

  test('has the revision of every page and the digest of every photo, in a few hundred files', async () => {
    const { parts, listed, loaded } = open(whole);
    expect(parts.size).toBe(256);
    for (const [path, revision] of Object.entries(whole.pages)) {
      expect(await listed.revisionOf(path), path).toBe(revision);
    }
    for (const [path, digest] of Object.entries(whole.photos)) {
      expect(await listed.digestOfPhoto(path)).toBe(digest);
    }
    expect(new Set(loaded).size).toBe(loaded.length);
    expect((await listed.pagePaths()).sort()).toEqual(Object.keys(whole.pages).sort());
  });

  test('loads one part for one page, and none for the shell and the days', async () => {
    const { listed, loaded } = open(whole);
    for (const path of [...whole.shell, 'schedule/2026-12-01/2/', 'my/days/2026-12-01.json']) {
      expect(await listed.revisionOf(path)).toBe(whole.pages[path]);
    }
    expect(loaded).toEqual([]);
    await listed.revisionOf('talks/talk-7/');
    await listed.revisionOf('talks/talk-7/');
    expect(loaded).toHaveLength(1);
  });

  test.each(['talks/no-such/', 'constructor', '__proto__', 'offline.json', 'offline/3f.json'])(
    'has no "%s"',
    async (path) => {
      const { listed } = open(whole);
      expect(await listed.revisionOf(path)).toBeUndefined();
      expect(await listed.digestOfPhoto(path)).toBeUndefined();
      expect(listed.digestOfAsset(path)).toBeUndefined();
    },
  );

  test('grows with the days and the shell, not with the pages', () => {
    const weigh = (list: WholeList): number =>
      brotliCompressSync(JSON.stringify(divideList(list).list)).length;
    const [large, larger] = [weigh(whole), weigh(listOf(6000, 10_000))];
    expect(larger).toBeLessThan(3000);
    expect(Math.abs(larger - large)).toBeLessThan(100);
  });

  test('changes with every page: its digest is the version of the site', () => {
    const changed = { ...whole, pages: { ...whole.pages, 'talks/talk-7/': '0000000000' } };
    const [before, after] = [whole, changed].map((list) => open(list));
    expect(after?.divided).not.toEqual(before?.divided);
    const parts = [...(after?.parts ?? [])].filter(
      ([path, text]) => before?.parts.get(path) !== text,
    );
    expect(parts).toHaveLength(1);
    expect(open(whole).divided).toEqual(before?.divided);
  });

  test('names few talks itself, so that devices can store all of them', () => {
    const { divided } = open(listOf(200, 4000));
    expect(divided).toHaveProperty(['first', 'talks/talk-199/']);
    expect(divided).toHaveProperty(['first', 'sessions/session-0/']);
    expect(open(listOf(201, 4000)).divided).not.toHaveProperty(['first', 'talks/talk-0/']);
  });

  test.each([200, 201])('names %i talks itself exactly if devices store so many', (count) => {
    const all = listOf(count, 4000);
    const named = namedPaths(open(all).divided).filter((path) => path.startsWith('talks/'));
    expect(named.length === count).toBe(keepsTalks(namedPaths(all), false));
  });
});

test('a part that could not be loaded is asked for again', async () => {
  const { list } = divideList(listOf(1500, 0));
  let isOnline = false;
  const listed = new ListedFiles(list, () =>
    isOnline
      ? Promise.resolve({ pages: { 'talks/talk-7/': 'r' }, photos: {} })
      : Promise.reject(new TypeError('no network')),
  );
  await expect(listed.revisionOf('talks/talk-7/')).rejects.toThrow('no network');
  isOnline = true;
  expect(await listed.revisionOf('talks/talk-7/')).toBe('r');
});

test('the list of any other site stays one file, as before', async () => {
  const whole = listOf(150, 300);
  const { list, parts } = divideList(whole);
  expect(list).toBe(whole);
  expect(parts.size).toBe(0);
  const listed = new ListedFiles(list, () => Promise.reject(new Error('no parts')));
  expect(await listed.revisionOf('talks/talk-7/')).toBe(whole.pages['talks/talk-7/']);
  expect(await listed.digestOfPhoto('_astro/photo-7.webp')).toBe(
    whole.photos['_astro/photo-7.webp'],
  );
  expect(await listed.revisionOf('constructor')).toBeUndefined();
  expect(await listed.pagePaths()).toEqual(Object.keys(whole.pages));
});

test('the worker computes the revision of a file as the build does', async () => {
  const text = '{"slots":[]}\n';
  expect(await revisionOfFile(new TextEncoder().encode(text))).toBe(revisionOf(text));
});
