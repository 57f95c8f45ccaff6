import { spawn } from 'node:child_process';

/** Git's settings that would make its answers depend on the machine, and locks that reading does not need. */
const settings = ['-c', 'core.quotePath=false', '-c', 'log.showSignature=false'];
const environment = { ...process.env, GIT_OPTIONAL_LOCKS: '0', LC_ALL: 'C' };

/** What git printed, or that it is not installed or refused. */
export type GitAnswer =
  { readonly ok: true; readonly output: Buffer } | { readonly ok: false; readonly error: string };

/** Runs git in a folder, with `input` on its standard input. */
export const runGit = (folder: string, args: readonly string[], input = ''): Promise<GitAnswer> =>
  new Promise((resolve) => {
    const child = spawn('git', [...settings, ...args], { cwd: folder, env: environment });
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
