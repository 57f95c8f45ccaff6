import { spawn } from 'node:child_process';

/**
 * Git's settings that would make its answers depend on the machine. A repository of another user is
 * read, too: in a container it often is one's own, and who builds a site runs its code anyway.
 */
const settings = ['core.quotePath=false', 'log.showSignature=false', 'safe.directory=*'].flatMap(
  (setting) => ['-c', setting],
);

/** Locks that reading does not need, and words of other languages. */
const environment = { GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** What git printed, or that it is not installed or refused. */
export type GitAnswer =
  { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly error: string };

/** Runs git in a folder, with `input` on its standard input. */
export const runGit = (folder: string, args: readonly string[], input = ''): Promise<GitAnswer> =>
  new Promise((resolve) => {
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
    // Git may stop reading before everything is written; its exit code says so.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
