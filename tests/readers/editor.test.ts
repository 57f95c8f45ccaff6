import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { editorFiles } from '#src/core/editing/editor-files.ts';
import { readContent } from '#src/reading/read-content.ts';
import { startLanguageServer } from './language-server.ts';
import type { LanguageServer } from './language-server.ts';

const slow = 120_000;
/** Its name has what addresses write in another way. */
const folder = mkdtempSync(join(tmpdir(), 'an editor’s folder '));
let editor: LanguageServer;

const write = (file: string, text: string): void => {
  const path = join(folder, 'content', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};

const writeSchemas = async (): Promise<string[]> => {
  const { documents } = await readContent(join(folder, 'content'));
  const files = editorFiles(documents, (file) => pathToFileURL(file).href);
  mkdirSync(join(folder, '.astro/collections'), { recursive: true });
  for (const [name, text] of files) writeFileSync(join(folder, '.astro/collections', name), text);
  return [...files.keys()].map((name) => `.astro/collections/${name}`);
};

beforeAll(async () => {
  write(
    'event.mdx',
    '---\nid: e\nname: E\ntimezone: UTC\nstart: 2027-04-09\nend: 2027-04-09\nrooms:\n  - id: aula\n    name: Great Hall\n---\n',
  );
  write('speakers/ada-lovelace.mdx', '---\nname: Ada Lovelace\n---\n');
  write('talks/first.mdx', '---\ntitle: First\n---\n');
  await writeSchemas();
  editor = await startLanguageServer(folder);
}, slow);

afterAll(() => {
  editor.stop();
  rmSync(folder, { recursive: true, force: true });
});

test(
  'VS Code offers ids with their names, explains fields, and reports mistakes in words',
  { timeout: slow },
  async () => {
    const text =
      '---\ntitle: First\nroom: \nspeakers:\n  - \nstart: 9 April\nstatus: canceled\n---\n';
    const uri = editor.open('content/talks/first.mdx', text);
    const rooms = await editor.complete(uri, { line: 2, character: 6 });
    expect([...rooms]).toEqual([['aula', 'Great Hall']]);
    const speakers = await editor.complete(uri, { line: 4, character: 4 });
    expect(speakers.get('ada-lovelace')).toBe('Ada Lovelace');
    const hovered = await editor.hover(uri, { line: 2, character: 2 });
    expect(hovered).toContain('The id of a room of the event');
    expect(hovered).toContain('room: main-hall');
    const found = (await editor.diagnose(uri)).join('\n');
    expect(found).toContain('must look like "2021-04-09T07:15"');
    expect(found).toContain('"confirmed", "tentative", "cancelled"');
  },
);

test('VS Code offers a person as soon as the schemas know them', { timeout: slow }, async () => {
  write('speakers/grace-hopper.mdx', '---\nname: Grace Hopper\n---\n');
  write('talks/second.mdx', '---\ntitle: Second\n---\n');
  editor.changed(await writeSchemas());
  const uri = editor.open('content/talks/second.mdx', '---\ntitle: Second\nspeakers:\n  - \n---\n');
  const speakers = await editor.complete(uri, { line: 3, character: 4 });
  expect(speakers.get('grace-hopper')).toBe('Grace Hopper');
});
