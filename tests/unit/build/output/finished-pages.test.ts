import { beforeEach, expect, test } from 'vitest';
import { FinishedPages, revisionOf } from '#src/build/output/finished-pages.ts';

const page = (text: string): string => `<!doctype html><html lang="en"><p>${text}</p></html>`;

let pages: FinishedPages;
let heard: string[];
beforeEach(() => {
  pages = new FinishedPages();
  heard = [];
  pages.listen((path) => heard.push(path));
});

test('a page is published with a revision of its content, which differs between pages', () => {
  pages.expect(['', 'talks/x/']);
  const revision = revisionOf(page('home'));
  expect(pages.finish('', page('home'))).toBe(
    `<!doctype html><html lang="en" data-revision="${revision}"><p>home</p></html>`,
  );
  pages.finish('talks/x/', page('a talk'));
  expect(pages.revisions.get('')).toEqual({ revision, bytes: page('home').length });
  expect(pages.revisions.get('talks/x/')?.revision).not.toBe(revision);
});

test('the page for missing ones has no revision: hosts answer with it under many addresses', () => {
  pages.expect(['404.html']);
  expect(pages.finish('404.html', page('nothing'))).toBe(page('nothing'));
  expect([...pages.revisions.keys()]).toEqual([]);
  expect(heard).toEqual(['404.html']);
});

test('the page at a former address has no revision: devices can’t save what a host answers with a redirect', () => {
  const moved = page('<meta http-equiv="refresh" content="0; url=/talks/new/">');
  pages.expect(['talks/old/', 'talks/new/']);
  expect(pages.finish('talks/old/', moved)).toBe(moved);
  pages.finish('talks/new/', page('a talk'));
  expect([...pages.revisions.keys()]).toEqual(['talks/new/']);
  expect(heard).toEqual(['talks/old/', 'talks/new/']);
});

test('listeners receive each page once, in the order of the routes', () => {
  pages.expect(['a/', 'b/', 'b/', 'c/']);
  for (const path of ['c/', 'a/', 'b/']) pages.finish(path, page(path));
  expect(heard).toEqual(['a/', 'b/', 'c/']);
  expect(() => pages.end()).not.toThrow();
});

test('a build fails if a page was not rendered, because search would lack the pages after it', () => {
  pages.expect(['a/', 'b/']);
  pages.finish('b/', page('b'));
  expect(heard).toEqual([]);
  expect(() => pages.end()).toThrow('The page /a/ was not rendered.');
});
