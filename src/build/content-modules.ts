import { resolve, sep } from 'node:path';
import { contentFileAt } from '#src/reading/walk-content.ts';
import { readDocument } from '#src/reading/read-document.ts';
import { contentComponents } from '#src/reading/text/content-components.ts';
import type { Plugin } from 'vite';

/** What gives a text the site's components, after its last line so that no line moves. */
const components = (): string => {
  const names = Object.keys(contentComponents);
  const imports = names.map(
    (name) => `import ${name} from '/src/components/content/${name}.astro';`,
  );
  return [...imports, `export const components = { ${names.join(', ')} };`].join('\n');
};

/**
 * Hands a text that opens a component to the compiler only after it was inspected, as it was prepared
 * and without its fields: nothing in them (a `layout`) can name a file to run.
 */
export const contentModules = (contentDir: string): Plugin => ({
  name: 'content-modules',
  enforce: 'pre',
  load: {
    filter: { id: /\.mdx$/ },
    async handler(id) {
      const path = resolve(id);
      if (!path.startsWith(contentDir + sep)) return null;
      const file = contentFileAt(contentDir, path);
      if (!file) throw new Error(`${path} is not an entry.`);
      const { findings, text, bodyLine } = await readDocument(file);
      const error = findings.find(({ severity }) => severity === 'error');
      if (error) {
        const { line, column, message, hint } = error;
        throw new Error(`${error.file}:${String(line)}:${String(column)}: ${message} ${hint}`);
      }
      return `${'\n'.repeat(bodyLine - 1)}${text.source}\n\n${components()}\n`;
    },
  },
});
