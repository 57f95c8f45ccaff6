import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editorFiles } from '#src/core/editing/editor-files.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { astroDirectory, namedPath } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';

/** The folder in which Astro's language server looks for schemas, relative to the folder that an editor opens. */
const folder = join(astroDirectory(), 'collections');

/**
 * Writes the schemas by which an editor completes and explains the fields of content files. Unchanged files are not
 * written, because the language server restarts after every write.
 */
export async function writeEditorSchemas(documents: readonly SourceDocument[]): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of editorFiles(
    documents,
    (file) => pathToFileURL(namedPath(file)).href,
  )) {
    const path = join(folder, name);
    const before = await readFile(path, 'utf8').catch(() => undefined);
    if (before !== text) await writeFile(path, text);
  }
}

/** Writes the schemas of editors with `astro sync`. While `astro dev` runs, they follow the content. */
export function editorSchemas(contentDir: string): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': async ({ command }) => {
        if (command !== 'sync') return;
        const { documents } = await readContent(contentDir);
        await writeEditorSchemas(documents);
      },
    },
  };
}
