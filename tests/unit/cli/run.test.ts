import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly scripts: Readonly<Record<string, string>>;
};

const run = (...args: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  return { status, stdout, stderr };
};

test('every script of package.json that starts a command names one that exists', () => {
  const names = Object.values(scripts).flatMap(
    (script) => /^node src\/cli\/run\.mjs (\w+)$/.exec(script)?.[1] ?? [],
  );
  expect(names.length).toBeGreaterThan(12);
  expect(names.filter((name) => !existsSync(`src/cli/${name}.ts`))).toEqual([]);
});

test('a command gets the arguments after its name, and its exit status is the script’s', () => {
  const { status, stderr } = run('src/cli/run.mjs', 'shift', '--by', 'later');
  expect(status).toBe(2);
  expect(stderr).toContain('Give a whole number of minutes: --by 15.');
});

test('an older Node says which one is needed, and starts nothing', () => {
  const older =
    'data:text/javascript,Object.defineProperty(process, "versions", { value: { node: "20.20.2" } })';
  const { status, stdout, stderr } = run('--import', older, 'src/cli/run.mjs', 'check');
  expect({ status, stdout }).toEqual({ status: 1, stdout: '' });
  expect(stderr).toMatch(/^This is Node 20\.20\.2\. Lectern needs .*\n$/);
});
