import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LoaderContext, Loader } from 'astro/loaders';
import type { CollectionName } from '#src/core/model/entry.ts';
import { renderVersion } from '#src/reading/code-fingerprint.ts';
import type { ContentFile } from '#src/reading/content-file.ts';
import { contentDirectory, displayPath } from '#src/reading/environment.ts';
import { takeKeptFile } from '#src/reading/kept-content.ts';
import { isPicture } from '#src/reading/pictures/pictures.ts';
import { mapConcurrently } from '#src/reading/map-concurrently.ts';
import { listContent } from '#src/reading/read-content.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import { EntryStore } from './entry-store.ts';

type Watcher = NonNullable<LoaderContext['watcher']>;

/**
 * How long after its last change a file is read once more. A program that saves a file empties it first, and the watcher
 * drops a second change within 5 ms: of 100 files written 3 ms after they were emptied, 82 would have stayed empty. The
 * watcher's own remedy, `awaitWriteFinish`, delays every change.
 */
const settlesAfterMs = 250;

/** Updates a collection when its files change, one file at a time. */
function watchContent(
  watcher: Watcher,
  contentDir: string,
  collection: CollectionName,
  store: EntryStore,
): void {
  watcher.add(contentDir);

  const read = async (path: string): Promise<void> => {
    const file = contentFileAt(contentDir, path);
    if (file?.collection !== collection) return;
    const bytes = await readFile(path).catch(() => undefined);
    if (bytes) await store.put(file, bytes);
  };

  /**
   * A picture was added or removed: the entry with the same name may have a photo now, and entries with an error may be
   * valid now.
   */
  const readAround = async (path: string): Promise<void> => {
    const own = path.replace(/\.[^.]*$/, '.mdx');
    for (const each of new Set([own, ...store.failedPaths()])) await read(each);
  };

  const update = (path: string): void => {
    void (isPicture(basename(path)) ? readAround(path) : read(path));
  };
  const settling = new Map<string, NodeJS.Timeout>();
  const onWrite = (path: string): void => {
    update(path);
    clearTimeout(settling.get(path));
    const timer = setTimeout(() => {
      settling.delete(path);
      update(path);
    }, settlesAfterMs);
    settling.set(path, timer.unref());
  };
  watcher.on('change', onWrite);
  watcher.on('add', onWrite);
  watcher.on('unlink', (path) => {
    if (isPicture(basename(path))) void readAround(path);
    else store.remove(path);
  });
}

/** The number of entries that are read and rendered at the same time. */
const entriesAtOnce = 16;

async function load(collection: CollectionName, context: LoaderContext): Promise<void> {
  const root = fileURLToPath(context.config.root);
  const contentDir = contentDirectory();
  const version = [renderVersion(root), context.config.base, displayPath(contentDir)];
  const store = new EntryStore(context, version.join('\0'));
  const { files } = await listContent(contentDir);
  const own = files.filter((file) => file.collection === collection);
  const steps = await mapConcurrently(own, entriesAtOnce, async (file: ContentFile) => {
    const { bytes, document } = takeKeptFile(file.path) ?? {};
    return store.prepare(file, bytes ?? (await readFile(file.path)), document);
  });
  for (const step of steps) step();
  store.keepOnly(own);
  store.exist();
  if (context.watcher) watchContent(context.watcher, contentDir, collection, store);
  else store.throwOnErrors();
}

/**
 * Loads one collection of the content folder with the reader that every command uses. A text without components is
 * rendered here, right away, as Markdown; only a text with components becomes a module. An entry is stored again only
 * if its file or the rendering code has changed. In development the files are watched, and an entry with an error keeps
 * its last valid version.
 */
export function contentLoader(collection: CollectionName): Loader {
  return {
    name: `content-${collection}`,
    load: (context) => load(collection, context),
  };
}
