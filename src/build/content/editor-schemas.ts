import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { editorFiles } from '#src/core/editing/editor-files.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { editorDirectory, namedPath, pathToLectern } from '#src/reading/environment.ts';
import { readContent } from '#src/reading/read-content.ts';

/** Writes a file into the folder that an editor opens. */
async function writeInFolder(path: string, text: string): Promise<void> {
  const file = join(editorDirectory(), path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, text);
}

function readInFolder(path: string): Promise<string | undefined> {
  return readFile(join(editorDirectory(), path), 'utf8').catch(() => undefined);
}

/**
 * Writes the schemas with which an editor completes and explains the fields of content files. They go where Astro's
 * language server looks for them: into `.astro/collections/` of the folder that the editor opens. Unchanged files are
 * not written, because the language server restarts after every write.
 */
export async function writeEditorSchemas(documents: readonly SourceDocument[]): Promise<void> {
  const files = editorFiles(documents, (file) => pathToFileURL(namedPath(file)).href);
  // The schemas contain absolute addresses and are never committed.
  for (const [name, text] of [['../.gitignore', '*\n'] as const, ...files]) {
    const path = join('.astro/collections', name);
    if ((await readInFolder(path)) !== text) await writeInFolder(path, text);
  }
}

/** VS Code starts the Astro extension only in a folder that contains a file with this name, whatever its content. */
const startsExtension = [
  'astro.config.txt',
  'VS Code starts the Astro extension because of the name of this file. Nothing else reads it.\n',
] as const;

/** A path in a command, within a JSON string. */
function inCommand(path: string): string {
  return /^[\w./-]+$/.test(path) ? path : `\\"${path}\\"`;
}

/**
 * The settings of VS Code in a folder that contains only content. They are the same as in Lectern's own folder, and run
 * that folder's scripts.
 */
async function editorSettings(lectern: string): Promise<(readonly [path: string, text: string])[]> {
  const own = ['extensions.json', 'settings.json', 'tasks.json'].map((name) => `.vscode/${name}`);
  const texts = await Promise.all(own.map((file) => readFile(file, 'utf8')));
  const elsewhere = `"npm --prefix ${inCommand(lectern)} run `;
  return own.map((path, index) => [path, texts[index]?.replace('"npm run ', elsewhere) ?? '']);
}

/**
 * Adds the settings that VS Code needs to a folder that contains only content. Existing files stay unchanged.
 *
 * @returns the paths of the new files, relative to that folder; none in Lectern's own folder.
 */
export async function writeEditorSettings(): Promise<string[]> {
  const lectern = pathToLectern();
  if (lectern === '') return [];
  const written: string[] = [];
  for (const [path, text] of [...(await editorSettings(lectern)), startsExtension]) {
    if ((await readInFolder(path)) !== undefined) continue;
    await writeInFolder(path, text);
    written.push(path);
  }
  return written;
}

/**
 * Writes schemas and settings for editors during `astro sync`. While `astro dev` runs, the schemas follow the content.
 */
export function editorSchemas(contentDir: string): AstroIntegration {
  return {
    name: 'editor-schemas',
    hooks: {
      'astro:config:setup': async ({ command, logger }) => {
        if (command !== 'sync') return;
        const { documents } = await readContent(contentDir);
        await writeEditorSchemas(documents);
        const settings = await writeEditorSettings();
        if (settings.length > 0) logger.info(`Wrote ${settings.join(', ')} for VS Code.`);
      },
    },
  };
}
