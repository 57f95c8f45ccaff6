import type { Plugin } from 'vite';

/** The fields of a bundled file that this plugin uses. */
interface Chunk {
  readonly isEntry: boolean;
  readonly imports: readonly string[];
}

/**
 * Preloads the modules that a later module imports, at the same time as that module, and returns the module. Every page
 * loads this code, so it takes the place of Vite's own, which is five times as large, because that also loads style sheets.
 *
 * @param base the path that the site is published under, with a slash at both ends.
 */
function preloadHelper(base: string): string {
  return `
    const preloaded = new Set();
    export function __vitePreload(load, files = []) {
      for (const file of files) {
        if (preloaded.has(file)) continue;
        preloaded.add(file);
        const link = document.createElement('link');
        link.rel = 'modulepreload';
        link.href = ${JSON.stringify(base)} + file;
        document.head.append(link);
      }
      return load();
    }`;
}

/**
 * Stops Vite from preloading modules, together with a module that is loaded later, if the page's own scripts have
 * already loaded them. Preloading would gain nothing, and Firefox reports an error for each such link.
 */
export function preloadModules(): Plugin {
  let loaded: ReadonlySet<string> = new Set();
  let base = '/';
  return {
    name: 'preload-modules',
    apply: 'build',
    enforce: 'pre',
    config: () => ({
      build: {
        modulePreload: {
          resolveDependencies: (_file, modules) => modules.filter((name) => !loaded.has(name)),
        },
      },
    }),
    configResolved: (config) => {
      base = config.base;
    },
    load: {
      filter: { id: /^\0vite\/preload-helper\.js$/ },
      handler: () => preloadHelper(base),
    },
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
