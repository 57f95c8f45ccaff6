import { noHistory, type History } from '#src/core/history/history.ts';
import { replayCommits } from '#src/core/history/replay-commits.ts';
import { readBlobs } from './git-blobs.ts';
import { logFolder, type LoggedCommit } from './git-log.ts';
import { historyKey, keep, readKept } from './history-cache.ts';
import { hasPlace, pastDocument } from './past-document.ts';
import { runGit } from './run-git.ts';

/** What git tells of a content folder, and what the organizers should know of it. */
export interface ToldHistory {
  readonly history: History;
  /** `shallow`: commits are missing, so that sequence numbers are too low; `none`: no history at all. */
  readonly problem: { readonly kind: 'shallow' | 'none'; readonly message: string } | undefined;
}

/**
 * What is missing of a content folder's history; undefined where nothing is. It asks git only where
 * the folder lies and whether it was ever committed.
 */
export const historyProblem = async (contentDir: string): Promise<ToldHistory['problem']> => {
  const place = await runGit(contentDir, ['rev-parse', '--is-shallow-repository']);
  if (!place.ok) return withoutHistory.problem;
  const last = await runGit(contentDir, ['log', '--first-parent', '-1', '--format=%H', '--', '.']);
  if (!last.ok || last.output.length === 0) return withoutHistory.problem;
  return place.output.toString().trim() === 'true' ? shallowClone : undefined;
};

/**
 * Reads the history of a content folder from the git repository it lies in.
 *
 * Only what is committed counts. Without git, or outside of a repository, there is no history, and
 * `problem` says so; so it does in a shallow clone, whose history is too short to publish calendars
 * from: their sequence numbers would go back, and clients would keep what they have.
 *
 * @param cacheDir where a history that was once told is kept.
 */
export const readHistory = async (contentDir: string, cacheDir: string): Promise<ToldHistory> => {
  const problem = await historyProblem(contentDir);
  const commits = problem?.kind === 'none' ? [] : await logFolder(contentDir);
  if (commits.length === 0) return withoutHistory;
  const hashes = commits.map(({ hash }) => hash);
  const key = await historyKey(contentDir, hashes);
  const kept = await readKept(cacheDir, key);
  const history = kept ?? (await replayLogged(contentDir, commits));
  if (kept === undefined) await keep(cacheDir, key, history);
  return { history, problem };
};

const withoutHistory: ToldHistory = {
  history: noHistory,
  problem: {
    kind: 'none',
    message:
      'The content folder has no git history, so changes are not told and calendars start at sequence 0.',
  },
};

const shallowClone: ToldHistory['problem'] = {
  kind: 'shallow',
  message:
    'This clone of the repository is shallow: with commits missing, calendars would be published with lowered sequence numbers. Get the whole history (in a workflow `fetch-depth: 0`, by hand `git fetch --unshallow`).',
};

const replayLogged = async (
  contentDir: string,
  commits: readonly LoggedCommit[],
): Promise<History> => {
  const versions = commits.flatMap(({ files }) => files);
  const needed = versions.flatMap(({ path, blob }) =>
    blob !== undefined && hasPlace(contentDir, path) ? [blob] : [],
  );
  const contents = await readBlobs(contentDir, needed);
  return replayCommits(
    commits.map(({ hash, at, files }) => ({
      hash,
      at,
      files: new Map(
        files.map(({ path, blob }) => [
          path,
          blob === undefined ? undefined : pastDocument(contentDir, path, contents.get(blob)),
        ]),
      ),
    })),
  );
};
