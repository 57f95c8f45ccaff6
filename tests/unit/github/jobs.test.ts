import { existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { zipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Repository } from '#tests/repository.ts';
import { fakeGithub } from './fake-github.ts';
import { Runner } from './run-job.ts';
import type { JobResult } from './run-job.ts';

const runner = new Runner();
const repository = new Repository('2027-01-10T09:00:00Z');
const workspace = join(repository.folder, 'repository');
const sha = (digit: string) => digit.repeat(40);

/** Texts that a shell, a Markdown reader, the runner's log, or GitHub itself could interpret. */
const hostile =
  '$(touch pwned) `touch pwned` "; touch pwned; @everyone #1 <img src=x onerror=alert(1)> [a](https://evil.example) ::error::b %0A::error::c';

function git(...args: readonly string[]): string {
  return repository.git(...args).trim();
}

/** The names of everything that hostile content may have created by running. */
function traces(): string[] {
  return [workspace, process.cwd(), runner.temp].flatMap((folder) =>
    existsSync(join(folder, 'pwned')) ? [folder] : [],
  );
}

beforeAll(() => {
  const tiny = 'tests/fixtures/events/tiny';
  const files = globSync('**/*.mdx', { cwd: tiny });
  repository.commit(
    0,
    Object.fromEntries(files.map((file) => [file, readFileSync(join(tiny, file), 'utf8')])),
  );
  symlinkSync(process.cwd(), join(workspace, 'lectern'));
  writeFileSync(join(workspace, '.git/info/exclude'), 'lectern\n');
  git('switch', '--quiet', '--create', 'fork');
  const title = JSON.stringify(hostile);
  repository.commit(60, {
    'talks/how-small.mdx': repository.edited(
      'talks/how-small.mdx',
      ['minutes: 45', 'minutes: 40'],
      ['14:00', '14:05'],
    ),
    'talks/$(touch pwned).mdx': '---\ntitle: A\n---\n',
    'talks/new.mdx': `---\ntitle: ${title}\nspeakers: [${title}]\nroom: ${title}\n---\n\n<b onclick="x">a</b>\n`,
  });
  git('switch', '--quiet', 'main');
  // As GitHub checks out a pull request.
  git('merge', '--quiet', '--no-ff', '--message=Merge', 'fork');
});

afterAll(() => {
  repository.remove();
  rmSync(runner.temp, { recursive: true, force: true });
});

const outcomes = ({ steps }: JobResult) => steps.map(({ name, outcome }) => `${outcome}: ${name}`);

describe('a hostile pull request of a fork', { timeout: 120_000 }, () => {
  let checked: JobResult;

  beforeAll(async () => {
    checked = await runner.run('.github/workflows/site.yml', 'build', workspace, {
      github: {
        event_name: 'pull_request',
        head_ref: '$(touch pwned)',
        ref_name: '7/merge',
        repository: 'owner/program',
        event: { pull_request: { title: hostile, body: hostile } },
      },
    });
  }, 120_000);

  test('is checked and compared, but not built, and runs nothing', () => {
    expect(outcomes(checked)).toEqual([
      'success: Get the content',
      'success: Get the Lectern that this workflow belongs to',
      'success: Set Lectern up',
      'success: Set Lectern up',
      "skipped: Find the site's address",
      'success: Get what earlier builds kept',
      'failure: Check the content',
      'success: Compare the schedule',
      'success: Hand the comparison on',
      'skipped: Build the site',
      'skipped: Keep the preview',
      'skipped: Hand the site on',
      'skipped: Say why nothing is published',
    ]);
    expect(traces()).toEqual([]);
  });

  test('puts each finding beside its line, but no command of its own into the log', () => {
    const { output = '' } = checked.steps.find(({ name }) => name === 'Check the content') ?? {};
    const commands = output.split('\n').filter((line) => line.includes('::error'));
    expect(commands.length).toBeGreaterThan(3);
    for (const command of commands) {
      expect(command).toMatch(
        /^::error file=content\/talks\/[^:,]+,line=\d+,col=\d+,title=[\w-]+::/,
      );
    }
  });

  test('gets one comment that contains only text', async () => {
    const review = readFileSync(join(runner.temp, 'review.json'));
    const run = {
      ...{ id: 5, html_url: 'https://github.com/owner/program/actions/runs/5' },
      ...{ event: 'pull_request', head_branch: '$(touch pwned)', head_sha: sha('a') },
      head_repository: { full_name: 'stranger/program', owner: { login: 'stranger' } },
    };
    const pulls = [
      { number: 6, head: { sha: sha('b'), repo: { full_name: 'stranger/program' } } },
      { number: 7, head: { sha: sha('a'), repo: { full_name: 'stranger/program' } } },
    ];
    const mark = '<!-- Lectern: review of the schedule -->';
    const server = await fakeGithub({
      'owner/program/pulls?state=open&per_page=100&head=stranger:$(touch pwned)': pulls,
      'owner/program/actions/runs/5/artifacts?per_page=100': {
        artifacts: [{ id: 8, name: 'review', size_in_bytes: review.length, expired: false }],
      },
      'owner/program/actions/artifacts/8/zip': zipSync({ 'review.json': review }),
      'owner/program/issues/7/comments?per_page=100&page=1': [
        { id: 1, body: mark, user: { login: 'stranger' } },
        { id: 2, body: `${mark}\nolder`, user: { login: 'github-actions[bot]' } },
      ],
    });
    const event = join(runner.temp, 'event.json');
    writeFileSync(event, JSON.stringify({ workflow_run: run }));
    const { steps } = await runner.run('.github/workflows/comment.yml', 'comment', workspace, {
      github: {
        api_url: server.address,
        repository: 'owner/program',
        event_path: event,
        token: 't',
      },
    });
    server.close();
    expect(steps.at(-1)).toMatchObject({
      outcome: 'success',
      output: 'Commented on pull request 7.\n',
    });
    const [change] = server.changes;
    expect(server.changes).toHaveLength(1);
    expect(change?.request).toBe('PATCH owner/program/issues/comments/2');
    expect(change?.authorization).toBe('Bearer t');
    const { body } = JSON.parse(change?.body ?? '{}') as { readonly body: string };
    await expect(body).toMatchFileSnapshot('../../golden/comment.md');
    expect(traces()).toEqual([]);
  });

  test('leaves the last site unchanged after it is merged, and the run says so', async () => {
    const { steps, summary } = await runner.run('.github/workflows/site.yml', 'build', workspace, {
      github: { event_name: 'push', ref_name: 'main', repository: 'owner/program' },
      steps: { pages: { outputs: { origin: 'https://owner.example', base_path: '' } } },
    });
    expect(steps.find(({ name }) => name === 'Hand the site on')?.outcome).toBe('skipped');
    expect(summary).toMatch(/^## This commit was not published\n\nThe site still shows the last/);
    expect(summary).toContain('- **Error** in content/talks/new.mdx, line 3: ');
    expect(traces()).toEqual([]);
  });
});
