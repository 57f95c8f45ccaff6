import { expect, test } from 'vitest';
import { ContentThroughCommits } from '#src/core/history/content-timeline.ts';
import type { Finding } from '#src/core/model/finding.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { documentOf, event } from './story.ts';
import type { Written } from './story.ts';

type Files = Readonly<Record<string, Written | SourceDocument>>;

/** The content after commits, each with some files. */
function after(...commits: readonly Files[]): ContentThroughCommits {
  const content = new ContentThroughCommits();
  for (const files of commits) content.apply({ hash: '', at: '', files: readAll(files) });
  return content;
}

function readAll(files: Files) {
  return new Map(
    Object.entries(files).map(([path, written]) => [
      path,
      isDocument(written) ? written : documentOf(path, written),
    ]),
  );
}

const isDocument = (written: Written | SourceDocument): written is SourceDocument =>
  typeof written === 'object' && 'locate' in written;

const titles = (content: ContentThroughCommits): string[] =>
  content.placeables().map(({ collection, title }) => `${collection}: ${title.plain}`);

/** A file with a finding of this severity. */
function found(severity: Finding['severity'], path: string, written: Written): SourceDocument {
  const document = documentOf(path, written);
  if (document === undefined) throw new Error(`${path} says nothing.`);
  return { ...document, findings: [{ severity } as SourceDocument['findings'][number]] };
}

test('an entry with an error keeps its last valid version, and one with a warning changes', () => {
  const path = 'talks/opening.mdx';
  const begin = { [path]: { title: 'Opening' } };
  const changed = (severity: Finding['severity']) =>
    titles(after(begin, { [path]: found(severity, path, { title: 'Welcome' }) }));
  expect(changed('error')).toEqual(['talks: Opening']);
  expect(changed('warning')).toEqual(['talks: Welcome']);
  expect(titles(after({ [path]: found('error', path, { title: 'New' }) }))).toEqual([]);
});

test('an event with an error keeps its last valid version', () => {
  const content = after(
    { 'event.mdx': event },
    { 'event.mdx': found('error', 'event.mdx', { ...event, timezone: 'Asia/Tokyo' }) },
  );
  expect(content.event?.data.timezone).toBe('Europe/Berlin');
});

test('talks and sessions are placed, but no pages, speakers, or deleted files', () => {
  const files = {
    'talks/a.mdx': { title: 'A' },
    'talks/b.mdx': { title: 'B' },
    'sessions/s.mdx': { title: 'S' },
    'pages/venue.mdx': { title: 'Venue' },
    'speakers/ada.mdx': { name: 'Ada', title: 'Ada' },
  };
  expect(titles(after(files))).toEqual(['talks: A', 'talks: B', 'sessions: S']);
  expect(titles(after(files, { 'talks/a.mdx': undefined }))).toEqual(['talks: B', 'sessions: S']);
});

test('a change lists an entry before and after it', () => {
  const content = after({ 'talks/a.mdx': { title: 'A' }, 'talks/b.mdx': { title: 'B' } });
  const { gone, come } = content.apply({
    ...{ hash: '', at: '' },
    files: readAll({
      'talks/a.mdx': { title: 'A 2' },
      'talks/b.mdx': undefined,
      'talks/c.mdx': { title: 'C' },
      'talks/never.mdx': undefined,
      'pages/venue.mdx': { title: 'Venue' },
    }),
  });
  expect(gone.map(({ title }) => title.plain)).toEqual(['A', 'B']);
  expect(come.map(({ title }) => title.plain)).toEqual(['A 2', 'C']);
});

test('a person has the first id in the aliases of their file, even after the file is gone', () => {
  const content = after(
    { 'speakers/ada-king.mdx': { name: 'Ada King', aliases: ['ada', 'lovelace'] } },
    { 'speakers/ada-king.mdx': undefined, 'speakers/bo.mdx': { name: 'Bo', aliases: 'b' } },
  );
  expect(content.speakers.firstIdOf('ada-king')).toBe('ada');
  expect(content.speakers.firstIdOf('bo')).toBe('bo');
  expect(content.speakers.firstIdOf('nobody')).toBe('nobody');
});
