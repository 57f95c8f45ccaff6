import { relative, sep } from 'node:path';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { newFindings } from '#src/core/editing/new-findings.ts';
import { isError, type Finding } from '#src/core/model/finding.ts';
import { diffContents, type ContentDiff } from '#src/core/history/diff-contents.ts';
import type { ReadContent } from '#src/reading/read-content.ts';
import { readContentAt } from './content-at.ts';

/** The changes since a commit, or why there are none: git lacks the commit, or one of the two states has an error. */
export type Comparison =
  | { readonly ok: true; readonly diff: ContentDiff }
  | { readonly ok: false; readonly why: 'no-commit' | 'errors-now' }
  | { readonly ok: false; readonly why: 'errors-then'; readonly first: Finding };

/**
 * Compares a commit with the current content, including uncommitted changes. Only states that can be published are
 * compared: an entry with an error counts as missing or as in another zone, so it would invent changes, or hide them.
 *
 * @param since a commit, branch, or tag, such as `main` or `HEAD~3`.
 * @param content the current content of the folder.
 */
export async function diffSince(
  contentDir: string,
  since: string,
  content: ReadContent,
): Promise<Comparison> {
  const before = await readContentAt(contentDir, since);
  if (before === undefined) return { ok: false, why: 'no-commit' };
  const then = runChecks({ documents: [...before.values()], findings: [] }).findings;
  const now = runChecks(content).findings;
  if (now.some(isDistorting)) return { ok: false, why: 'errors-now' };
  // Before the folder's first commit, everything is new.
  const errorThen = before.size === 0 ? undefined : then.find(isDistorting);
  if (errorThen !== undefined) return { ok: false, why: 'errors-then', first: errorThen };
  const after = new Map(
    content.documents.map((document) => [
      relative(contentDir, document.path).split(sep).join('/'),
      document,
    ]),
  );
  const clashes = newFindings(then.filter(isClash), now.filter(isClash));
  return { ok: true, diff: diffContents(before, after, clashes) };
}

function isClash({ code }: Finding): boolean {
  return code.endsWith('-clash');
}

/** Whether a finding stops a build. Clashes do, too, but both entries are read as written, and a diff lists new ones. */
function isDistorting(finding: Finding): boolean {
  return isError(finding) && !isClash(finding);
}
