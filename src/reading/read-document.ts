import { readFileSync, statSync } from 'node:fs';
import type { ContentFile } from './content-file.ts';
import { parseDocument, unreadable, type ReadDocument } from './parse-document.ts';

/** In bytes. More than a long book's chapter: what is larger was not written as the text of an entry. */
export const largestEntry = 1_000_000;

/**
 * Reads one file of the content folder. What is wrong with it is in its findings; nothing is thrown,
 * not even when the file has gone since it was listed.
 */
export const readDocument = async (file: ContentFile): Promise<ReadDocument> => {
  let bytes: Uint8Array;
  try {
    // Synchronous on purpose: for thousands of small files it takes a third of the time.
    const found = statSync(file.path);
    if (found.size > largestEntry) {
      return unreadable(
        file,
        'huge-file',
        `The file is larger than ${String(largestEntry / 1_000_000)} MB.`,
        'Keep only the text in it; pictures are files of their own.',
      );
    }
    // Of a pipe or a device no read would ever end.
    if (!found.isFile()) throw new Error('not a file');
    bytes = readFileSync(file.path);
  } catch {
    return unreadable(
      file,
      'unreadable-file',
      'The file cannot be read.',
      'See whether it exists and whether you may read it.',
    );
  }
  return parseDocument(file, bytes);
};
