import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a temporary folder; the test sets the dates of its commits. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'history-'));
  readonly content = join(this.folder, 'repository', 'content');
  readonly cache = join(this.folder, 'cache');
  #at: number;

  /** @param at the time of its first commit, unless time passes before it: UTC, ISO 8601. */
  constructor(at = '2026-03-01T09:00:00Z') {
    this.#at = Date.parse(at);
    mkdirSync(this.content, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git in the repository, without the machine's settings. */
  git(...args: readonly string[]): string {
    const at = `${String(this.#at / 1000)} +0000`;
    return execFileSync('git', args, {
      cwd: join(this.folder, 'repository'),
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
      env: {
        ...{ PATH: process.env['PATH'], HOME: this.folder, GIT_CONFIG_NOSYSTEM: '1' },
        ...{ GIT_AUTHOR_NAME: 'A', GIT_AUTHOR_EMAIL: 'a@example.org', GIT_AUTHOR_DATE: at },
        ...{
          GIT_COMMITTER_NAME: 'A',
          GIT_COMMITTER_EMAIL: 'a@example.org',
          GIT_COMMITTER_DATE: at,
        },
      },
    });
  }

  /** Writes files of the content folder without committing them; `undefined` deletes a file. */
  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.content, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  }

  /**
   * A file of the content folder after replacements: each first text is replaced with the second one.
   *
   * @throws Error if a text does not occur, because then the test is wrong about the file.
   */
  edited(file: string, ...edits: readonly (readonly [from: string, to: string])[]): string {
    const text = readFileSync(join(this.content, file), 'utf8');
    const absent = edits.find(([from]) => !text.includes(from));
    if (absent !== undefined) throw new Error(`${file} holds no “${absent[0]}”`);
    return edits.reduce((now, [from, to]) => now.replace(from, to), text);
  }

  /** Lets time pass and commits files of the content folder. Returns the time of the commit. */
  commit(minutesLater: number, files: Readonly<Record<string, string | undefined>>): string {
    this.wait(minutesLater);
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message=A change');
    return new Date(this.#at).toISOString().replace('.000', '');
  }

  wait(minutes: number): void {
    this.#at += minutes * 60_000;
  }

  remove(): void {
    rmSync(this.folder, { recursive: true, force: true });
  }
}
