import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Loader, LoaderContext } from 'astro/loaders';
import type { CollectionName } from '#src/core/model/entry.ts';
import type { ContentFile } from '#src/reading/content-file.ts';
import { contentDirectory } from '#src/reading/content-directory.ts';
import { listContent } from '#src/reading/read-content.ts';
import { renderVersion } from '#src/reading/render-version.ts';
import { EntryStore } from './entry-store.ts';
import { watchContent } from './watch-content.ts';

/** So many entries are read and rendered at once. */
const atOnce = 16;

const inTurns = async <Item>(
  items: readonly Item[],
  work: (item: Item) => Promise<void>,
): Promise<void> => {
  const queue = items.values();
  const worker = async (): Promise<void> => {
    for (const item of queue) await work(item);
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
};

const load = async (collection: CollectionName, context: LoaderContext): Promise<void> => {
  const root = fileURLToPath(context.config.root);
  const contentDir = contentDirectory();
  const store = new EntryStore(context, renderVersion(root) + context.config.base);
  const { files } = await listContent(contentDir);
  const own = files.filter((file) => file.collection === collection);
  await inTurns(own, async (file: ContentFile) => store.put(file, await readFile(file.path)));
  store.keepOnly(own);
  store.exist();
  if (context.watcher) watchContent(context.watcher, contentDir, collection, store);
  else store.throwOnErrors();
};

/**
 * Loads one collection of the content folder, read by the same reader as every command. A text that
 * opens no component is rendered here, at once, as Markdown; only one that does becomes a module. An
 * entry is stored anew only when its file or the code that renders it changed. In development files
 * are watched, and an entry with an error keeps its last good form.
 */
export const contentLoader = (collection: CollectionName): Loader => ({
  name: `content-${collection}`,
  load: (context) => load(collection, context),
});
