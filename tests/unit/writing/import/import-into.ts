import { mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readImportFiles } from '#src/reading/import/read-import-files.ts';
import { readContent } from '#src/reading/read-content.ts';
import {
  runImport,
  type ImportRequest,
  type ImportResult,
} from '#src/writing/import/run-import.ts';

/** A path for a content folder that does not exist yet, for one test. */
export function newFolder(): string {
  return join(mkdtempSync(join(tmpdir(), 'import-')), 'content');
}

/** A file of another system with these lines, in a folder of its own; the result is its path. */
export function savedFile(name: string, ...lines: readonly string[]): string {
  const path = join(mkdtempSync(join(tmpdir(), 'import-')), name);
  writeFileSync(path, [...lines, ''].join('\n'));
  return path;
}

/** Imports files, by their paths, into a folder. */
export async function importInto(
  contentDir: string,
  paths: readonly string[],
  more: Partial<ImportRequest> = {},
): Promise<ImportResult> {
  return runImport({ contentDir, files: await readImportFiles(paths), ...more });
}

/** Every file below a folder with its text. */
export function filesBelow(folder: string): Map<string, string> {
  const names = readdirSync(folder, { recursive: true, withFileTypes: true });
  return new Map(
    names
      .filter((item) => item.isFile())
      .map((item) => join(item.parentPath, item.name))
      .sort()
      .map((path) => [relative(folder, path), readFileSync(path, 'utf8')] as const),
  );
}

/** The errors of a content folder, and its slots as `instant end room title`. */
export async function checked(folder: string): Promise<{ errors: string[]; slots: string[] }> {
  const { findings, content } = runChecks(await readContent(folder));
  const { placeContent } = await import('#src/core/schedule/place-content.ts');
  const slots = content === undefined ? [] : placeContent(content).slots;
  return {
    errors: findings.filter(({ severity }) => severity === 'error').map(({ message }) => message),
    slots: slots
      .filter(({ subject }) => subject.collection === 'talks')
      .map(
        ({ start, end, rooms, subject }) =>
          `${start.toUTC().toISO().slice(0, 16)}Z ${String(Math.round(end.diff(start).as('minutes')))} ${rooms[0]?.name ?? '-'} ${subject.title.plain}`,
      )
      .sort(),
  };
}
