import { runGit } from './run-git.ts';

/** A file as a commit left it. */
export interface FileVersion {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** The name of its contents; undefined where the commit deleted it. */
  readonly blob: string | undefined;
}

/** A commit with the files of the folder that it changed. */
export interface LoggedCommit {
  readonly hash: string;
  /** The committer's time: UTC, ISO 8601. */
  readonly at: string;
  readonly files: readonly FileVersion[];
}

/**
 * HEAD's first-parent commits that touched a folder, oldest first: what was published, and not the
 * steps inside the pull requests. Empty where git has none.
 */
export const logFolder = async (folder: string): Promise<LoggedCommit[]> => {
  const answer = await runGit(folder, [
    'log',
    '--first-parent',
    '-m',
    '--reverse',
    '--raw',
    '--no-renames',
    '--no-abbrev',
    '--relative',
    '-z',
    '--format=%x01%H %ct',
    '--',
    '.',
  ]);
  if (!answer.ok) return [];
  return answer.output
    .toString()
    .split('\u0001')
    .slice(1)
    .map(parseCommit)
    .filter(({ files }) => files.length > 0);
};

/** A header, then for each file `:modes blobs status`, NUL, path, NUL. */
const parseCommit = (text: string): LoggedCommit => {
  const [header = '', ...fields] = text.split('\0');
  const [hash = '', seconds = '0'] = header.trim().split(' ');
  const files: FileVersion[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , blob = '', status = ''] = (fields[index] ?? '').trim().split(' ');
    const isFile = mode.startsWith('100');
    const path = fields[index + 1] ?? '';
    files.push({ path, blob: status === 'D' || !isFile ? undefined : blob });
  }
  const at = new Date(Number(seconds) * 1000).toISOString().replace('.000', '');
  return { hash, at, files };
};
