import { execFileSync } from 'node:child_process';
import { existsSync, globSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { Repository } from '#tests/repository.ts';
import { Runner } from './run-job.ts';
import type { JobResult } from './run-job.ts';

const runner = new Runner();
const repository = new Repository('2027-01-10T09:00:00Z');
const workspace = join(repository.folder, 'repository');
const remote = join(repository.folder, 'remote.git');

/** Texts that a shell, a Markdown reader, or the runner's log could interpret. */
const hostile =
  '$(touch pwned) `touch pwned` "; touch pwned; @everyone #1 <img src=x onerror=alert(1)> ::error::b';

beforeAll(() => {
  const tiny = 'tests/fixtures/events/tiny';
  const files = globSync('**/*.mdx', { cwd: tiny });
  writeFileSync(
    join(workspace, 'program.csv'),
    'ID,Title,Start,Duration,Room,Speaker\n7,Lighthouses,2027-04-09 16:00,45,Harbor,Ida Brook\n',
  );
  repository.commit(
    0,
    Object.fromEntries(files.map((file) => [file, readFileSync(join(tiny, file), 'utf8')])),
  );
  symlinkSync(process.cwd(), join(workspace, 'lectern'));
  writeFileSync(join(workspace, '.git/info/exclude'), 'lectern\n');
  execFileSync('git', ['init', '--quiet', '--bare', remote]);
  runner.install(
    'gh',
    'printf "%s\\n" "$@" > "$RUNNER_TEMP/gh.txt"; echo https://github.com/owner/program/pull/9',
  );
});

beforeEach(() => {
  repository.git('switch', '--quiet', 'main');
  rmSync(join(runner.temp, 'gh.txt'), { force: true });
});

afterAll(() => {
  repository.remove();
  rmSync(runner.temp, { recursive: true, force: true });
});

/** Fills a form in and runs its job, in a run of this number. */
function fill(
  name: string,
  run: number,
  fields: Readonly<Record<string, string | boolean>>,
): Promise<JobResult> {
  return runner.runForm(
    `.github/workflows/form-${name}.yml`,
    fields,
    workspace,
    {
      ...{ repository: 'owner/program', server_url: 'https://github.com', token: 't' },
      ...{ ref_name: 'main', run_id: String(run), run_attempt: '1' },
    },
    {
      GIT_CONFIG_COUNT: '1',
      GIT_CONFIG_KEY_0: `url.${remote}.insteadOf`,
      GIT_CONFIG_VALUE_0: 'https://x-access-token:t@github.com/owner/program',
    },
  );
}

function pushed(run: number, ...format: readonly string[]): string[] {
  const show = [
    '--git-dir',
    remote,
    'show',
    ...format,
    `form-${String(run)}-1`,
    '--',
    ':!content/.import',
  ];
  return execFileSync('git', show, { encoding: 'utf8' }).trimEnd().split('\n');
}

/** The lines that a pull request adds and removes, each preceded by its file's name. */
function changedLines(run: number): string[] {
  return pushed(run, '--format=', '--unified=0').flatMap((line) => {
    const file = /^\+\+\+ b\/(.*)/.exec(line)?.[1];
    if (file !== undefined) return [file];
    return /^[-+](?!-- |\+\+ )/.test(line) ? [line] : [];
  });
}

const failures = ({ steps }: JobResult) =>
  steps.filter(({ outcome }) => outcome === 'failure').map(({ name }) => name);

describe('a form under Actions opens a pull request', { timeout: 120_000 }, () => {
  const cases = [
    [
      'shift',
      { by: '-5', from: '2027-04-09T14:45' },
      'Shift part of the schedule',
      [
        'content/talks/smaller-still.mdx',
        ...['-start: 2027-04-09T14:45', '-end: 2027-04-09T15:30'],
        ...['+start: 2027-04-09T14:40', '+end: 2027-04-09T15:25'],
      ],
    ],
    [
      'cancel',
      { id: 'how-small', note: 'The speaker is ill', 'replaced-by': 'smaller-still' },
      'Cancel a talk or session',
      [
        'content/talks/how-small.mdx',
        ...['+status: cancelled', '+note: The speaker is ill', '+replacedBy: smaller-still'],
      ],
    ],
    [
      'rename',
      { thing: 'speaker', id: 'ada-small', 'new-id': 'ada' },
      'Rename a talk, session, speaker, page, room, or track',
      [
        ...['content/sessions/afternoon.mdx', '-  - ada-small', '+  - ada'],
        ...['content/speakers/ada.mdx', '+aliases: [ada-small]'],
        ...['content/talks/how-small.mdx', '-  - ada-small', '+  - ada'],
        'content/talks/smaller-still.mdx',
        ...['-  - ada-small', '+  - ada', '-  - ada-small', '+  - ada'],
      ],
    ],
    [
      'notice',
      { sentence: hostile, until: '2027-04-09T15:00' },
      'Put a notice above every page',
      ['content/event.mdx', '+notice:', `+  text: '${hostile}'`, '+  until: 2027-04-09T15:00'],
    ],
    [
      'import',
      { source: 'program.csv' },
      'Import a schedule from another system',
      [
        ...['content/event.mdx', '+  - { id: harbor, name: Harbor }'],
        ...['content/speakers/ida-brook.mdx', '+---', '+name: Ida Brook', '+---'],
        ...['content/talks/lighthouses.mdx', '+---', '+title: Lighthouses', '+kind: talk'],
        ...['+start: 2027-04-09T16:00', '+minutes: 45', '+room: harbor', '+speakers: [ida-brook]'],
        '+---',
      ],
    ],
  ] as const;
  test.each(cases.map((each, index) => [...each, index + 1] as const))(
    'with what %s changes',
    async (name, fields, title, lines, run) => {
      const result = await fill(name, run, fields);
      expect(failures(result)).toEqual([]);
      expect(result.summary).toBe('https://github.com/owner/program/pull/9\n');
      expect(pushed(run, '--format=%s', '--no-patch')).toEqual([title]);
      expect(changedLines(run)).toEqual(lines);
      const review = join(runner.temp, 'review.md');
      expect(readFileSync(join(runner.temp, 'gh.txt'), 'utf8').trimEnd().split('\n')).toEqual([
        ...['pr', 'create', '--title', title, '--body-file', review],
        ...['--base', 'main', '--head', `form-${String(run)}-1`],
      ]);
      expect(existsSync(join(workspace, 'pwned'))).toBe(false);
    },
  );

  test('with an event in place of the existing one', async () => {
    const result = await fill('event', 6, {
      ...{ name: 'Workshop on Whales', timezone: 'Europe/Lisbon', start: '2027-06-01' },
      venue: 'Sea Hall',
    });
    expect(failures(result)).toEqual([]);
    expect(pushed(6, '--format=%s', '--name-status')).toEqual([
      ...['Begin a new event', '', 'M\tcontent/event.mdx', 'D\tcontent/sessions/afternoon.mdx'],
      ...['D\tcontent/speakers/ada-small.mdx', 'D\tcontent/talks/how-small.mdx'],
      'D\tcontent/talks/smaller-still.mdx',
    ]);
    expect(changedLines(6)).toEqual(
      expect.arrayContaining(['+name: Workshop on Whales', '+timezone: Europe/Lisbon']),
    );
  });
});

describe('a form under Actions opens no pull request', { timeout: 120_000 }, () => {
  test('for an impossible change, and the page of the run says why', async () => {
    const result = await fill('cancel', 7, { id: 'how-smal' });
    expect(failures(result)).toEqual(['Change the content']);
    expect(result.summary).toBe(
      '## No pull request was opened\n\n    There is no talk "how-smal". Did you mean "how-small"?\n    Nothing was changed.\n',
    );
    expect(existsSync(join(runner.temp, 'gh.txt'))).toBe(false);
  });

  test('for a change that has no effect, and the page of the run says so', async () => {
    repository.git('switch', '--quiet', 'form-5-1');
    const result = await fill('import', 8, { source: 'program.csv' });
    expect(failures(result)).toEqual([]);
    expect(result.summary).toBe(
      'The content is already as you asked, so no pull request was opened.\n',
    );
    expect(existsSync(join(runner.temp, 'gh.txt'))).toBe(false);
  });
});
