import type { Submission } from '#src/core/model/source-document.ts';
import type { ContentFile } from './content-file.ts';
import { withFreeNames } from './file-problems.ts';
import { nameClashes } from './name-clashes.ts';
import type { ReadDocument } from './parse-document.ts';
import { listPublicFiles } from './public-files.ts';
import { readDocument } from './read-document.ts';
import { unusedPictures } from './unused-pictures.ts';
import { walkContent } from './walk-content.ts';

/** A submission whose documents also know what the build renders. */
export interface ReadSubmission extends Submission {
  readonly documents: readonly ReadDocument[];
}

/** So many files are open at once. */
const atOnce = 32;

const readAll = async (files: readonly ContentFile[]): Promise<ReadDocument[]> => {
  const documents: ReadDocument[] = [];
  let next = 0;
  const work = async (): Promise<void> => {
    for (let index = next++; index < files.length; index = next++) {
      const file = files[index];
      if (file) documents[index] = await readDocument(file);
    }
  };
  await Promise.all(Array.from({ length: atOnce }, work));
  return documents;
};

/** The entries of a content folder with what their names say about each other, in the order of their paths. */
export const listContent = async (
  contentDir: string,
): Promise<{
  files: ContentFile[];
  pictures: readonly string[];
  findings: Submission['findings'];
}> => {
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
};

/**
 * Reads a content folder: every entry with its fields as text, its body inspected, and every problem
 * as a finding with file, line and column. Paths in findings are relative to the working directory.
 * The same folder always gives the same submission, in the order of paths. Nothing that an author
 * wrote is evaluated, and nothing is thrown for it.
 */
export const readContent = async (contentDir: string): Promise<ReadSubmission> => {
  const { files, pictures, findings } = await listContent(contentDir);
  const documents = await readAll(files);
  return {
    documents,
    findings: [...findings, ...unusedPictures(pictures, documents)],
    publicFiles: await listPublicFiles(),
  };
};
