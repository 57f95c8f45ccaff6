import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { beforeEach, describe, expect, test } from 'vitest';
import { EntryStore } from '#src/data/entry-store.ts';
import type { ContentFile } from '#src/reading/content-file.ts';

type Stored = Parameters<LoaderContext['store']['set']>[0];

const root = process.cwd();
const contentDir = join(root, 'content');

/** What Astro passes to a loader, with the parts that we use. */
const contextWith = (entries: Map<string, Stored>, rendered: string[]): LoaderContext =>
  ({
    config: { root: pathToFileURL(`${root}/`) },
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Stored) => entries.set(entry.id, entry),
      delete: (id: string) => entries.delete(id),
      keys: () => [...entries.keys()],
    },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: Record<string, unknown> }) =>
      data['title'] === undefined ? Promise.reject(new Error('no title')) : Promise.resolve(data),
    renderMarkdown: (text: string) => {
      rendered.push(text);
      return Promise.resolve({ html: text, metadata: { imagePaths: [] } });
    },
  }) as unknown as LoaderContext;

const fileNamed = (id: string, folder = 'talks'): ContentFile => ({
  collection: 'talks',
  id,
  path: join(contentDir, folder, `${id}.mdx`),
  contentDir,
  file: `content/${folder}/${id}.mdx`,
  problems: [],
});

const bytes = (title: string, text = 'Text.'): Uint8Array =>
  new TextEncoder().encode(`---\ntitle: ${title}\n---\n\n${text}\n`);

describe('the entries of a collection', () => {
  let entries: Map<string, Stored>;
  let rendered: string[];
  let store: EntryStore;

  beforeEach(() => {
    entries = new Map();
    rendered = [];
    store = new EntryStore(contextWith(entries, rendered), 'v1');
  });

  test('contain the fields, the rendered text and its metadata', async () => {
    await store.put(fileNamed('a'), bytes('An *A* and $5', '---\n\nFrom $5 to $6.'));
    expect(entries.get('a')).toMatchObject({
      data: { title: 'An *A* and $5' },
      filePath: 'content/talks/a.mdx',
      rendered: {
        html: '---\n---\n\n---\n\nFrom \\$5 to \\$6.\n',
        metadata: {
          stored: {
            file: 'content/talks/a.mdx',
            plain: 'From $5 to $6.',
            title: { html: 'An <em>A</em> and $5', plain: 'An A and $5' },
          },
        },
      },
    });
  });

  test('are rendered again only when the file or the code changed', async () => {
    await store.put(fileNamed('a'), bytes('A'));
    await store.put(fileNamed('a'), bytes('A'));
    expect(rendered).toHaveLength(1);
    const newer = new EntryStore(contextWith(entries, rendered), 'v2');
    await newer.put(fileNamed('a'), bytes('A'));
    expect(rendered).toHaveLength(2);
  });

  test('become a module when the text opens a component, and text again', async () => {
    await store.put(fileNamed('a'), bytes('A', '<Note>B</Note>'));
    expect(entries.get('a')).toMatchObject({ deferredRender: true });
    await store.put(fileNamed('a'), bytes('A', 'B'));
    expect(entries.get('a')).not.toHaveProperty('deferredRender');
    expect(rendered).toHaveLength(1);
  });

  test.each([
    ['broken fields', bytes('A: B')],
    ['code', bytes('B', '{process.exit(3)}')],
    ['fields the schema refuses', new TextEncoder().encode('---\nkind: talk\n---\n')],
    ['another encoding', Uint8Array.from([0xff])],
  ])('keep their last valid version despite %s', async (_, broken) => {
    await store.put(fileNamed('a'), bytes('A'));
    await store.put(fileNamed('a'), broken);
    expect(entries.get('a')).toMatchObject({ data: { title: 'A' } });
    expect(store.failedPaths()).toEqual([fileNamed('a').path]);
    expect(() => {
      store.throwOnErrors();
    }).toThrow(/^content\/talks\/a\.mdx:\d+:\d+: /);
    await store.put(fileNamed('a'), bytes('Corrected'));
    expect(entries.get('a')).toMatchObject({ data: { title: 'Corrected' } });
    expect(store.failedPaths()).toEqual([]);
  });

  test.each([
    ['zone', 'timezone: Europe/Berli'],
    ['dates', 'end: 2026-10-20'],
  ])(
    'keep the last valid version of an event despite wrong %s, without which nothing has a time',
    async (_, wrong) => {
      const file = { ...fileNamed('event', ''), collection: 'event' as const };
      const good =
        'title: A\ntimezone: Europe/Berlin\nstart: 2026-10-24\nend: 2026-10-25\ndayEnds: 06:00';
      const event = (fields: string) => new TextEncoder().encode(`---\n${fields}\n---\n`);
      await store.put(file, event(good));
      const [key = ''] = wrong.split(' ');
      await store.put(file, event(good.replace(new RegExp(`^${key} .*$`, 'm'), wrong)));
      expect(entries.get('event')?.data).toMatchObject({
        timezone: 'Europe/Berlin',
        end: '2026-10-25',
      });
      expect(store.failedPaths()).toEqual([file.path]);
    },
  );

  test('have the later of two quick changes', async () => {
    const first = store.put(fileNamed('a'), bytes('First'));
    const second = store.put(fileNamed('a'), bytes('Second'));
    await Promise.all([first, second]);
    expect(entries.get('a')).toMatchObject({ data: { title: 'Second' } });
  });

  test('disappear with their files, and only with them', async () => {
    await store.put(fileNamed('a'), bytes('A'));
    await store.put(fileNamed('b'), bytes('B'));
    store.remove(fileNamed('b').path);
    store.remove(fileNamed('never').path);
    expect([...entries.keys()]).toEqual(['a']);
    await store.put(fileNamed('old'), bytes('Old'));
    store.keepOnly([fileNamed('a')]);
    expect([...entries.keys()]).toEqual(['a']);
  });

  test('stay when their file moves to another folder', async () => {
    await store.put(fileNamed('a'), bytes('A'));
    await store.put(fileNamed('a', 'talks/monday'), bytes('A'));
    store.remove(fileNamed('a').path);
    expect(entries.get('a')).toMatchObject({ filePath: 'content/talks/monday/a.mdx' });
  });
});
