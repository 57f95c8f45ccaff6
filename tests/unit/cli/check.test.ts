import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { runChecks } from '#src/core/checks/run-checks.ts';
import { readContent } from '#src/reading/read-content.ts';
import { runCommand } from './run-command.ts';

const environment = (contentDir: string) => ({
  // Undefined variables are not set.
  ...{ FORCE_COLOR: undefined, NO_COLOR: undefined },
  CONTENT_DIR: contentDir,
});

const run = (contentDir: string, args: readonly string[] = []) =>
  runCommand('src/cli/check.ts', args, environment(contentDir));

/** Runs the command in a separate process. */
function runAlone(contentDir: string, env: NodeJS.ProcessEnv = {}) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['src/cli/check.ts'], {
    encoding: 'utf8',
    env: { ...process.env, ...environment(contentDir), ...env },
  });
  return { status, out: stdout, err: stderr };
}

const events = 'tests/fixtures/events';
const broken = `${events}/broken/unknown-speaker`;
const stackTrace = /\n\s+at .*:\d+:\d+|Error:|node:internal/;

describe('npm run check', () => {
  test('exits with 0 if there is nothing to fix', async () => {
    const out = 'No problems found. 5 entries checked.\n';
    expect(await run(`${events}/tiny`)).toEqual({ status: 0, out, err: '' });
  });

  test('exits with 1 on an error, and reports it without color outside a terminal', () => {
    const { status, out, err } = runAlone(broken);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out).toMatchInlineSnapshot(`
      "tests/fixtures/events/broken/unknown-speaker/talks/talk.mdx
        6:5  error  There is no speaker "ada-smal".  unknown-speaker
                    Did you mean "ada-small"?

      1 error in 1 file. 3 entries checked.
      "
    `);
  });

  test('exits with 0 on a warning, and uses color where the terminal supports it', () => {
    const { status, out } = runAlone(`${events}/broken/unused-accept`, { FORCE_COLOR: '1' });
    expect(status).toBe(0);
    expect(out).toContain('No errors and 1 warning in 1 file');
    expect(out).toContain('\u001b[');
  });

  test('reports the same findings to programs', async () => {
    const { status, out } = await run(broken, ['--format', 'json']);
    expect(status).toBe(1);
    expect(JSON.parse(out)).toMatchObject({
      findings: [{ code: 'unknown-speaker', severity: 'error', line: 6, column: 5 }],
      counts: { errors: 1, warnings: 0, notes: 0, entries: 3 },
    });
  });

  test('exits with 2 on wrong usage', async () => {
    const { status, out, err } = await run(broken, ['--format', '\u001b[2Jxml']);
    expect({ status, out }).toEqual({ status: 2, out: '' });
    expect(err).toMatch(
      /^Unknown format "\[2Jxml"\. Use text, json, github, or sarif\.\n\nnpm run /,
    );
  });

  test('reports a missing folder without a stack trace', async () => {
    const { status, out, err } = await run('no/such\u001b[2J\n::error::folder', [
      '--format',
      'github',
    ]);
    expect({ status, err }).toEqual({ status: 1, err: '' });
    expect(out.split('\n')).toHaveLength(3);
    expect(out).not.toMatch(stackTrace);
    expect(out).not.toContain('\u001b');
  });

  test('stops quietly if its reader stops', () => {
    const command = `"${process.execPath}" src/cli/check.ts --format json | head -c 1 >/dev/null`;
    const { status, stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });
});

describe('npm run check on a folder with a mistake', () => {
  let folder = '';
  let talk = '';
  const mistake = (): string => readFileSync(talk, 'utf8');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-check-'));
    cpSync(`${events}/tiny`, folder, { recursive: true });
    talk = join(folder, 'talks', 'smaller-still.mdx');
    writeFileSync(
      talk,
      mistake().replace('session: afternoon', 'session: afternoon\nstatus: canceled'),
    );
  });
  afterEach(() => {
    rmSync(folder, { recursive: true });
  });

  test('says with --fix --dry-run what it would change, and changes nothing', async () => {
    const before = mistake();
    const { out } = await run(folder, ['--fix', '--dry-run']);
    expect(out).toContain('cancelled');
    expect(mistake()).toBe(before);
  });

  test('changes with --fix only the wrong line', async () => {
    const before = mistake();
    const { status, out } = await run(folder, ['--fix']);
    expect({ status, out }).toMatchObject({
      status: 0,
      out: expect.stringContaining('No problems found') as string,
    });
    expect(mistake()).toBe(before.replace('canceled', 'cancelled'));
  });

  test('checks again with --watch when a file changes', async () => {
    const child = spawn(process.execPath, ['src/cli/check.ts', '--watch'], {
      env: { ...process.env, CONTENT_DIR: folder, FORCE_COLOR: undefined },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const printed = async (text: string): Promise<void> => {
      for (let all = ''; !all.includes(text);) {
        const [chunk] = (await once(child.stdout, 'data')) as [Buffer];
        all += chunk.toString();
      }
    };
    try {
      await printed('1 error in 1 file');
      writeFileSync(talk, mistake().replace('canceled', 'cancelled'));
      await printed('No problems found');
    } finally {
      child.kill();
      await once(child, 'close');
    }
  });
});

describe('a content folder that does not exist or is not a folder', () => {
  let folder = '';
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'lectern-check-'));
    writeFileSync(join(folder, 'file'), 'text');
    mkdirSync(join(folder, 'empty'));
    mkdirSync(join(folder, 'odd', 'talks', 'folder.mdx'), { recursive: true });
    mkdirSync(join(folder, 'odd', 'event.mdx'));
    symlinkSync('/etc', join(folder, 'odd', 'sessions'));
  });
  afterAll(() => {
    rmSync(folder, { recursive: true });
  });

  test.each(['file', 'empty', 'odd', 'missing', 'file/below'])('%s has findings', async (name) => {
    const { findings, content } = runChecks(await readContent(join(folder, name)));
    expect(findings.some(({ severity }) => severity === 'error')).toBe(true);
    expect(content).toBeUndefined();
  });
});
