import { spawn, spawnSync } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';

/** Programs of node_modules/.bin are on the path of every npm script. */
export type Command = readonly [program: string, ...args: string[]];

export type Print = (text: string | Buffer) => void;

const isWindows = process.platform === 'win32';

/** In milliseconds: it only ends what hangs, such as a test that waits for a command without a limit of its own. */
const longestCommand = 40 * 60_000;

/** The processes of a group, as `ps` shows them: they say what hangs. */
const processesOf = (group: number): string => {
  const { stdout } = spawnSync('ps', ['-A', '-o', 'pgid=,pid=,ppid=,etime=,args='], {
    encoding: 'utf8',
  });
  return stdout
    .split('\n')
    .filter((line) => Number.parseInt(line, 10) === group)
    .map((line) => `${line.slice(0, 300)}\n`)
    .join('');
};

/** Ends a command with everything that it started. */
const endGroup = ({ pid }: ChildProcess): void => {
  try {
    if (pid !== undefined) process.kill(isWindows ? pid : -pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
};

const running = new Set<ChildProcess>();

// The commands are in process groups of their own, so an interrupt from the terminal does not reach them.
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
  process.on(signal, () => {
    running.forEach(endGroup);
    process.exit(1);
  });
}

/**
 * Runs a command in a process group of its own, and tells whether it succeeded. A command that hangs is ended with
 * everything that it started, after the list of those processes is printed.
 *
 * @param environment variables besides this process's own.
 * @param limitMs in milliseconds.
 */
export const runCommand = (
  [program, ...args]: Command,
  environment: Readonly<Record<string, string>>,
  print: Print,
  limitMs = longestCommand,
): Promise<boolean> =>
  new Promise((resolve) => {
    const child = spawn(program, args, {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ...environment },
      shell: isWindows,
      detached: !isWindows,
    });
    running.add(child);
    const limit = setTimeout(() => {
      const list = isWindows ? '' : processesOf(child.pid ?? 0);
      print(`\n${program} has not ended within ${Math.round(limitMs / 1000)} seconds.\n${list}`);
      endGroup(child);
    }, limitMs);
    const end = (passed: boolean): void => {
      clearTimeout(limit);
      running.delete(child);
      resolve(passed);
    };
    child.stdout.on('data', print);
    child.stderr.on('data', print);
    child.on('error', (error) => {
      print(`${program}: ${error.message}\n`);
      end(false);
    });
    child.on('close', (status) => end(status === 0));
  });
