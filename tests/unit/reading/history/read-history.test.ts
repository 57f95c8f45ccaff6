import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { noHistory } from '#src/core/history/history.ts';
import { readHistory } from '#src/reading/history/read-history.ts';
import { Repository } from '#tests/repository.ts';
import { entry, event } from './story-event.ts';

const talk = { title: 'Opening', start: '2026-06-01T10:00', minutes: '30', room: 'one' };

let repository: Repository;
beforeEach(() => {
  repository = new Repository();
});
afterEach(() => {
  repository.remove();
});

const read = async (folder = repository.content) => readHistory(folder, repository.cache);
const begin = (): string =>
  repository.commit(0, { 'event.mdx': event, 'talks/opening.mdx': entry(talk) });

describe('the history of a content folder', () => {
  test('records when each slot was added, changed and moved', async () => {
    const created = begin();
    const moved = repository.commit(60, {
      'talks/opening.mdx': entry({ ...talk, start: '2026-06-01T11:00' }),
    });
    const { history, problem } = await read();
    expect(problem).toBeUndefined();
    expect(history.slots.get('talks/opening/1')).toEqual({
      sequence: 1,
      created,
      lastModified: moved,
      previousStart: '2026-06-01T08:00:00Z',
    });
    expect(history.head?.at).toBe(moved);
    expect(history.publications).toHaveLength(1);
  });

  test('is affected neither by uncommitted changes nor by commits outside of the folder', async () => {
    begin();
    const before = (await read()).history;
    repository.write({ 'talks/opening.mdx': entry({ ...talk, room: 'two' }) });
    writeFileSync(join(repository.folder, 'repository', 'README'), 'read me');
    repository.git('add', 'README');
    repository.git('commit', '--quiet', '--message=Elsewhere');
    expect((await read()).history).toEqual(before);
  });

  test('is empty for an event whose new id is not committed yet', async () => {
    begin();
    repository.commit(60, { 'talks/opening.mdx': undefined });
    const newId = repository.edited('event.mdx', [/^id: .*$/m.exec(event)?.[0] ?? '', 'id: next']);
    repository.write({ 'event.mdx': newId });
    expect(await read()).toEqual({ history: noHistory, problem: undefined });
    repository.commit(60, {});
    expect((await read()).history.publications).toEqual([]);
  });

  test('is unchanged after writing and reading the cache', async () => {
    begin();
    repository.commit(60, { 'talks/opening.mdx': undefined });
    const history = await read();
    expect(await read()).toEqual(history);
  });

  test('is read again if the cache was changed', async () => {
    begin();
    repository.commit(60, { 'talks/opening.mdx': undefined });
    const right = await read();
    for (const file of globSync(join(repository.cache, 'history', '*.json'))) {
      writeFileSync(file, readFileSync(file, 'utf8').replaceAll('opening', 'closing'));
    }
    expect(await read()).toEqual(right);
  });

  test('reports a merge as one change, by its effect on the branch', async () => {
    begin();
    repository.git('switch', '--quiet', '--create=topic');
    repository.commit(60, { 'talks/opening.mdx': entry({ ...talk, room: 'two' }) });
    repository.commit(60, {
      'talks/opening.mdx': entry({ ...talk, room: 'two', start: '2026-06-01T12:00' }),
    });
    repository.git('switch', '--quiet', 'main');
    repository.commit(60, { 'talks/other.mdx': entry({ ...talk, title: 'Other' }) });
    repository.wait(60);
    repository.git('merge', '--quiet', '--no-ff', '--message=Merge', 'topic');
    const { history } = await read();
    expect(history.slots.get('talks/opening/1')?.sequence).toBe(1);
    expect(history.publications[0]?.changes.map(({ kinds }) => kinds)).toEqual([['moved', 'room']]);
  });

  test('recognizes a file that was moved into a folder, and non-ASCII names', async () => {
    begin();
    repository.commit(60, {
      'talks/opening.mdx': undefined,
      'talks/été – 日本/opening.mdx': entry({ ...talk, room: 'two' }),
    });
    const { history } = await read();
    expect(history.removed).toEqual([]);
    expect(history.slots.get('talks/opening/1')?.sequence).toBe(1);
  });

  test.each([
    ['does not parse', '---\ntitle: [\n---\n'],
    ['does not fit its schema', entry({ title: 'Opening', minutes: 'many' })],
    ['is empty', ''],
    ['holds what no text holds', '---\ntitle: a\u0000b\n---\n'],
  ])('keeps a file’s version before a commit in which it %s', async (_what, broken) => {
    begin();
    repository.commit(60, { 'talks/opening.mdx': broken });
    repository.commit(60, { 'talks/opening.mdx': entry({ ...talk, room: 'two' }) });
    const { history } = await read();
    expect(history.removed).toEqual([]);
    expect(history.slots.get('talks/opening/1')?.sequence).toBe(1);
    expect(history.publications.map(({ changes }) => changes[0]?.kinds)).toEqual([['room']]);
  });

  test('starts again when another event replaces the one in the folder', async () => {
    begin();
    repository.commit(60, { 'talks/opening.mdx': entry({ ...talk, room: 'two' }) });
    repository.commit(60, {
      'event.mdx': event.replace('id: story-2026', 'id: other-2026'),
      'talks/opening.mdx': undefined,
      'talks/keynote.mdx': entry({ ...talk, title: 'Keynote' }),
    });
    const begun = (await read()).history;
    expect(begun.removed).toEqual([]);
    expect(begun.publications).toEqual([]);
    expect([...begun.slots.keys()]).toEqual(['talks/keynote/1']);
    repository.commit(60, { 'talks/keynote.mdx': entry({ ...talk, room: 'two' }) });
    const { history } = await read();
    expect(history.slots.get('talks/keynote/1')?.sequence).toBe(1);
    expect(history.publications).toHaveLength(1);
  });

  test('never goes back, even if a commit is dated before its parent', async () => {
    begin();
    const later = repository.commit(600, { 'talks/opening.mdx': entry({ ...talk, room: 'two' }) });
    repository.commit(-300, { 'talks/opening.mdx': entry(talk) });
    const { history } = await read();
    expect(history.slots.get('talks/opening/1')).toMatchObject({
      sequence: 2,
      lastModified: later,
    });
  });
});

describe('a content folder', () => {
  test('has no history outside of a repository, and says so', async () => {
    const folder = join(repository.folder, 'alone');
    mkdirSync(folder);
    const { history, problem } = await read(folder);
    expect(history).toEqual(noHistory);
    expect(problem).toMatchObject({ kind: 'none' });
  });

  test('has none either if it was never committed', async () => {
    repository.write({ 'event.mdx': event });
    expect((await read()).problem).toMatchObject({ kind: 'none' });
  });

  test('says how to get the history of a shallow clone', async () => {
    begin();
    repository.commit(60, { 'talks/opening.mdx': entry({ ...talk, room: 'two' }) });
    const clone = join(repository.folder, 'clone');
    const source = `file://${join(repository.folder, 'repository')}`;
    execFileSync('git', ['clone', '--quiet', '--depth=1', source, clone]);
    const { problem } = await read(join(clone, 'content'));
    expect(problem).toMatchObject({ kind: 'shallow' });
    expect(problem?.message).toContain('fetch-depth: 0');
    expect(problem?.message).toContain('git fetch --unshallow');
  });

  test('has none on a machine without git, and says so', async () => {
    begin();
    const path = process.env['PATH'];
    process.env['PATH'] = '';
    try {
      expect((await read()).problem).toMatchObject({ kind: 'none' });
    } finally {
      process.env['PATH'] = path;
    }
  });
});
