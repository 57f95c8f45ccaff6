import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endWhatHangs, neutralEnvironment } from './build-site.ts';

const settings = ['-c', 'user.name=A', '-c', 'user.email=a@example.org'];

/**
 * A git repository outside of the checkout that contains only `content/`: an event of the fixtures, with its commits.
 */
export class ContentRepository {
  readonly folder = mkdtempSync(join(tmpdir(), 'content-only-'));
  readonly #lectern = process.cwd();
  /** The hash of each commit, and that of the corresponding commit in the checkout. */
  readonly repeated = new Map<string, string>();

  /** @param event the folder of the event in this repository. */
  constructor(event: string) {
    this.git('init', '--quiet', '--initial-branch=main');
    const log = ['log', '--first-parent', '--reverse', '--format=%H %cI', '--', event];
    const commits = execFileSync('git', log, { encoding: 'utf8' }).trim().split('\n');
    for (const [commit = '', at = ''] of commits.map((line) => line.split(' '))) {
      rmSync(join(this.folder, 'content'), { recursive: true, force: true });
      mkdirSync(join(this.folder, 'content'));
      const archive = execFileSync('git', ['archive', `${commit}:${event}`]);
      execFileSync('tar', ['-x', '-C', 'content'], { cwd: this.folder, input: archive });
      this.commit(at);
      this.repeated.set(this.git('rev-parse', 'HEAD').trim(), commit);
    }
    // Uncommitted changes are part of a build, but not of the history.
    rmSync(join(this.folder, 'content'), { recursive: true });
    cpSync(event, join(this.folder, 'content'), { recursive: true });
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', [...settings, ...args], { cwd: this.folder, encoding: 'utf8' });
  }

  /** Commits everything, at a time in git's own format. */
  commit(at: string): void {
    this.git('add', '--all');
    const env = { ...process.env, GIT_COMMITTER_DATE: at, GIT_AUTHOR_DATE: at };
    const command = ['commit', '--quiet', '--allow-empty', '--message=A change'];
    execFileSync('git', [...settings, ...command], { cwd: this.folder, env });
  }

  /** Runs a command of Lectern from this folder, as `npm --prefix ../lectern run …` does. */
  run(args: readonly string[], environment: Readonly<Record<string, string>> = {}) {
    const { status, stdout, stderr } = spawnSync(
      'npm',
      ['--prefix', this.#lectern, 'run', ...args],
      {
        cwd: this.folder,
        encoding: 'utf8',
        env: { ...neutralEnvironment(), ...environment },
        ...endWhatHangs,
      },
    );
    return { status, out: stdout, err: stderr };
  }

  /** Makes the content read-only. */
  makeReadOnly(): void {
    execFileSync('chmod', ['-R', 'a-w', join(this.folder, 'content')]);
  }

  remove(): void {
    execFileSync('chmod', ['-R', 'u+w', join(this.folder, 'content')]);
    rmSync(this.folder, { recursive: true, force: true });
  }
}
