import { existsSync, realpathSync } from 'node:fs';
import { dirname, resolve, sep } from 'node:path';
import { readDocument } from '#src/reading/read-content.ts';
import { isDrawing, isPicture } from '#src/reading/pictures/pictures.ts';
import { contentComponents } from '#src/reading/text/content-components.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import type { AstroIntegration } from 'astro';
import { normalizePath } from 'vite';
import type { Plugin } from 'vite';
import { foreignCode } from './foreign-code.ts';

const componentNames = Object.keys(contentComponents);

function addressOfComponent(name: string): string {
  return `/src/components/content/${name}.astro`;
}

/** The only modules that a content module may import, apart from pictures in the content folder. */
const ownModules: ReadonlySet<string> = new Set([
  'astro/jsx-runtime',
  'astro/runtime/server/index.js',
  'astro:assets',
  ...componentNames.map(addressOfComponent),
  // In development, Vite asks a second time, now for the first answer.
  ...componentNames.map((name) => normalizePath(resolve(`.${addressOfComponent(name)}`))),
]);

/**
 * Astro's own modules under the names to which Vite resolves them. In development, their imports are resolved again as
 * if the text had imported them; no file has such a name.
 */
const astroModule = /^\0(?:virtual:)?astro:/;

/** The module from which Astro makes a drawing's module, with its address and size for an `<img>`. */
const drawingModule = 'astro/assets/runtime';

/** The code that passes the site's components to a compiled text. */
const components = [
  ...componentNames.map((name) => `import ${name} from '${addressOfComponent(name)}';`),
  `export const components = { ${componentNames.join(', ')} };`,
].join('\n');

/** Astro's queries for an entry or a picture; a file is not a module in any other form. */
const entryQueries: ReadonlySet<string> = new Set(['', 'astroPropagatedAssets']);
const pictureQueries: ReadonlySet<string> = new Set(['', 'astroContentImageFlag']);

function splitId(id: string): { path: string; query: string } {
  const at = id.indexOf('?');
  return at === -1
    ? { path: id, query: '' }
    : { path: id.slice(0, at), query: id.slice(at + 1).replace(/=$/, '') };
}

/**
 * The only way in which content reaches the compiler. A text that opens a component is passed on only after it was
 * inspected, in its prepared form, and without its fields. No text can add a layout, an import, or an export:
 *
 * - an empty frontmatter goes before the text, because the compiler looks for one at the first line that is not blank;
 * - the components are passed to the compiled module rather than written into the text;
 * - the compiled module is inspected, too;
 * - content imports only the modules named here and its own pictures;
 * - no other file of the content folder can be a module.
 */
export function contentPlugin(contentDir: string): Plugin {
  // Module ids are real paths, even if the content folder is a link.
  const root = existsSync(contentDir) ? realpathSync(contentDir) : contentDir;
  const pathWithin = (path: string): string | undefined => {
    const found = resolve(path);
    if (found.startsWith(root + sep)) return found;
    return found.startsWith(contentDir + sep) ? root + found.slice(contentDir.length) : undefined;
  };

  return {
    name: 'content-modules',
    enforce: 'pre',
    resolveId: {
      handler(source, importer) {
        const from = importer === undefined ? undefined : pathWithin(splitId(importer).path);
        if (from === undefined || ownModules.has(source) || astroModule.test(source)) return null;
        const { path, query } = splitId(source);
        if (pathWithin(path) === from && entryQueries.has(query)) return null;
        if (isDrawing(from) && source === drawingModule) return null;
        const picture = resolve(dirname(from), source);
        if (pathWithin(picture) !== undefined && isPicture(picture) && existsSync(picture)) {
          return normalizePath(picture);
        }
        throw new Error(`${from} asks for "${source}": content imports nothing but its pictures.`);
      },
    },
    load: {
      async handler(id) {
        const { path, query } = splitId(id);
        const within = id.startsWith('\0') ? undefined : pathWithin(path);
        if (within === undefined) {
          if (!path.endsWith('.mdx')) return null;
          throw new Error(`${path} lies outside of the content folder.`);
        }
        if (isPicture(within) && pictureQueries.has(query)) return null;
        const file = contentFileAt(root, within);
        if (!file?.path.endsWith('.mdx') || !entryQueries.has(query)) {
          throw new Error(`${path} is neither an entry nor a picture.`);
        }
        if (query !== '') return null;
        const { findings, text, bodyLine } = await readDocument(file);
        const error = findings.find(({ severity }) => severity === 'error');
        if (error) {
          const { line, column, message, hint } = error;
          throw new Error(`${error.file}:${String(line)}:${String(column)}: ${message} ${hint}`);
        }
        return `---\n---${'\n'.repeat(bodyLine - 2)}${text.source}\n`;
      },
    },
    transform: {
      filter: { id: /\.mdx$/ },
      handler(code, id) {
        const foreign = foreignCode(code);
        if (foreign === undefined) return { code: `${code}\n${components}\n`, map: null };
        throw new Error(`${id} would become code: ${foreign}`);
      },
    },
  };
}

/** Comes after the MDX compiler in the list of integrations, because it inspects the compiler's output. */
export function contentModules(contentDir: string): AstroIntegration {
  return {
    name: 'content-modules',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [contentPlugin(contentDir)] } });
      },
    },
  };
}
