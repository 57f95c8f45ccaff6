import { readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, extname, join } from 'node:path';
import { ImportRefusal, type ImportFile } from '#src/core/importers/imported.ts';
import { namedPath } from '#src/reading/environment.ts';
import { readSpreadsheet } from './read-spreadsheet.ts';

/** In bytes; fifty times the size of the largest export that we have seen. */
export const largestImport = 50_000_000;

/** The only files that are read from a folder. */
const extensions = new Set(['.xml', '.json', '.ics', '.csv', '.tsv', '.yml', '.yaml', '.xlsx']);
const mostFiles = 100;

/**
 * Reads the files that the user asked to import; from a folder, only those that an export can consist of. Throws an
 * ImportRefusal with one sentence if a file is missing, too large, or not text.
 */
export async function readImportFiles(paths: readonly string[]): Promise<ImportFile[]> {
  const found = paths.flatMap(listFiles);
  if (found.length > mostFiles) {
    throw new ImportRefusal(
      `There are more than ${String(mostFiles)} files; name those to import.`,
    );
  }
  if (found.length === 0) throw new ImportRefusal('There is no file to import in this folder.');
  const total = found.reduce((sum, path) => sum + sizeOf(path), 0);
  if (total > largestImport) {
    throw new ImportRefusal(
      `More than ${String(largestImport / 1_000_000)} MB is more than a schedule has; is this the right file?`,
    );
  }
  return Promise.all(found.map(readImportFile));
}

function listFiles(named: string): string[] {
  if (/^https?:\/\//i.test(named)) {
    throw new ImportRefusal(
      'Nothing is downloaded: save the address as a file, and name that file.',
    );
  }
  const path = namedPath(named);
  const found = statSync(path, { throwIfNoEntry: false });
  if (found === undefined) throw new ImportRefusal(`There is no file "${named}".`);
  if (found.isFile()) return [path];
  if (!found.isDirectory()) throw new ImportRefusal(`"${named}" is no file.`);
  return readdirSync(path)
    .filter((name) => extensions.has(extname(name).toLowerCase()) && !name.startsWith('.'))
    .sort()
    .map((name) => join(path, name))
    .filter((each) => statSync(each).isFile());
}

function sizeOf(path: string): number {
  return statSync(path).size;
}

async function readImportFile(path: string): Promise<ImportFile> {
  const name = basename(path);
  const bytes = readFileSync(path);
  if (bytes.length === 0) throw new ImportRefusal(`"${name}" is empty.`);
  // Zip files begin like this, and a workbook is one.
  if (bytes.subarray(0, 4).equals(Buffer.from([0x50, 0x4b, 3, 4]))) {
    return { name, text: '', sheets: await readSpreadsheet(name, bytes) };
  }
  return { name, text: decode(name, bytes) };
}

/** Text is UTF-8, or UTF-16 if the file says so; old tables are in Windows-1252. */
function decode(name: string, bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  if (bytes.subarray(0, 100_000).includes(0)) {
    throw new ImportRefusal(`"${name}" is no text file, and no spreadsheet (.xlsx).`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    if (/\.(?:csv|tsv)$/i.test(name)) return new TextDecoder('windows-1252').decode(bytes);
    if (/\.ics$/i.test(name)) return new TextDecoder('utf-8').decode(bytes);
    throw new ImportRefusal(
      `"${name}" is not in UTF-8; save or export it again with that encoding.`,
    );
  }
}
