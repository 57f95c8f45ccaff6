import { spawn } from 'node:child_process';
import { utcText } from '#src/core/time/iso.ts';

/**
 * Options for git, so that its answers do not depend on the machine's settings. A repository that belongs to another
 * user is read, too: in a container, it is often one's own, and whoever builds a site runs its code anyway.
 */
const settings = ['core.quotePath=false', 'log.showSignature=false', 'safe.directory=*'].flatMap(
  (setting) => ['-c', setting],
);

/** Turns off locks, which reading does not need, and messages in other languages. */
const environment = { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** Git's output, or the error if git is not installed or failed. */
type GitAnswer =
  { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly error: string };

/** Runs git in a folder, with `input` on its standard input. */
export async function runGit(
  folder: string,
  args: readonly string[],
  input = '',
): Promise<GitAnswer> {
  const answer = new Promise<GitAnswer>((resolve) => {
    const env = { ...process.env, ...environment };
    const child = spawn('git', [...settings, ...args], { cwd: folder, env });
    const output: Buffer[] = [];
    const errors: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => output.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => errors.push(chunk));
    child.on('error', (error) => {
      resolve({ ok: false, error: error.message });
    });
    child.on('close', (code) => {
      if (code === 0) resolve({ ok: true, output: Buffer.concat(output) });
      else resolve({ ok: false, error: Buffer.concat(errors).toString().trim() });
    });
    // Git may stop reading before everything is written; its exit code then says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
  // For a folder below a file, there is no process, but an exception at once.
  return answer.catch((error: unknown) => ({ ok: false, error: String(error) }));
}

/**
 * The contents of blobs, by name, from a single git process. Blobs that git does not have are left out (a clone may be
 * partial).
 */
export async function readBlobs(
  folder: string,
  blobs: Iterable<string>,
): Promise<Map<string, Buffer>> {
  const contents = new Map<string, Buffer>();
  const names = [...new Set(blobs)];
  if (names.length === 0) return contents;
  const answer = await runGit(folder, ['cat-file', '--batch'], `${names.join('\n')}\n`);
  if (!answer.ok) return contents;
  const { output } = answer;
  for (let offset = 0; offset < output.length;) {
    const lineEnd = output.indexOf('\n', offset);
    const [name = '', type, size] = output.toString('latin1', offset, lineEnd).split(' ');
    if (type === 'missing') {
      offset = lineEnd + 1;
      continue;
    }
    const begin = lineEnd + 1;
    const end = begin + Number(size);
    if (type === 'blob') contents.set(name, output.subarray(begin, end));
    offset = end + 1;
  }
  return contents;
}

/** A file in the state of a commit. */
interface FileVersion {
  /** Below the folder, with forward slashes. */
  readonly path: string;
  /** The name of its blob; undefined if the commit deleted the file. */
  readonly blob: string | undefined;
}

/** A commit with the files of the folder that it changed. */
export interface LoggedCommit {
  readonly hash: string;
  /** The committer date: UTC, ISO 8601. */
  readonly at: string;
  readonly files: readonly FileVersion[];
}

/**
 * HEAD's first-parent commits that touched a folder, oldest first: the published states, without the steps within pull
 * requests. Empty if git has none.
 */
export async function logFolder(folder: string): Promise<LoggedCommit[]> {
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
}

/** A header, followed for each file by `:modes blobs status`, NUL, path, NUL. */
function parseCommit(text: string): LoggedCommit {
  const [header = '', ...fields] = text.split('\0');
  const [hash = '', seconds = '0'] = header.trim().split(' ');
  const files: FileVersion[] = [];
  for (let index = 0; index + 1 < fields.length; index += 2) {
    const [, mode = '', , blob = '', status = ''] = (fields[index] ?? '').trim().split(' ');
    const isFile = mode.startsWith('100');
    const path = fields[index + 1] ?? '';
    files.push({ path, blob: status === 'D' || !isFile ? undefined : blob });
  }
  const at = utcText(Number(seconds) * 1000);
  return { hash, at, files };
}
