import { spawn, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { isAlive, takeBuildLock } from '#src/build/output/build-lock.ts';

const folder = mkdtempSync(join(tmpdir(), 'lock-'));
afterAll(() => rmSync(folder, { recursive: true }));

test('a free lock is taken, and names the process', async () => {
  const file = join(folder, 'cache/free.lock');
  await takeBuildLock(file, expect.unreachable);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test.each([
  ['a process that has ended', () => String(spawnSync(process.execPath, ['-e', '']).pid)],
  ['nobody', () => ''],
  ['a damaged file', () => 'x\0y'],
])('a lock of %s is taken over', async (_, holder) => {
  const file = join(folder, 'stale.lock');
  writeFileSync(file, holder());
  const before = Date.now() / 1000 - 5;
  utimesSync(file, before, before);
  await takeBuildLock(file, expect.unreachable);
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  rmSync(file);
});

test('a build waits for the lock of another build, and says so once', async () => {
  const file = join(folder, 'held.lock');
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  writeFileSync(file, String(other.pid));
  const said: string[] = [];
  const taken = takeBuildLock(file, (sentence) => said.push(sentence));
  await new Promise((done) => setTimeout(done, 600));
  expect(readFileSync(file, 'utf8')).toBe(String(other.pid));
  other.kill('SIGKILL');
  await taken;
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
  expect(said).toEqual([
    `Another build is writing to the same folder (process ${other.pid ?? 0}); waiting for it to finish.`,
  ]);
});

test('a lock without a number is left to a process that may be about to write it', async () => {
  const file = join(folder, 'new.lock');
  const other = spawn(process.execPath, ['-e', 'setTimeout(() => {}, 60_000)']);
  writeFileSync(file, '');
  const taken = takeBuildLock(file, () => undefined);
  await new Promise((done) => setTimeout(done, 300));
  writeFileSync(file, String(other.pid));
  await new Promise((done) => setTimeout(done, 300));
  expect(readFileSync(file, 'utf8')).toBe(String(other.pid));
  other.kill('SIGKILL');
  await taken;
  expect(readFileSync(file, 'utf8')).toBe(String(process.pid));
});

test('a lock can be released before the process ends', async () => {
  const file = join(folder, 'short.lock');
  const release = await takeBuildLock(file, expect.unreachable);
  release();
  expect(existsSync(file)).toBe(false);
});

test('a lock is released when the process ends', () => {
  const file = join(folder, 'exit.lock');
  const script = `import { takeBuildLock } from './src/build/output/build-lock.ts'; await takeBuildLock(${JSON.stringify(file)}, () => {}); process.exit(3);`;
  const { status } = spawnSync(process.execPath, ['--input-type=module', '-e', script]);
  expect(status).toBe(3);
  expect(existsSync(file)).toBe(false);
});

test('a process is alive until it has ended', () => {
  expect(isAlive(process.pid)).toBe(true);
  expect(isAlive(spawnSync(process.execPath, ['-e', '']).pid)).toBe(false);
});
