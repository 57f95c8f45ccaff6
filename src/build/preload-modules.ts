import type { Plugin } from 'vite';

/** The fields of a bundled file that this plugin uses. */
interface Chunk {
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/**
 * Stops Vite from preloading modules, together with a module that is loaded later, if the page's own scripts have
 * already loaded them. Preloading would gain nothing, and Firefox reports an error for each such link.
 */
export function preloadModules(): Plugin {
  let loaded: ReadonlySet<string> = new Set();
  return {
    name: 'preload-modules',
    apply: 'build',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_file, modules) => modules.filter((name) => !loaded.has(name)),
        },
      },
    }),
    generateBundle: {
      order: 'pre',
      handler(_options, bundle) {
        const chunks = new Map<string, Chunk>();
        for (const file of Object.values(bundle)) {
          if (file.type === 'chunk') chunks.set(file.fileName, file);
        }
        loaded = withImports(chunks);
      },
    },
  };
}

/** The scripts of pages, and their direct and indirect imports. */
function withImports(chunks: ReadonlyMap<string, Chunk>): ReadonlySet<string> {
  const found = new Set([...chunks].filter(([, { isEntry }]) => isEntry).map(([name]) => name));
  // A loop over a set also visits the items that are added during the loop.
  for (const name of found) chunks.get(name)?.imports.forEach((next) => found.add(next));
  return found;
}
