import type { SourceDocument } from '#src/core/model/source-document.ts';
import { readBlobs, runGit } from './git.ts';
import { pastDocument } from './read-history.ts';

/**
 * The entries of a content folder in the state of a commit, by path in the folder. `undefined` if git is missing, the
 * folder is not in a repository, or nothing in the repository has that name.
 *
 * @param name a commit, branch, or tag, such as `main` or `HEAD~3`.
 */
export async function readContentAt(
  contentDir: string,
  name: string,
): Promise<Map<string, SourceDocument> | undefined> {
  const commit = await runGit(contentDir, [
    'rev-parse',
    '--verify',
    '--quiet',
    '--end-of-options',
    `${name}^{commit}`,
  ]);
  if (!commit.ok) return undefined;
  const listed = await runGit(contentDir, ['ls-tree', '-r', '-z', commit.output.toString().trim()]);
  if (!listed.ok) return undefined;
  const files = listed.output
    .toString()
    .split('\0')
    .flatMap((line) => {
      const [, blob, path] = /^100\d+ blob ([0-9a-f]+)\t(.*)$/s.exec(line) ?? [];
      return blob === undefined || path === undefined ? [] : [{ blob, path }];
    })
    .filter(({ path }) => path.endsWith('.mdx'));
  const contents = await readBlobs(
    contentDir,
    files.map(({ blob }) => blob),
  );
  return new Map(
    files.flatMap(({ path, blob }) => {
      const document = pastDocument(contentDir, path, contents.get(blob));
      return document === undefined ? [] : [[path, document] as const];
    }),
  );
}
