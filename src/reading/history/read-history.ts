import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { noHistory } from '#src/core/history/history.ts';
import type { History } from '#src/core/history/history.ts';
import { replayCommits } from '#src/core/history/replay-commits.ts';
import type { SourceDocument } from '#src/core/model/source-document.ts';
import { decodeText } from '#src/reading/decode-text.ts';
import { splitFrontmatter } from '#src/reading/frontmatter/frontmatter.ts';
import { readFrontmatter } from '#src/reading/frontmatter/read-frontmatter.ts';
import { renderTitle } from '#src/reading/text/render-title.ts';
import { contentFileAt } from '#src/reading/walk-content.ts';
import { readBlobs, logFolder, runGit } from './git.ts';
import type { LoggedCommit } from './git.ts';
import { historyKey, keep, readKept } from './history-cache.ts';

/** The collections with a history: those whose entries have a time, and people because of their names. */
const placed: ReadonlySet<string> = new Set(['event', 'talks', 'sessions', 'speakers']);

/** Whether a file's versions are part of the schedule's history. */
function hasPlace(contentDir: string, path: string): boolean {
  return placed.has(contentFileAt(contentDir, join(contentDir, path))?.collection ?? '');
}

/**
 * A file of the content folder in the version of a commit: its frontmatter, its title, and its raw body, because the
 * history only checks whether that has changed. Undefined for a path that is not an entry.
 */
export function pastDocument(
  contentDir: string,
  path: string,
  bytes: Uint8Array | undefined,
): SourceDocument | undefined {
  const file = contentFileAt(contentDir, join(contentDir, path));
  if (file === undefined) return undefined;
  const decoded = decodeText(bytes ?? new Uint8Array());
  const { yaml, yamlOffset, body, problems } = splitFrontmatter(decoded.text);
  const fields = readFrontmatter(yaml, yamlOffset);
  const written = fields.values['title'];
  const broken = [...decoded.problems, ...problems, ...fields.problems];
  return {
    collection: file.collection,
    id: file.id,
    file: file.file,
    frontmatter: fields.values,
    body,
    plain: '',
    bodyLine: 1,
    links: [],
    title: typeof written === 'string' ? renderTitle(written).title : undefined,
    locate: () => ({ line: 1, column: 1 }),
    findings: broken.map(({ code, severity, message, hint }) => ({
      ...{ code, severity, message, hint },
      ...{ file: file.file, line: 1, column: 1 },
    })),
  };
}

/** A content folder's history from git, with findings for the organizers. */
interface ReadHistory {
  readonly history: History;
  /** `shallow`: commits are missing, so that sequence numbers are too low; `none`: there is no history at all. */
  readonly problem: { readonly kind: 'shallow' | 'none'; readonly message: string } | undefined;
}

/**
 * The problem with a content folder's history, or undefined. It asks git only for the folder's location and whether it
 * was ever committed.
 */
export async function historyProblem(contentDir: string): Promise<ReadHistory['problem']> {
  const shallow = await runGit(contentDir, ['rev-parse', '--is-shallow-repository']);
  if (!shallow.ok) return withoutHistory.problem;
  const last = await runGit(contentDir, ['log', '--first-parent', '-1', '--format=%H', '--', '.']);
  if (!last.ok || last.output.length === 0) return withoutHistory.problem;
  return shallow.output.toString().trim() === 'true' ? shallowClone : undefined;
}

/**
 * Reads the history of a content folder from its git repository.
 *
 * Only committed versions count. Without git, or outside of a repository, there is no history, and `problem` says so.
 * The same applies to a shallow clone, whose history is too short for publishing calendars: their sequence numbers
 * would decrease, and clients would keep their old entries. An event whose `id` is new and not committed yet has no
 * history either, because that of the commits belongs to another event.
 *
 * @param cacheDir the folder in which histories are cached.
 */
export async function readHistory(contentDir: string, cacheDir: string): Promise<ReadHistory> {
  const problem = await historyProblem(contentDir);
  const commits = problem?.kind === 'none' ? [] : await logFolder(contentDir);
  if (commits.length === 0) return withoutHistory;
  if (await isNewEvent(contentDir)) return { history: noHistory, problem };
  const hashes = commits.map(({ hash }) => hash);
  const key = await historyKey(contentDir, hashes);
  const kept = await readKept(cacheDir, key);
  const history = kept ?? (await replayLogged(contentDir, commits));
  if (kept === undefined) await keep(cacheDir, key, history);
  return { history, problem };
}

/** Whether the event's `id` in the folder differs from that in the last commit. */
async function isNewEvent(contentDir: string): Promise<boolean> {
  const path = 'event.mdx';
  const committed = await runGit(contentDir, ['show', `HEAD:./${path}`]);
  const written = await readFile(join(contentDir, path)).catch(() => undefined);
  if (!committed.ok || written === undefined) return false;
  const [before, now] = [committed.output, written].map(
    (bytes) => pastDocument(contentDir, path, bytes)?.frontmatter['id'],
  );
  return typeof before === 'string' && typeof now === 'string' && before !== now;
}

const withoutHistory: ReadHistory = {
  history: noHistory,
  problem: {
    kind: 'none',
    message:
      'The content folder has no git history, so there’s no change log, and calendar entries start at sequence 0.',
  },
};

const shallowClone: ReadHistory['problem'] = {
  kind: 'shallow',
  message:
    'This clone of the repository is shallow. Without the missing commits, calendars would get lower sequence numbers than before. Fetch the whole history (in a workflow with `fetch-depth: 0`, by hand with `git fetch --unshallow`).',
};

async function replayLogged(
  contentDir: string,
  commits: readonly LoggedCommit[],
): Promise<History> {
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
}
