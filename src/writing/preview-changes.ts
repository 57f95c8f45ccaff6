import { parseDocument } from '#src/reading/parse-document.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import type { FileChange } from './plan-changes.ts';
import { compareText } from '#src/core/text/compare.ts';

/** A content folder as changes would leave it; nothing is written. Documents come in the order of their paths. */
export async function previewChanges(
  contentDir: string,
  submission: ReadContent,
  changes: readonly FileChange[],
): Promise<ReadContent> {
  const touched = new Set(changes.map(({ path }) => path));
  const edited = await Promise.all(
    changes.flatMap(({ path, after }) => {
      const file = contentFileAt(contentDir, path);
      return file === undefined || after === undefined ? [] : [parseDocument(file, after)];
    }),
  );
  const documents = [...submission.documents.filter(({ path }) => !touched.has(path)), ...edited];
  return { ...submission, documents: documents.sort((a, b) => compareText(a.path, b.path)) };
}
