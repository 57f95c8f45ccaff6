import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { parse } from 'devalue';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { isPicture } from '#src/reading/pictures/pictures.ts';

/** The fields of an entry in Astro's store that these lists use. */
interface StoredEntry {
  /** The path relative to the checkout, with forward slashes. */
  readonly filePath?: string;
  /** Pictures as named in the entry's text. */
  readonly assetImports?: readonly string[];
  /** Whether the entry's text opens a component and is therefore compiled. */
  readonly deferredRender?: boolean;
}

function address(name: string, parameters: Readonly<Record<string, string>>): string {
  return `${name}?${new URLSearchParams(parameters).toString()}`;
}

function isRemote(picture: string): boolean {
  return /^(?:[a-z][a-z0-9+.-]*:|\/\/)/i.test(picture);
}

/** The pictures of all entries, under the keys with which Astro's `render()` and `image()` look for them. */
function pictureList(entries: readonly StoredEntry[]): string {
  const ids = entries.flatMap(({ filePath = '', assetImports = [] }) =>
    assetImports
      .filter((picture) => isPicture(picture) && !isRemote(picture))
      .map((picture) => address(picture, { astroContentImageFlag: '', importer: filePath })),
  );
  const sorted = [...new Set(ids)].sort();
  const imports = sorted.map(
    (id, index) => `import picture${String(index)} from ${JSON.stringify(id)};`,
  );
  const pairs = sorted.map((id, index) => `[${JSON.stringify(id)}, picture${String(index)}]`);
  return `${imports.join('\n')}\nexport default new Map([${pairs.join(', ')}]);\n`;
}

/** The compiled texts of all entries that open a component, by the paths of their files. */
function textList(entries: readonly StoredEntry[]): string {
  const paths = entries.flatMap(({ filePath, deferredRender }) =>
    deferredRender === true && filePath !== undefined ? [filePath] : [],
  );
  const pairs = paths.sort().map((filePath) => {
    const id = address('astro:content-layer-deferred-module', {
      'astro:content-layer-deferred-module': '',
      fileName: filePath,
      astroContentModuleFlag: 'true',
    });
    return `[${JSON.stringify(filePath)}, () => import(${JSON.stringify(id)})]`;
  });
  return `export default new Map([${pairs.join(', ')}]);\n`;
}

/** The lists by the names with which Astro asks for them, each with the corresponding field of the entries. */
const lists = {
  'astro:asset-imports': { key: 'assetImports', write: pictureList },
  'astro:content-module-imports': { key: 'deferredRender', write: textList },
} as const;

type ListName = keyof typeof lists;

function isListName(name: string): name is ListName {
  return Object.hasOwn(lists, name);
}

/**
 * The code of a list, generated from the store of one content folder.
 *
 * @param storeFile Astro's `data-store.json`; without it, the list is empty.
 */
export async function contentList(name: ListName, storeFile: string): Promise<string> {
  const { key, write } = lists[name];
  const text = existsSync(storeFile) ? await readFile(storeFile, 'utf8') : '';
  // Reading the store of a large event takes a second, and most events have no such entry.
  if (!text.includes(`"${key}"`)) return write([]);
  const collections = parse(text) as Map<string, Map<string, StoredEntry>>;
  const entries = [...collections]
    .filter(([collection]) => !collection.startsWith('meta:'))
    .flatMap(([, collection]) => [...collection.values()]);
  return write(entries);
}

/**
 * @param storeFile the store of this content folder.
 * @param listFile the file in which Astro itself keeps its list of pictures.
 */
function listsPlugin(storeFile: string, listFile: string): Plugin {
  // The modules of that file by their ids; Astro invalidates them whenever it has written the store.
  const begin = `${normalizePath(listFile)}?`;
  return {
    name: 'content-lists',
    resolveId: {
      order: 'pre',
      handler: (id) => (isListName(id) ? begin + id : id.startsWith(begin) ? id : null),
    },
    load: {
      order: 'pre',
      handler(id) {
        const name = id.slice(begin.length);
        return id.startsWith(begin) && isListName(name) ? contentList(name, storeFile) : null;
      },
    },
  };
}

/**
 * Makes the lists of pictures and of compiled texts from the store of the content folder that is being built or served.
 * Astro keeps each list in a single file of the checkout for all content folders, so a build that runs at the same time
 * as a server or `astro sync` would use the pictures and texts of the other content.
 */
export function contentLists(): AstroIntegration {
  return {
    name: 'content-lists',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        const kept = new URL('.astro/', config.root);
        // A server keeps its store beside the sources, and Astro allows only one server in a checkout.
        const store = command === 'dev' ? kept : config.cacheDir;
        const plugin = listsPlugin(
          fileURLToPath(new URL('data-store.json', store)),
          fileURLToPath(new URL('content-assets.mjs', kept)),
        );
        updateConfig({ vite: { plugins: [plugin] } });
      },
    },
  };
}
