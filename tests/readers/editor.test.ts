import { execFileSync } from 'node:child_process';
import { globSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { writeEditorSchemas, writeEditorSettings } from '#src/build/content/editor-schemas.ts';
import { readContent } from '#src/reading/read-content.ts';
import { neutralEnvironment } from '#tests/build-site.ts';
import { startLanguageServer } from './language-server.ts';
import type { LanguageServer } from './language-server.ts';

const slow = 120_000;
/** Its name contains characters that addresses encode. */
const folder = mkdtempSync(join(tmpdir(), 'an editor’s folder '));
let editor: LanguageServer;
let printed: string;

const write = (file: string, text: string): void => {
  const path = join(folder, 'content', file);
  mkdirSync(join(path, '..'), { recursive: true });
  writeFileSync(path, text);
};

/** Runs a script of Lectern from the folder, as an organizer whose repository contains only content does. */
const run = (...args: readonly string[]): string =>
  execFileSync('npm', ['--prefix', process.cwd(), 'run', ...args], {
    ...{ cwd: folder, encoding: 'utf8', env: neutralEnvironment() },
  });

const settings = ['extensions', 'settings', 'tasks'].map((name) => `.vscode/${name}.json`);

beforeAll(async () => {
  write(
    'event.mdx',
    '---\nid: e\nname: E\ntimezone: UTC\nstart: 2027-04-09\nend: 2027-04-09\nrooms:\n  - id: aula\n    name: Great Hall\n---\n',
  );
  write('speakers/ada-lovelace.mdx', '---\nname: Ada Lovelace\n---\n');
  write('talks/first.mdx', '---\ntitle: First\n---\n');
  printed = run('schemas');
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
  vi.stubEnv('INIT_CWD', folder);
  const { documents } = await readContent(join(folder, 'content'));
  await writeEditorSchemas(documents);
  vi.unstubAllEnvs();
  editor.changed(globSync('.astro/collections/*.json', { cwd: folder }));
  const uri = editor.open('content/talks/second.mdx', '---\ntitle: Second\nspeakers:\n  - \n---\n');
  const speakers = await editor.complete(uri, { line: 3, character: 4 });
  expect(speakers.get('grace-hopper')).toBe('Grace Hopper');
});

test('a folder that holds only content gets the settings of VS Code, and keeps its own', async () => {
  const lectern = relative(folder, process.cwd());
  expect(printed).toContain(`Wrote ${settings.join(', ')}, astro.config.txt for VS Code.`);
  const texts = settings.map((file) => readFileSync(join(folder, file), 'utf8'));
  expect(texts.slice(0, 2)).toEqual(settings.slice(0, 2).map((file) => readFileSync(file, 'utf8')));
  const { tasks } = JSON.parse(texts[2] ?? '') as { readonly tasks: readonly object[] };
  expect(tasks).toMatchObject([{ command: `npm --prefix ${lectern} run schemas` }]);
  write('../.vscode/settings.json', '{}');
  vi.stubEnv('INIT_CWD', folder);
  expect(await writeEditorSettings()).toEqual([]);
  vi.unstubAllEnvs();
  expect(readFileSync(join(folder, '.vscode/settings.json'), 'utf8')).toBe('{}');
});
