import { relative, sep } from 'node:path';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { newFindings } from '#src/core/editing/new-findings.ts';
import { diffContents, type ContentDiff } from '#src/core/history/diff-contents.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { readContentAt } from './content-at.ts';

/**
 * Compares a commit with the current content, including uncommitted changes. `undefined` if git does not have the
 * commit.
 *
 * @param since a commit, branch, or tag, such as `main` or `HEAD~3`.
 * @param content the current content of the folder.
 */
export async function diffSince(
  contentDir: string,
  since: string,
  content: ReadContent,
): Promise<ContentDiff | undefined> {
  const before = await readContentAt(contentDir, since);
  if (before === undefined) return undefined;
  const after = new Map(
    content.documents.map((document) => [
      relative(contentDir, document.path).split(sep).join('/'),
      document,
    ]),
  );
  const [then, now] = [{ documents: [...before.values()], findings: [] }, content].map((each) =>
    runChecks(each).findings.filter(({ code }) => code.endsWith('-clash')),
  );
  return diffContents(before, after, newFindings(then ?? [], now ?? []));
}
