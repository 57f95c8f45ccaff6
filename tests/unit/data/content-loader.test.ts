import { EventEmitter } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { pathToFileURL } from 'node:url';
import type { LoaderContext } from 'astro/loaders';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { checkContent } from '#src/build/checks/check-content.ts';
import { contentLoader } from '#src/data/content-loader.ts';
import * as reading from '#src/reading/kept-content.ts';

interface Stored {
  readonly id: string;
  readonly data: Record<string, unknown>;
}

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'loader-'));
  vi.stubEnv('CONTENT_DIR', folder);
  mkdirSync(join(folder, 'talks'));
  writeFileSync(
    join(folder, 'event.mdx'),
    '---\nid: small\nname: Small\ntimezone: UTC\nstart: 2027-06-10\nend: 2027-06-10\nonline: true\n---\n',
  );
  writeTalk('Checked');
});

afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

function writeTalk(title: string): void {
  writeFileSync(join(folder, 'talks', 'opening.mdx'), `---\ntitle: ${title}\n---\n\nText.\n`);
}

/**
 * The titles that a loader stores if it has no store from earlier runs.
 *
 * @param onSet is called with each entry when it is stored.
 */
async function loadTitles(onSet?: () => void): Promise<unknown[]> {
  const titles = await loadWith({}, onSet);
  return titles();
}

/** Loads the talks, and returns a function that gives the titles stored at any later time. */
async function loadWith(
  more: Record<string, unknown>,
  onSet?: () => void,
): Promise<() => unknown[]> {
  const entries = new Map<string, Stored>();
  const context = {
    config: { root: pathToFileURL(`${process.cwd()}/`), base: '/' },
    store: {
      get: (id: string) => entries.get(id),
      set: (entry: Stored) => {
        onSet?.();
        entries.set(entry.id, entry);
      },
      keys: () => [...entries.keys()],
    },
    generateDigest: (text: string) => text,
    parseData: ({ data }: { data: Record<string, unknown> }) => Promise.resolve(data),
    renderMarkdown: (text: string) => Promise.resolve({ html: text }),
    ...more,
  };
  await contentLoader('talks').load(context as unknown as LoaderContext);
  return () => [...entries.values()].map(({ data }) => data['title']);
}

async function check(): Promise<void> {
  const hook = checkContent(folder).hooks['astro:config:setup'];
  const options = { command: 'build', logger: { info: () => undefined } };
  vi.spyOn(process.stdout, 'write').mockImplementation((...call: unknown[]) => {
    (call.at(-1) as () => void)();
    return true;
  });
  await hook?.(options as never);
  vi.restoreAllMocks();
}

test('a build loads the files that its checks have read, without reading them again', async () => {
  await check();
  writeTalk('Changed since');
  expect(await loadTitles()).toEqual(['Checked']);
  expect(await loadTitles()).toEqual(['Changed since']);
});

test('all entries are stored in one step, because Astro may write its whole store to disk between two steps', async () => {
  for (let number = 0; number < 40; number += 1) {
    writeFileSync(join(folder, 'talks', `talk-${number}.mdx`), `---\ntitle: ${number}\n---\n`);
  }
  let steps = 0;
  let isWithinStep = false;
  const titles = await loadTitles(() => {
    if (!isWithinStep) steps += 1;
    isWithinStep = true;
    queueMicrotask(() => (isWithinStep = false));
  });
  expect(titles).toHaveLength(41);
  expect(steps).toBe(1);
});

test('a file that is still being written when the watcher reports it is read again', async () => {
  const watcher = Object.assign(new EventEmitter(), { add: () => undefined });
  const titles = await loadWith({ watcher });
  const path = join(folder, 'talks', 'copied.mdx');
  writeFileSync(path, '');
  watcher.emit('add', path);
  await setTimeout(50);
  writeFileSync(path, '---\ntitle: Copied\n---\n');
  await vi.waitFor(() => expect(titles()).toEqual(['Checked', 'Copied']), { timeout: 10_000 });
});

test('modules that are loaded twice share the files that were read', async () => {
  const again = '#src/reading/kept-content.ts?again';
  const { takeKeptFile } = (await import(again)) as typeof reading;
  expect(takeKeptFile).not.toBe(reading.takeKeptFile);
  await check();
  const path = join(folder, 'talks', 'opening.mdx');
  expect(takeKeptFile(path)?.document.frontmatter).toEqual({ title: 'Checked' });
  expect(takeKeptFile(path)).toBeUndefined();
});
