import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'reader-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** A process with the hooks that Astro calls around reading; it says when it has begun, and goes on after a line. */
const reader = (command: string, after: string, isRestart = false): ChildProcess =>
  spawn(
    process.execPath,
    [
      '--input-type=module',
      '-e',
      `import { oneReader } from './src/build/content/one-reader.ts';
       const { hooks } = oneReader(${JSON.stringify(folder)});
       hooks['astro:config:setup']({ command: '${command}', isRestart: ${String(isRestart)} });
       await hooks['astro:config:done']();
       process.stdout.write('reads');
       process.stdin.once('data', () => {
         hooks['${after}']();
         process.stdout.write('has read');
         setInterval(() => {}, 1000);
       });`,
    ],
    { stdio: ['pipe', 'pipe', 'inherit'] },
  );

const says = async ({ stdout }: ChildProcess): Promise<string> => {
  const [text] = (await once(stdout!, 'data')) as [Buffer];
  return text.toString();
};

test('a build waits while another reads the content, and goes on as soon as it has read', async () => {
  const server = reader('dev', 'astro:server:start');
  expect(await says(server)).toBe('reads');
  const build = reader('build', 'astro:build:start');
  let begun = false;
  const begins = says(build).then((word) => {
    begun = true;
    return word;
  });
  await new Promise((done) => setTimeout(done, 1000));
  expect(begun).toBe(false);
  server.stdin?.write('\n');
  expect(await says(server)).toBe('has read');
  expect(await begins).toBe('reads');
  for (const process of [server, build]) process.kill('SIGKILL');
});

test.each([
  ['a check of the types', 'sync', false],
  // Astro calls no hook after it, so its turn would last until the server stops.
  ['a server that starts again because its configuration was saved', 'dev', true],
])('%s takes no turn', async (_what, command, isRestart) => {
  rmSync(join(folder, 'locks'), { recursive: true, force: true });
  const process = reader(command, 'astro:build:start', isRestart);
  expect(await says(process)).toBe('reads');
  expect(existsSync(join(folder, 'locks'))).toBe(false);
  process.kill('SIGKILL');
});
