import { expect, test } from 'vitest';
import { runCommand } from './run-command.ts';

const runShell = async (script: string, limitMs?: number) => {
  let printed = '';
  const started = performance.now();
  const print = (text: string | Buffer): void => void (printed += text.toString());
  const passed = await runCommand(['sh', '-c', script], { NAME: 'a stage' }, print, limitMs);
  return { passed, printed, seconds: (performance.now() - started) / 1000 };
};

test('a command’s output and result are those of its process', async () => {
  expect(await runShell('echo "for $NAME"')).toMatchObject({
    passed: true,
    printed: 'for a stage\n',
  });
  expect(await runShell('echo why >&2; exit 3')).toMatchObject({ passed: false, printed: 'why\n' });
});

test('a command that hangs is ended with the process that it waits for, which is named', async () => {
  // The inner process keeps the output open, so ending the outer one alone would not end the command.
  const { passed, printed, seconds } = await runShell('sleep 1234; sleep 0', 300);
  expect(passed).toBe(false);
  expect(printed).toContain('sh has not ended within 0 seconds.');
  expect(printed).toContain('sleep 1234');
  expect(seconds).toBeLessThan(1000);
});
