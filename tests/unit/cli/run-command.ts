import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { vi } from 'vitest';

export interface CommandResult {
  readonly status: number;
  readonly out: string;
  readonly err: string;
}

let runs = 0;

/**
 * Runs a command of `src/cli` as its own process would, but in this process, where all its imports are already loaded.
 * Nobody can answer its questions.
 */
export async function runCommand(
  script: string,
  args: readonly string[],
  environment: Readonly<Record<string, string | undefined>>,
): Promise<CommandResult> {
  const printed = { out: '', err: '' };
  const record = (stream: keyof typeof printed) => (text: string | Uint8Array) => {
    printed[stream] += typeof text === 'string' ? text : Buffer.from(text).toString();
    return true;
  };
  const { argv, exitCode, stdout } = process;
  const listeners = stdout.listeners('error');
  const spies = [
    vi.spyOn(stdout, 'write').mockImplementation(record('out')),
    vi.spyOn(process.stderr, 'write').mockImplementation(record('err')),
  ];
  for (const [name, value] of Object.entries(environment)) vi.stubEnv(name, value);
  process.argv = [process.execPath, script, ...args];
  process.exitCode = 0;
  try {
    runs += 1;
    // A script runs when it is loaded, so another address loads it again.
    await import(/* @vite-ignore */ `${pathToFileURL(resolve(script)).href}?run=${String(runs)}`);
    return { status: process.exitCode, ...printed };
  } finally {
    process.argv = argv;
    process.exitCode = exitCode;
    vi.unstubAllEnvs();
    for (const spy of spies) spy.mockRestore();
    for (const listener of stdout.listeners('error')) {
      if (!listeners.includes(listener)) stdout.off('error', listener as () => void);
    }
  }
}
