import { readFileSync, statSync } from 'node:fs';
import type { SourceContent } from '#src/core/model/source-document.ts';
import type { ContentFile } from './content-file.ts';
import { mapConcurrently } from './map-concurrently.ts';
import { parseDocument, unreadable } from './parse-document.ts';
import type { ReadDocument } from './parse-document.ts';
import type { Problem } from './problem.ts';
import { listPublicFiles } from './public-files.ts';
import { unusedPictures } from './pictures/unused-pictures.ts';
import { withFreeNames, walkContent } from './walk-content.ts';

/** The problems of files whose names are equal, or differ only in case; by path. */
function nameClashes(files: readonly ContentFile[]): ReadonlyMap<string, Problem> {
  const first = new Map<string, ContentFile>();
  const clashes = new Map<string, Problem>();
  for (const file of files) {
    const key = `${file.collection}/${file.id.normalize('NFC').toLowerCase()}`;
    const other = first.get(key);
    if (other === undefined) {
      first.set(key, file);
      continue;
    }
    const same = other.id === file.id;
    clashes.set(file.path, {
      code: same ? 'duplicate-id' : 'name-case',
      severity: 'error',
      offset: 0,
      message: same
        ? `${other.file} has the same name, and folders don’t tell entries apart.`
        : `${other.file} differs only in capital letters, and many systems treat the two as one file.`,
      hint: 'Rename one of the two.',
    });
  }
  return clashes;
}

/** In bytes. This is more than a long book's chapter, so a larger file was not written as the text of an entry. */
export const largestEntry = 1_000_000;

/** The file of an entry: its bytes, and the document that results from them. */
export interface ReadFile {
  /** Undefined if they can't be read, or there are too many. */
  readonly bytes: Uint8Array | undefined;
  readonly document: ReadDocument;
}

/**
 * Reads one file of the content folder. Problems become findings; it never throws, even if the file was deleted after
 * it was listed.
 */
export async function readDocument(file: ContentFile): Promise<ReadDocument> {
  return (await readEntryFile(file)).document;
}

/** Reads one file of the content folder, as `readDocument` does, and also returns its bytes. */
export async function readEntryFile(file: ContentFile): Promise<ReadFile> {
  let bytes: Uint8Array;
  try {
    // Synchronous on purpose, which takes a third of the time for thousands of small files.
    const found = statSync(file.path);
    if (found.size > largestEntry) {
      const document = unreadable(
        file,
        'huge-file',
        `The file is larger than ${String(largestEntry / 1_000_000)} MB.`,
        'Keep only the text in it. Pictures are separate files.',
      );
      return { bytes: undefined, document };
    }
    // Reading a pipe or a device would never end.
    if (!found.isFile()) throw new Error('not a file');
    bytes = readFileSync(file.path);
  } catch {
    const document = unreadable(
      file,
      'unreadable-file',
      'The file can’t be read.',
      'Check that it exists and that you have permission to read it.',
    );
    return { bytes: undefined, document };
  }
  return { bytes, document: await parseDocument(file, bytes) };
}

/** The content folder as read; its documents also contain the text that the build renders. */
export interface ReadContent extends SourceContent {
  readonly documents: readonly ReadDocument[];
}

/** The number of files open at once. */
const openFiles = 32;

/**
 * The entries of a content folder in the order of their paths, with the problems that appear only when their names are
 * compared.
 */
export async function listContent(contentDir: string): Promise<{
  files: ContentFile[];
  pictures: readonly string[];
  findings: SourceContent['findings'];
}> {
  const { files, pictures, findings } = await walkContent(contentDir);
  const clashes = nameClashes(files);
  return {
    files: withFreeNames(files).map((file) => {
      const clash = clashes.get(file.path);
      return clash ? { ...file, problems: [...file.problems, clash] } : file;
    }),
    pictures,
    findings,
  };
}

/**
 * Reads a content folder: every entry with its fields as text, its body inspected, and every problem as a finding with
 * file, line, and column. Paths in findings are relative to the working directory. The same folder always gives the
 * same result, in the order of paths. It never evaluates what an author wrote, and never throws because of it.
 *
 * @param read reads each file.
 */
export async function readContent(
  contentDir: string,
  read: (file: ContentFile) => Promise<ReadDocument> = readDocument,
): Promise<ReadContent> {
  const { files, pictures, findings } = await listContent(contentDir);
  const documents = await mapConcurrently(files, openFiles, read);
  const served = await listPublicFiles();
  return {
    documents,
    findings: [...findings, ...served.findings, ...unusedPictures(pictures, documents)],
    publicFiles: served.addresses,
  };
}
