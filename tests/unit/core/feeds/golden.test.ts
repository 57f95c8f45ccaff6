import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { FeedInput } from '#src/core/feeds/feed.ts';
import type { Commit } from '#src/core/history/history.ts';
import { replayCommits } from '#src/core/history/replay-commits.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { readContent } from '#src/reading/read-content.ts';
import { events, feedFiles, feedInput, readSchedule } from './event-feeds.ts';

const golden = 'tests/golden/small';

/** `UPDATE_GOLDEN=1 npm run test:unit -- golden` rewrites the files: read the difference before you commit it. */
const isUpdate = process.env['UPDATE_GOLDEN'] === '1';

/** Each talk has a calendar and a Markdown page; some of them represent all. */
const isGolden = (path: string): boolean =>
  !path.startsWith('talks/') || /^talks\/(moon|luna|night|withdrawn|someday)\./.test(path);

/** The small event with a past: two talks have moved, and one was withdrawn. */
const inputWithPast = async (): Promise<FeedInput> => {
  const folder = events['the small event'];
  const { documents } = await readContent(folder);
  const schedule = await readSchedule(folder);
  const now = new Map(documents.map((document) => [pathOf(document), document]));
  const change = (path: string, fields: object): SourceDocument | undefined => {
    const document = now.get(path);
    return document && { ...document, frontmatter: { ...document.frontmatter, ...fields } };
  };
  const withdrawn = change('talks/opening.mdx', { title: 'Withdrawn', order: '9' });
  const title = { html: 'A talk that was withdrawn', plain: 'A talk that was withdrawn' };
  const before: Commit['files'] = new Map([
    ...now,
    ['talks/instead.mdx', change('talks/instead.mdx', { start: '2026-10-25T11:00' })],
    ['talks/cancelled.mdx', change('talks/cancelled.mdx', { status: 'confirmed', room: 'loft' })],
    ['talks/withdrawn.mdx', withdrawn && { ...withdrawn, id: 'withdrawn', title }],
  ]);
  const after: Commit['files'] = new Map([
    ['talks/instead.mdx', now.get('talks/instead.mdx')],
    ['talks/cancelled.mdx', now.get('talks/cancelled.mdx')],
    ['talks/withdrawn.mdx', undefined],
  ]);
  const history = replayCommits([
    { hash: '1'.repeat(40), at: '2026-09-02T10:00:00Z', files: before },
    { hash: '2'.repeat(40), at: '2026-10-01T12:30:00Z', files: after },
  ]);
  const site = { root: 'https://small.example.org/', base: '/' };
  return feedInput(schedule, { history, site });
};

const pathOf = ({ collection, id }: SourceDocument): string =>
  collection === 'event' ? 'event.mdx' : `${collection}/${id}.mdx`;

describe('the small event', async () => {
  const files = [...feedFiles(await inputWithPast()).values()].filter(({ path }) => isGolden(path));

  test.each(files.map((file) => [file.path, file] as const))(
    '%s is unchanged, byte for byte',
    (path, file) => {
      const place = join(golden, path);
      if (isUpdate) {
        mkdirSync(dirname(place), { recursive: true });
        writeFileSync(place, file.render());
      }
      expect(existsSync(place), `${place} is missing: look at what UPDATE_GOLDEN=1 writes`).toBe(
        true,
      );
      expect(file.render()).toBe(readFileSync(place, 'utf8'));
    },
  );

  test('gives the same files when its input is read again', async () => {
    const again = feedFiles(await inputWithPast());
    for (const file of files) {
      expect(again.get(file.path)?.render(), file.path).toBe(file.render());
    }
  });
});
