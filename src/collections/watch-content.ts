import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#src/core/model/entry.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import { isPicture } from '#src/reading/picture-format.ts';
import type { EntryStore } from './entry-store.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/** Keeps a collection as its files are, one file at a time. */
export const watchContent = (
  watcher: Watcher,
  contentDir: string,
  collection: CollectionName,
  store: EntryStore,
): void => {
  watcher.add(contentDir);

  const read = async (path: string): Promise<void> => {
    const file = contentFileAt(contentDir, path);
    if (file?.collection !== collection) return;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) await store.put(file, bytes);
  };

  /** A picture came or went: entries named like it may have a photo, those with an error may be mended. */
  const readAround = async (path: string): Promise<void> => {
    const own = path.replace(/\.[^.]*$/, '.mdx');
    for (const each of new Set([own, ...store.failedPaths()])) await read(each);
  };

  const onWrite = (path: string): void => {
    void (isPicture(basename(path)) ? readAround(path) : read(path));
  };
  watcher.on('change', onWrite);
  watcher.on('add', onWrite);
  watcher.on('unlink', (path) => {
    if (isPicture(basename(path))) void readAround(path);
    else store.remove(path);
  });
};
