import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A git repository in a temporary folder, whose commits are dated by the test. */
export class Repository {
  readonly folder = mkdtempSync(join(tmpdir(), 'history-'));
  readonly content = join(this.folder, 'repository', 'content');
  readonly cache = join(this.folder, 'cache');
  #at = Date.parse('2026-03-01T09:00:00Z');

  constructor() {
    mkdirSync(this.content, { recursive: true });
    this.git('init', '--quiet', '--initial-branch=main');
  }

  /** Runs git in the repository, apart from the settings of the machine. */
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

  /** Writes files of the content folder, without a commit; `undefined` deletes one. */
  write(files: Readonly<Record<string, string | undefined>>): void {
    for (const [path, text] of Object.entries(files)) {
      const file = join(this.content, path);
      mkdirSync(dirname(file), { recursive: true });
      if (text === undefined) rmSync(file);
      else writeFileSync(file, text);
    }
  }

  /** Lets time pass and commits files of the content folder. Gives the time of the commit. */
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

/** A file of the content folder. */
export const entry = (fields: Readonly<Record<string, string>>, body = ''): string => {
  const lines = Object.entries(fields).map(([name, value]) => `${name}: ${value}`);
  return ['---', ...lines, '---', '', body, ''].join('\n');
};

export const event = entry({
  id: 'story-2026',
  name: 'Story',
  timezone: 'Europe/Berlin',
  start: '2026-06-01',
  end: '2026-06-02',
  hours: '24',
  online: 'true',
  site: 'https://story.example/',
  rooms: '[{ id: one, name: Room 1 }, { id: two, name: Room 2 }]',
});
